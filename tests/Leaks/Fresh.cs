using Core;
using Core.Views;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Makes what an example names, anew for each time it is said, so that none finds it used up by the one before.</summary>
internal sealed partial class Fresh(LeakHost host, Ground ground, Aviary words)
{
    private static readonly string[] States = ["new", "accepted", "asked", "delivered", "done", "cancelled"];

    private readonly Dictionary<string, (string Bolt, string Away)> _requests = [];
    private (string Bolt, string Away) _turn, _press;
    private Things _things = new();
    private int _last;

    /// <summary>What there is of the other client and of the other agency, in every state, and somebody who worked.</summary>
    public async Task Others()
    {
        foreach (var state in States)
            _requests[state] = (await Filed(Dan, "bolt", state, Ada, MayRead.OfBolt), await Filed(null, "zinc", state, Zed, MayRead.OfZinc));
        foreach (var state in States) await Filed(Cleo, "acme", state, Ada, MayRead.OfAcme);
        await Filed(null, "cork", "accepted", Ben, MayRead.OfCork);
        _turn = (await Turn(Dan, "bolt", MayRead.OfBolt), await Turn(Zed, "zinc", MayRead.OfZinc));
        _press = (await Press(Dan, "request", MayRead.OfBolt), await Press(Zed, $"request {ground.Handles["zinc"]}", MayRead.OfZinc));
        foreach (var (who, client, readers) in ((Voice, string, string[])[])
            [
                (Ada, "acme", MayRead.OfAcme), (Ada, "bolt", MayRead.OfBolt), (Ben, "bolt", MayRead.OfBolt), (Ben, "cork", MayRead.OfCork),
                (Sue, "acme", MayRead.OfAcmeAndSue), (Zed, "zinc", MayRead.OfZinc),
            ])
        {
            // Sue may log for what she was given.
            if (who == Sue) await Filed(Cleo, "acme", "accepted", Sue, MayRead.OfAcmeAndSue);
            await Done(who, $"timer log 1h {ground.Handles[client]} {words.New($"{who.Name}'s time for {client}", readers)} yesterday");
            await Done(who, $"timer log 1h {ground.Handles[client]} {words.New($"{who.Name}'s time for {client}", readers)} at 6:00 to 7:00");
        }
    }

    public string Request(Whose whose) => whose is Whose.Other ? _requests["delivered"].Bolt : _requests["delivered"].Away;

    public string TurnOf(Whose whose) => whose is Whose.Other ? _turn.Bolt : _turn.Away;

    public async Task<Things> For(Example example, Voice by)
    {
        var things = new Things();
        string[] named = [example.Say, .. example.Before, .. example.Fields.Keys, .. example.Fields.Values];
        _things = things;
        foreach (var name in named.SelectMany(Things.In).Distinct().Where(n => n is not "entry")) things[name] = await Make(name, by, example);
        foreach (var before in example.Before) await Done(by, things.Fill(before, Whose.Own));
        if (named.SelectMany(Things.In).Contains("entry")) things["entry"] = await Make("entry", by, example);
        return things;
    }

    /// <summary>Time that was logged today, and today's standup, belong to the example before.</summary>
    public Task Clear() => host.Db.InTransaction(async session =>
    {
        var home = session.For(ground.Home);
        var today = NodaTime.Instant.FromUtc(2026, 12, 2, 6, 30);
        await home.Do("delete from time_entries where agency_id = @Agency and (ended_at is null or started_at > @Today)", new { Today = today });
        await home.Do("delete from standup_parts where agency_id = @Agency");
        await home.Do("delete from standup_replies where agency_id = @Agency");
        await home.Do("delete from standups where agency_id = @Agency");
        await home.Do("delete from standup_habits where agency_id = @Agency");
        await home.Do("delete from standup_autos where agency_id = @Agency");
        await home.Do("delete from cards where agency_id = @Agency and (subject like '%-2026-12-__' or subject like '%-2026-W__')");
        return 0;
    });

    private async Task<Thing> Make(string name, Voice by, Example example) => name switch
    {
        "text" => new(words.New($"what {by.Name} said in “{example.Say}”", [.. example.Reads, by.Name]), "anything", "anything", "anything"),
        "acme" => new(ground.Handles["acme"], ground.Handles["bolt"], ground.Handles["zinc"], "nosuchclient"),
        "acme id" => new(ground.Clients["acme"].Value, ground.Clients["bolt"].Value, ground.Clients["zinc"].Value, Ids.New()),
        "colleague" => new("UBEN", "UDAN", "UZED", "UNONE"),
        "code" => Thing.Always(host.Code),
        "spare" or "gone" => new(await Spare(name is "gone"), ground.Handles["bolt"], ground.Handles["zinc"], "nosuchclient"),
        "stranger" => new(await Somebody(member: false, example.Verb is "contact" ? "UGUEST" : "USOME"), "UCARL", "UNONE", "UNONE"),
        "member" => new(await Somebody(member: true, "USOME"), "UCARL", "UWIM", "UNONE"),
        "turn" => new(await Turn(by, "acme", MayRead.OfAcmeAndSue), _turn.Bolt, _turn.Away, Ids.New()),
        "press" => new(
            await Press(by, by == Cleo ? "request" : $"request {ground.Handles["acme"]}", MayRead.OfAcme), _press.Bolt, _press.Away, "draft AAAAAAAA"),
        "letter" => new(await Letter(ground.Home), await Letter(ground.Home), await Letter(ground.Away), Ids.New()),
        "shut out" => new(await ShutOut(), Folk.Home, Folk.Away, "TNONE"),
        "second account" or "shut account" => new(
            await Second(example.Verb is "link cut" ? by : Ada, name is "shut account"), "UDAN", "UZED", "UNONE"),
        "link code" => Thing.Always(await LinkCode()),
        "reminder" or "client reminder" or "own reminder" or "done reminder" or "cleo" => await Reminder(name, by),
        "absence" or "absence over" or "absence of sue" or "handed" or "handed back" or "proposed" or "proposal" or "agreed" or "consent" =>
            await OfAway(name),
        "other lead" => new(by == Ada ? "UBEN" : "UADA", "UDAN", "UZED", "UNONE"),
        "waiting" or "waiting one" or "waiting said" => await Waiting(by, name),
        "meeting" or "weekly meeting" or "meeting now" or "meeting time" or "clock change" => await Met(name),
        "trip" or "trip over" => await Trip(by, name is "trip over"),
        "entry" => new(await Entry(by), Ids.New(), Ids.New(), Ids.New()),
        _ when States.Contains(name) => new(
            await Filed(Cleo, "acme", name, by == Sue || by == Ben ? by : Ada, by == Sue ? MayRead.OfAcmeAndSue : MayRead.OfAcme),
            _requests[name].Bolt, _requests[name].Away, "9999"),
        _ => await Lettered(name),
    };

    /// <summary>A request in that state, with a note of each kind of reader on it.</summary>
    /// <param name="asker">Null where a member asks for the client.</param>
    /// <param name="owner">Who has it, once somebody has.</param>
    private async Task<string> Filed(Voice? asker, string client, string state, Voice owner, string[] readers)
    {
        string Word(string what) => words.New($"{what} of a request of {client}", readers);
        var (lead, by) = (owner == Zed ? Zed : Ada, asker ?? (owner == Zed ? Zed : Ada));
        await Done(by, "request", new Dictionary<string, string>
        {
            ["client"] = ground.Handles[client], ["what"] = Word("the title"), ["details"] = Word("the details"), ["due"] = "fri 5pm",
            ["link"] = $"https://example.org/{Word("the link")}", ["urgency"] = "normal",
        });
        var number = await Number(owner == Zed ? ground.Away : ground.Home);
        if (asker is not null) await Done(asker, $"R-{number} note {Word("a note")}");
        if (state is "new") return number;
        await Done(lead, owner == lead ? $"R-{number} take" : $"R-{number} assign @{owner.User}");
        var inHouse = words.New($"a note of the house about {client}", [.. MayRead.InHouse, owner.Name]);
        await Done(lead, $"R-{number} note {(owner == Zed ? words.New("a note of B's house", MayRead.AwayLead) : inHouse)}");
        if (state is "asked") await Done(owner, $"R-{number} ask {Word("a question")}");
        if (state is "delivered") await Done(owner, $"R-{number} deliver https://example.org/{Word("a link")} {Word("a delivery")}");
        if (state is "done") await Done(owner, $"R-{number} done");
        if (state is "cancelled") await Done(by, $"R-{number} cancel");
        return number;
    }

    private async Task<string> Turn(Voice by, string client, string[] readers)
    {
        if (by == Sue)
        {
            await Clear();
            return Taken(await Done(by, $"timer log 5m {ground.Handles["acme"]} {words.New("Sue's time", readers)}"));
        }
        var fields = new Dictionary<string, string> { ["what"] = words.New($"a title of {client}", readers), ["client"] = ground.Handles[client] };
        await Done(by, "request", fields);
        return Taken(await Done(by, $"R-{await Number(by == Zed ? ground.Away : ground.Home)} due mon 5pm"));
    }

    private static string Taken(View view) => view.Parts.OfType<Buttons>().SelectMany(b => b.Row)
        .Select(b => b.Say).FirstOrDefault(s => s.StartsWith("undo ", StringComparison.Ordinal))?["undo ".Length..]
        ?? throw new Xunit.Sdk.XunitException($"There is nothing to undo in: {view.Fallback}");

    /// <summary>What a button says that goes on with what waits.</summary>
    private async Task<string> Press(Voice by, string request, string[] readers)
    {
        if (by == Sue) await Clear();
        var asked = by == Sue
            ? await Done(by, $"timer log 10m {ground.Handles["acme"]} {words.New("Sue's draft", [.. readers, "Sue"])} at 5")
            : await Done(by, $"{request} {words.New("a draft", readers)} by 12/5");
        return asked.Parts.OfType<Buttons>().SelectMany(b => b.Row).Select(b => b.Say).First(s => s.StartsWith("draft ", StringComparison.Ordinal));
    }

    private Task<View> Done(Voice by, string say, Dictionary<string, string>? fields = null) => Done(by, by.Direct, say, fields);

    private async Task<View> Done(Voice by, Spot at, string say, Dictionary<string, string>? fields = null)
    {
        var view = await host.Hear(by, at, say, fields);
        return view.Refused ? throw new Xunit.Sdk.XunitException($"{by.Name} was refused “{say}”: {view.Fallback}") : view;
    }
}
