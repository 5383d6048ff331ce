using Core;
using Core.Away;
using Core.Store;
using NodaTime;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Who is away, what they gave away for that time, and the dates that clients are asked about.</summary>
internal sealed partial class Fresh
{
    private const string IsAway = "update people set absent = @Away where agency_id = @Agency and id = @Person";

    private const string NoteAsked = """
        select p.note_id as word from proposals p join requests r on r.id = p.id
        where p.agency_id = @Agency and r.number = @Number
        """;

    private const string ReadBefore = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries, done_at, outcome)
        values (@Id, @Agency, @Subject, 'handed', @Id, @Reader, @Say, @Now, 'ByDay', 1, 0, @Now, 'sent')
        """;

    private async Task<Thing> OfAway(string name) => name switch
    {
        "absence over" => await Returned(),
        "absence" => new(
            await Absent("UADA"), await Absent("UDAN"), await Absent("UZED", Away), $"{Ids.New()} 1/2/00000000"),
        "absence of sue" => new(
            await Absent("USUE"), await Absent("UDAN"), await Absent("UZED", Away), $"{Ids.New()} 1/2/00000000"),
        "handed" => new(
            await Handed(), (await PersonOf("UDAN")).Value, (await PersonOf("UZED", Away)).Value, Ids.New()),
        "handed back" => new(
            await HandedBack(), $"{(await PersonOf("UDAN")).Value} {_requests["accepted"].Bolt}",
            $"{(await PersonOf("UZED", Away)).Value} {_requests["accepted"].Away}", $"{Ids.New()} 9999"),
        "proposed" or "agreed" => new(
            await Proposed(name is "agreed"), _requests["accepted"].Bolt, _requests["accepted"].Away, "9999"),
        _ => new(
            await Word(NoteAsked, new { Number = long.Parse(_things[name is "consent" ? "agreed" : "proposed"].Own, null) }),
            Ids.New(), Ids.New(), Ids.New()),
    };

    /// <summary>Ada was away until now: from when, until when.</summary>
    private async Task<Thing> Returned()
    {
        var away = new Interval(host.Clock.Now - Duration.FromHours(3), host.Clock.Now);
        await Change(IsAway, new { Away = Core.Time.Absences.None.With(away).Text, Person = await PersonOf("UADA") });
        return new($"{away.Start.ToUnixTimeMilliseconds()} {away.End.ToUnixTimeMilliseconds()}", "1 2", "3 4", "5 6");
    }

    /// <summary>Away until tomorrow: which absence, and how it stands.</summary>
    private async Task<string> Absent(string user, string team = Folk.Home)
    {
        var away = new Interval(host.Clock.Now - Duration.FromHours(3), host.Clock.Now + Duration.FromDays(1));
        var who = await PersonOf(user, team);
        var absence = new Absence(
            Ids.New(), who, away.Start, away.End,
            team is Away ? words.New("a note of B's", MayRead.OfAway) : words.New("a note of the house's", MayRead.OfHome));
        await host.Db.InTransaction(async session =>
        {
            var db = session.For(team is Away ? ground.Away : ground.Home, Act());
            await db.Save(AwayStore.Absences, null, absence);
            return 0;
        });
        return $"{absence.Id} {AwayPlan.State(absence)}";
    }

    /// <summary>Ben has something of Ada's.</summary>
    private async Task<string> Handed()
    {
        var number = long.Parse(await Filed(Cleo, "acme", "accepted", Ben, MayRead.OfAcme), null);
        var (ada, ben) = (await PersonOf("UADA"), await PersonOf("UBEN"));
        await host.Db.InTransaction(async session =>
        {
            var db = session.For(ground.Home, Act());
            var request = (await Core.Requests.RequestStore.RequestNumbered(db, number))!;
            await db.Save(AwayStore.Handovers, null, new Handover(request.Id, ada, ben, host.Clock.Now));
            return 0;
        });
        return ada.Value;
    }

    /// <summary>Ada has it again, and Ben has read that he had it.</summary>
    private async Task<string> HandedBack()
    {
        var number = await Filed(Cleo, "acme", "accepted", Ada, MayRead.OfAcme);
        var (ada, ben) = (await PersonOf("UADA"), await PersonOf("UBEN"));
        await Change(ReadBefore, new
        {
            Id = Ids.New(), Subject = AwayPlan.HandedTo(ada, ben), Reader = LetterReader.To(ben), Say = $"tell handed {ada.Value}", host.Clock.Now,
        });
        return $"{ada.Value} {number}";
    }

    private async Task<string> Proposed(bool agreed)
    {
        var number = await Filed(Cleo, "acme", "accepted", Ada, MayRead.OfAcme);
        await Done(Ada, $"R-{number} tell", new Dictionary<string, string>
        {
            ["due"] = "2026-12-09 14:00", ["text"] = words.New("why it is later", MayRead.OfAcme),
        });
        if (agreed) await Done(Cleo, $"R-{number} agree");
        return number;
    }
}
