using Core;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;

namespace Tests.Leaks;

/// <summary>What is made past the commands.</summary>
internal sealed partial class Fresh
{
    private const string LastNumber = "select last_request as number from agencies where id = @Agency";
    private const string Running = "select id as word from time_entries where agency_id = @Agency and ended_at is null and person_id = @Person";

    private const string Fail = """
        update letters set done_at = @Now, outcome = 'never', why = 'user_not_found' where agency_id = @Agency and subject = @Subject
        """;

    private sealed record Numbered(long Number);

    private sealed record Id(string Word);

    /// <summary>A room of A's that is nobody's.</summary>
    public async Task<Spot> Room(string[] members)
    {
        var id = $"CNEW{Interlocked.Increment(ref _last)}";
        await host.Door.Add(id, members);
        return new Spot(id, Folk.Home);
    }

    /// <summary>Somebody in a workspace where the bot is and nobody has set it up.</summary>
    public async Task<(Voice By, Spot At)> Founder()
    {
        var n = Interlocked.Increment(ref _last);
        var (user, team) = ($"UFOUND{n}", $"TNEW{n}");
        await host.Door.Add(user, user.ToLowerInvariant(), team);
        await host.Db.InTransaction(async session =>
        {
            var agency = await session.FoundAgency(host.Platform, team, "Elsewhere", host.Door.Bot);
            await ground.Know(session.For(agency, Act()), null, user, team, team, AccountKind.Full, "Founder");
            return 0;
        });
        var founder = new Voice(user, user, team, new Spot("", team));
        return (founder, founder.Direct);
    }

    private Task<string> Number(AgencyId agency) =>
        host.Db.Read(async s => $"{(await s.For(agency).One<Numbered>(LastNumber))!.Number}");

    private Task<string> Spare(bool gone) => host.Db.InTransaction(async session =>
    {
        var home = session.For(ground.Home, Act());
        var handle = words.New("a spare client's handle", MayRead.Leads);
        await home.Save(ClientStore.Clients, null, new Client(
            new ClientId(Ids.New()), $"{words.New("a spare client's name", MayRead.Leads)} Ltd", handle, "Europe/Berlin", "en", Hours: null, Rate: null, "EUR",
            gone ? host.Clock.Now : null));
        return handle;
    });

    private async Task<string> Somebody(bool member, string called)
    {
        var (user, name) = ($"{called}{Interlocked.Increment(ref _last)}", words.New("somebody's name", MayRead.OfAcmeAndSue));
        await host.Door.Add(user, name, Folk.Home);
        return await host.Db.InTransaction(async session =>
        {
            var home = session.For(ground.Home, Act());
            var person = new Person(PeopleStore.NewPerson(), Role.Assistant, name, "en", "Europe/Tallinn", Standup: null, RemovedAt: null);
            if (member) await home.Save(PeopleStore.People, null, person);
            await ground.Know(home, member ? person.Id : null, user, Folk.Home, Folk.Home, AccountKind.Full, name);
            return user;
        });
    }

    /// <summary>Another account of somebody's, the last of theirs that anything would be written to.</summary>
    private async Task<string> Second(Voice of, bool shut)
    {
        var (user, name) = ($"UZZ{Interlocked.Increment(ref _last)}", words.New("a second account's name", [.. MayRead.InHouse, of.Name]));
        await host.Door.Add(user, name, Folk.Home);
        return await host.Db.InTransaction(async session =>
        {
            var home = session.For(ground.Home, Act());
            var person = (await home.Account(host.Platform, of.Team, of.User))!.PersonId;
            await ground.Know(home, person, user, Folk.Home, Folk.Home, AccountKind.Full, name);
            if (shut) await home.ShutAccount(host.Platform, Folk.Home, user, host.Clock.Now);
            return user;
        });
    }

    /// <summary>Of the owner of a desk that is nobody's in the matrix, and is open elsewhere.</summary>
    private Task<string> LinkCode() => host.Db.InTransaction(async session =>
    {
        var team = $"TELSE{Interlocked.Increment(ref _last)}";
        var agency = session.For(await session.FoundAgency(host.Platform, team, "Else", host.Door.Bot), Act());
        var desk = (await agency.AgencyItself())!;
        await agency.Save(AgencyStore.Agencies, desk, desk with { OpenedAt = host.Clock.Now });
        var owner = new Person(PeopleStore.NewPerson(), Role.Owner, "Else", "en", "Etc/UTC", Standup: null, RemovedAt: null);
        await agency.Save(PeopleStore.People, null, owner);
        return await agency.NewLinkCode(owner.Id, host.Platform, new Place(team, "DELSE", Direct: true), new Speaker(team, "UELSE"), host.Clock.Now);
    });

    /// <summary>One that could not be delivered.</summary>
    private Task<string> Letter(AgencyId agency) => host.Db.InTransaction(async session =>
    {
        var db = session.For(agency, Act());
        var subject = $"lost/{Interlocked.Increment(ref _last)}";
        var reader = (await db.Owner())!;
        await db.Owe(new Owed(subject, "lost", "lost", LetterReader.To(reader.Id), "card R-1", host.Clock.Now));
        await db.Do(Fail, new { host.Clock.Now, Subject = subject });
        return (await db.One<Id>("select id as word from letters where agency_id = @Agency and subject = @Subject", new { Subject = subject }))!.Word;
    });

    /// <summary>The workspace where the bot's token is refused.</summary>
    private Task<string> ShutOut() => host.Db.InTransaction(async session =>
    {
        await session.For(ground.Home, Act()).WorkspaceStopped(host.Platform, Folk.Home, "token_revoked");
        return Folk.Home;
    });

    private Task<string> Entry(Voice by) => host.Db.Read(async session =>
    {
        var home = session.For(ground.Home);
        var account = await home.Account(host.Platform, by.Team, by.User);
        return (await home.One<Id>(Running, new { Person = account!.PersonId }))?.Word ?? "";
    });

    private Act Act() => new(Ids.New(), default, "fresh", host.Clock.Now);
}
