using Core;
using Core.Agencies;
using Core.Speech;
using Core.Standup;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Leaks;

public sealed class LetterReadersOnSqlite() : LetterReaderStories(Office.OnSqlite);

public sealed class LetterReadersOnPostgres() : LetterReaderStories(Office.OnPostgres);

/// <summary>What a letter says is judged by who reads it, and not by who was meant when it was written.</summary>
public abstract class LetterReaderStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Fact]
    public async Task A_clients_standup_is_for_the_client_and_not_for_a_subcontractor_who_knows_it()
    {
        await using var office = await Open();
        await office.Says("request acme-sons Wombat");
        await office.Says("request acme-sons Pangolin");
        await office.Says("R-1 start");
        await office.Says("R-2 assign @U3");
        await office.Says("standup post");
        var (ada, sue, acme, room) = await office.Db.Read(async session =>
        {
            var db = session.For(office.Agency);
            var bound = (await db.RoomAt(Platform.Slack, "T1", "C-ACME"))!;
            return (await Known(db, "U1"), await Known(db, "U3"), bound.ClientId!.Value, bound.Id);
        });
        var say = $"standup-part {Round.IdOf(ada, new LocalDate(2026, 12, 2))} {acme.Value}";
        Assert.IsType<Drawn.Ready>(await Draw(office, LetterReader.To(room), say));
        Assert.IsType<Drawn.Untrue>(await Draw(office, LetterReader.To(sue), say));
        Assert.IsType<Drawn.Untrue>(await Draw(office, LetterReader.To(ada), say));
    }

    [Fact]
    public async Task Who_spoke_that_nobody_knows_is_asked_of_the_owner_alone()
    {
        await using var office = await Open();
        var people = await office.Db.Read(async session =>
        {
            var db = session.For(office.Agency);
            return (Ada: await Known(db, "U1"), Ben: await Known(db, "U2"), Cleo: await Known(db, "U-CLEO"));
        });
        Assert.IsType<Drawn.Ready>(await Draw(office, LetterReader.To(people.Ada), "tell stranger Slack T1 UX"));
        Assert.IsType<Drawn.Untrue>(await Draw(office, LetterReader.To(people.Ben), "tell stranger Slack T1 UX"));
        Assert.IsType<Drawn.Untrue>(await Draw(office, LetterReader.To(people.Cleo), "tell stranger Slack T1 UX"));
    }

    private static async Task<PersonId> Known(AgencySession db, string user) =>
        (await db.Account(Platform.Slack, "T1", user))!.PersonId!.Value;

    private static Task<Drawn> Draw(Office office, string reader, string say)
    {
        var now = office.Clock.Now;
        return office.Desk.Draw(new Letter("letter", office.Agency, "subject", "kind", reader, say, now, Manners.AtOnce, 0, now, null, 0, now));
    }
}
