using Core;
using Core.Agencies;
using Core.Clients;
using Core.Promises;
using Core.Requests;
using Core.Standup;
using Core.Store;
using NodaTime;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>What letters name: rows by their ids.</summary>
internal sealed partial class Fresh
{
    private const string NoteOf = """
        select n.id as word from notes n join requests r on r.id = n.request_id and r.agency_id = n.agency_id
        where n.agency_id = @Agency and r.number = @Number and n.kind = @Kind and n.readers = @Readers order by n.id limit 1
        """;

    private const string SentOf = """
        select l.occurrence as word from letters l join requests r on r.id = l.subject and r.agency_id = l.agency_id
        where l.agency_id = @Agency and r.number = @Number and l.outcome = 'sent' order by l.id limit 1
        """;

    private const string PartOf = """
        select occurrence as word from letters where agency_id = @Agency and subject = @Round and outcome = 'sent' order by id limit 1
        """;

    private const string Past = """
        update requests set due = '2026-12-03T11:00', due_at = @At where agency_id = @Agency and number = @Number
        """;

    private const string LongAgo = """
        update time_entries set started_at = @At where agency_id = @Agency and ended_at is null and person_id = @Person
        """;

    private static readonly Instant PromisedUntil = Instant.FromUtc(2027, 3, 1, 0, 0);

    public LocalDate Today => host.Clock.Now.InUtc().Date;

    public Task<PersonId> PersonOf(string user, string team = Folk.Home) => host.Db.Read(async session =>
        (await session.For(team is Folk.Home ? ground.Home : ground.Away).Account(host.Platform, team, user))!.PersonId!.Value);

    public Task<RoomId> RoomOf(string room) => host.Db.Read(async session =>
        (await session.For(room is Zinc ? ground.Away : ground.Home).RoomAt(host.Platform, room is Zinc ? Away : Folk.Home, room))!.Id);

    private async Task<Thing> Lettered(string name) => name switch
    {
        "question" => await Note("asked", "Question", "Everybody"),
        "delivery note" => await Note("delivered", "Delivery", "Everybody"),
        "note" => await Note("accepted", "Note", "Everybody"),
        "internal note" => await Note("accepted", "Note", "Members"),
        "sent" => new(await Sent(), "tell/none", "tell/none", "tell/none"),
        "ada" => new((await PersonOf("UADA")).Value, (await PersonOf("UDAN")).Value, (await PersonOf("UZED", Away)).Value, Ids.New()),
        "overdue" => new(await Dated(-Duration.FromHours(1)), _requests["new"].Bolt, _requests["new"].Away, "9999"),
        "pressing" => new(await Dated(Duration.FromMinutes(10)), _requests["new"].Bolt, _requests["new"].Away, "9999"),
        "promised" => new(await Promised(), _requests["new"].Bolt, _requests["new"].Away, "9999"),
        "promised until" => Thing.Always($"{PromisedUntil.ToUnixTimeMilliseconds()}"),
        "due" => Thing.Always("2026-12-03T11:00"),
        "forgotten" => new(await Forgotten(), Ids.New(), Ids.New(), Ids.New()),
        "today" => Thing.Always(Today.ToString("uuuu-MM-dd", null)),
        "standup due" => Thing.Always(await Undrafted()),
        "round" or "taken back" => new(
            await Posted(name is "round"), Round.IdOf(await PersonOf("UBEN"), Today), Round.IdOf(await PersonOf("UZED", Away), Today), Ids.New()),
        "week" => Thing.Always(WeekRules.Name(WeekRules.First(Today, Core.Time.WorkWeek.Default))),
        "week due" => Thing.Always(host.Clock.Now.ToString("g", null)),
        "open today" => Thing.Always(await Reopened()),
        "week round" => new(
            await WeekPosted(), Round.IdOf(await PersonOf("UBEN"), Today), Round.IdOf(await PersonOf("UZED", Away), Today), Ids.New()),
        "reply" or "answered" => new(
            await Replied("acme", Cleo, Acme, ground.Home, Ada, MayRead.OfAcme, name is "answered"),
            await Replied("bolt", Dan, Bolt, ground.Home, Ada, MayRead.OfBolt, name is "answered"),
            await Replied("zinc", Zed, Zinc, ground.Away, Zed, MayRead.OfZinc, name is "answered"), "AAAAAAAA"),
        "part card" => Thing.Always($"{await Posted(posted: true)}/{ground.Clients["acme"].Value}/{await PostedAt()}"),
        "posted" => Thing.Always(await PostedAt()),
        "missed" => new(await Missed(), Round.IdOf(await PersonOf("UBEN"), Today), Round.IdOf(await PersonOf("UZED", Away), Today), Ids.New()),
        "part sent" => Thing.Always(await Word(PartOf, new { Round = Round.IdOf(await PersonOf("UADA"), Today) })),
        "acme workspace" => new("TACME", "TBOLT", "TZINC", "TNONE"),
        "acme id" => new(ground.Clients["acme"].Value, ground.Clients["bolt"].Value, ground.Clients["zinc"].Value, Ids.New()),
        "acme room" => new((await RoomOf(Acme)).Value, (await RoomOf(Bolt)).Value, (await RoomOf(Zinc)).Value, Ids.New()),
        "delivery" => new(await Answered(Cleo, MayRead.OfAcme), await Answered(Dan, MayRead.OfBolt), await Answered(Zed, MayRead.OfZinc), Ids.New()),
        "post" or "made post" => new(
            await Pointed(Cleo, Acme, MayRead.OfAcme, name is "made post"), await Pointed(Dan, Bolt, MayRead.OfBolt, made: false),
            await Pointed(Zed, Zinc, MayRead.OfZinc, made: false), "AAAAAAAA"),
        "gone account" => Thing.Always(await Gone()),
        "room" => Thing.Always((await Room([Ada.User])).Room),
        "platform" => Thing.Always($"{host.Platform}"),
        _ => throw new NotSupportedException($"What is {{{name}}}?"),
    };

    private async Task<Thing> Note(string state, string kind, string readers)
    {
        var (bolt, zinc) = _requests[state];
        object Of(string number) => new { Number = long.Parse(number, null), Kind = kind, Readers = readers };
        return new(
            await Word(NoteOf, Of(_things[state].Own)), await Word(NoteOf, Of(bolt)),
            await Word(NoteOf, Of(zinc), ground.Away), Ids.New());
    }

    private async Task<string> Sent()
    {
        await host.Idle();
        return await Word(SentOf, new { Number = long.Parse(_things["accepted"].Own, null) });
    }

    private async Task<string> Dated(Duration fromNow)
    {
        var number = await Filed(Cleo, "acme", "accepted", Ada, MayRead.OfAcme);
        await Change(Past, new { At = host.Clock.Now + fromNow, Number = long.Parse(number, null) });
        return number;
    }

    /// <summary>It is not answered, and half of its time is gone.</summary>
    private async Task<string> Promised()
    {
        var number = await Filed(Cleo, "acme", "accepted", Ada, MayRead.OfAcme);
        return await host.Db.InTransaction(async session =>
        {
            var home = session.For(ground.Home, Act());
            var request = (await home.RequestNumbered(long.Parse(number, null)))!;
            var pledge = PledgeRules.Give(
                request, await home.ClientOf(request.ClientId), "24000m", (await home.AgencyItself())!.CalendarOf((await home.Owner())!), host.Clock.Now);
            await home.Save(PledgeStore.Pledges, await home.Pledge(request.Id), pledge);
            await home.PledgeIsDue(request.Id, PromisedUntil);
            return number;
        });
    }

    private async Task<string> Gone()
    {
        var user = await Somebody(member: true, "USOME");
        await Change("update accounts set gone_at = @At where agency_id = @Agency and account = @User", new { At = host.Clock.Now, User = user });
        return $"{host.Platform} T1 {user}";
    }

    private async Task<string> Forgotten()
    {
        await Done(Ada, $"timer start {ground.Handles["acme"]} {words.New("a forgotten timer", MayRead.OfAcme)}");
        await Change(LongAgo, new { At = host.Clock.Now - Duration.FromHours(30), Person = await PersonOf("UADA") });
        return await Entry(Ada);
    }

    /// <summary>Ben's draft has not been sent.</summary>
    private async Task<string> Undrafted()
    {
        await Change("delete from cards where agency_id = @Agency and subject = @Round", new { Round = Round.IdOf(await PersonOf("UBEN"), Today) });
        return host.Clock.Now.ToString("g", null);
    }

    private async Task<string> Posted(bool posted)
    {
        await Done(Ada, "standup post");
        await host.Idle();
        if (!posted) await Change("update standups set state = 'Draft' where agency_id = @Agency", new { });
        return Round.IdOf(await PersonOf("UADA"), Today);
    }

    private async Task<string> Answered(Voice by, string[] readers)
    {
        var delivery = Ids.New();
        var number = by == Cleo ? await Filed(Cleo, "acme", "new", Ada, readers) : by == Dan ? _requests["new"].Bolt : _requests["new"].Away;
        await host.Hear(by, by.Direct, $"R-{number} note {words.New("what was answered", readers)}", delivery: delivery);
        return delivery;
    }

    /// <summary>A message at which somebody pointed, and whose author is asked.</summary>
    /// <param name="made">A request has been made from it.</param>
    private async Task<string> Pointed(Voice by, string room, string[] readers, bool made)
    {
        var body = words.New($"what {by.Name} wrote to people", readers);
        var written = host.Door.Writes(by.User, body, room);
        var (team, agency) = room is Zinc ? (Away, ground.Away) : (Folk.Home, ground.Home);
        var post = Post.New(host.Platform, team, room, written) with
        {
            Team = team,
            Author = by.User,
            Body = body,
            Reader = LetterReader.To(await RoomOf(room)),
            UsedAs = PostUse.Asked,
        };
        await host.Db.InTransaction(async session =>
        {
            await session.For(agency).KeepPost(post, host.Clock.Now);
            return 0;
        });
        if (made) await host.Hear(by, by.Bound, $"post-file {post.Id}");
        return post.Id;
    }

    private Task<string> Word(string sql, object of, AgencyId? agency = null) => host.Db.Read(async session =>
        (await session.For(agency ?? ground.Home).One<Id>(sql, of))?.Word ?? "none");

    private Task Change(string sql, object of) => host.Db.InTransaction(async session =>
    {
        await session.For(ground.Home).Do(sql, of);
        return 0;
    });
}
