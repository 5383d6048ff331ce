using Core;
using Core.Language;
using Core.Store;
using NodaTime;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Each letter drawn for each reader there is, in both agencies, of whosever matters it speaks.</summary>
internal sealed partial class Matrix
{
    private readonly List<(string Name, string Key, string Reader)> _readers = [];
    private int _letters;

    /// <summary>The next day with all that comes of itself, and then each letter as it would come.</summary>
    public async Task Draw()
    {
        // Whoever pressed that drafts post themselves has no part in what comes of itself now.
        await fresh.Clear();
        foreach (var hours in (int[])[17, 19, 20])
        {
            host.Clock.Now = Tests.Kit.Office.Start + Duration.FromHours(hours) + Duration.FromMinutes(5);
            await Look();
        }
        await Readers();
        foreach (var example in Mine.Where(e => e.As is Role.Bot)) await Draw(example);
        foreach (var example in Mine.Where(e => e.As is Role.Platform)) await Learn(example);
        await Look();
    }

    private async Task Draw(Example example)
    {
        _examples++;
        var things = await fresh.For(example, Ada);
        if (slice is { Language: var language }) await EveryAnswer.Speak(host, ground, language);
        var (name, _, reader) = _readers.Single(r => r.Key == example.To);
        var meant = await Drawn(ground.Home, reader, things.Fill(example.Say, Whose.Own));
        if (meant is not Core.Drawn.Ready) _wrong.Add($"“{example.Say}” is to be true for {name}: {meant}");
        foreach (var (who, key, to) in _readers)
        {
            foreach (var agency in ((AgencyId[])[ground.Home, ground.Away]).Where(a => IsOpened(example, who, to, a)))
                foreach (var whose in Enum.GetValues<Whose>().Where(w => IsWritten(example, key, w)))
                    await Read(who, to, agency, things.Fill(example.Say, whose));
            foreach (var mixed in things.Mixed()) await Read(who, to, ground.Home, mixed.Fill(example.Say, Whose.Own));
        }
    }

    // Whose answer it is its reader tells, for the two are written as one: within an agency nobody else's can be put in.
    private static bool IsWritten(Example example, string key, Whose whose) => example.Verb is not "answer"
        || (key == example.To && whose is not Whose.Other)
        || (key.StartsWith("Zed ", StringComparison.Ordinal) && whose is not Whose.Away);

    // Whoever opens the page of an app reads there whose app it is; nobody of one agency opens the other's.
    private bool IsOpened(Example example, string who, string to, AgencyId agency) => example.Verb is not "home page"
        || !to.StartsWith("speaker/", StringComparison.Ordinal) || agency == (who is "Zed" or "Wim" ? ground.Away : ground.Home);

    private async Task Read(string who, string to, AgencyId agency, string say)
    {
        if (await Drawn(agency, to, say) is not Core.Drawn.Ready ready) return;
        var shown = host.Door.Draw(ready.View);
        left.Read(who, $"{shown.ToJsonString()} {ready.View.File?.Name} {ready.View.File?.Content}", null, $"the letter “{say}”");
        if (Presser(who) is var (by, at)) Ahead(shown, by, at, posted: true);
    }

    private Task<Drawn> Drawn(AgencyId agency, string reader, string say)
    {
        _letters++;
        var now = host.Clock.Now;
        return host.Desk.Draw(new Letter("letter", agency, "subject", "kind", reader, say, now, Manners.AtOnce, 0, now, null, 0, now));
    }

    private async Task Learn(Example example)
    {
        _examples++;
        var things = await fresh.For(example, Ada);
        var say = things.Fill(example.Say, Whose.Own);
        if (await host.Learn(Folk.Home, "", say, new Dictionary<string, string>()) is not { Refused: false }) _wrong.Add($"“{say}” is to be learned.");
    }

    private async Task Readers()
    {
        foreach (var (user, name) in Everybody.Where(v => v != Xen && v != Eve).Select(v => (v.User, v.Name)).Concat(Quiet.Select(q => (q.Key, q.Value))))
            _readers.Add((name, name, LetterReader.To(await fresh.PersonOf(user, name is "Zed" or "Wim" ? Away : Folk.Home))));
        foreach (var (room, key) in ((string, string)[])[(Acme, "acme room"), (Bolt, "bolt room"), (Zinc, "zinc room")])
            _readers.Add((room, key, LetterReader.To(await fresh.RoomOf(room))));
        foreach (var voice in Everybody)
        {
            foreach (var at in voice.Spots)
            {
                var room = at.Direct ? $"{host.Door.Direct(voice.User)}/direct" : $"{at.Room}/room";
                var key = at == voice.Direct ? $"{voice.Name} there" : $"{voice.Name} in {at.Room}";
                _readers.Add((voice.Name, key, $"speaker/{host.Platform}/{at.Workspace}/{room}/-/{host.Door.Team(voice.Team, at.Workspace)}/{voice.User}"));
            }
        }
    }
}
