using Core;
using Core.Agencies;
using Core.Store;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Store;

/// <summary>
/// Letters of no module. One for a person tells, of another that is in the table only for it, that it could not be delivered, and why; one
/// for a room tells the answer to a delivery that is remembered only for it. The reason, or the answer, is the text that a test looks for.
/// </summary>
internal static class Owing
{
    private const string Seed = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries, done_at, outcome, why)
        values (@Id, @Agency, @Id, 'seed', 'seed', 'cards', 'help', @Now, 'AtOnce', 1, 0, @Now, 'never', @Why)
        """;

    private const string Answer = """
        insert into inbox (platform, workspace, delivery, heard_at, answer) values ('Slack', 'T1', @Delivery, @Now, @Answer)
        """;

    private const string Falsify = "update letters set outcome = 'sent' where agency_id = @Agency and kind = 'seed' and why = @Why";

    private const string Truth = "update letters set outcome = 'never' where agency_id = @Agency and kind = 'seed' and why = @Why";

    private const string Reword = "update letters set why = @Why where agency_id = @Agency and kind = 'seed'";

    private const string NoAnswer = "update inbox set workspace = 'T0' where delivery = @Delivery";

    private const string AnswerAgain = "update inbox set workspace = 'T1' where delivery = @Delivery";

    private const string AnswerOtherwise = "update inbox set answer = @Answer where delivery like 'seed-%'";

    private const string Ends = """
        select say, outcome, why, done_at, due_at, takes, tries from letters
        where agency_id = @Agency and kind in ('test', 'undelivered', 'remind')
        order by due_at, id
        """;

    internal sealed record End(string Say, string? Outcome, string? Why, Instant? DoneAt, Instant DueAt, long Takes, long Tries);

    /// <summary>Owes each text to a reader, in one transaction.</summary>
    public static Task Owes(this Office office, string reader, params string[] texts) => office.Owes(reader, Manners.AtOnce, texts);

    public static Task Owes(this Office office, string reader, Manners manners, params string[] texts) => office.Write(async db =>
    {
        foreach (var text in texts)
        {
            var (id, delivery) = (Ids.New(), Delivery(text));
            var alone = reader.StartsWith("person/", StringComparison.Ordinal);
            if (alone) await db.Do(Seed, new { Id = id, office.Clock.Now, Why = text });
            else await db.Do(Answer, new { Delivery = delivery, office.Clock.Now, Answer = Saying(text) });
            var say = alone ? $"tell undelivered {id}" : $"answer {delivery}";
            await db.Owe(new Owed($"of {text}", "test", "once", reader, say, office.Clock.Now) { Manners = manners });
        }
        return 0;
    });

    /// <summary>Owes what was owed before; what it says has become true again.</summary>
    public static Task OwesAgain(this Office office, string reader, string text) => office.Write(async db =>
    {
        await db.Do(Truth, new { Why = text });
        await db.Do(AnswerAgain, new { Delivery = Delivery(text) });
        var say = (await db.All<End>(Ends)).Single(e => e.Say.Split(' ')[0] is "tell" or "answer").Say;
        await db.Owe(new Owed($"of {text}", "test", "once", reader, say, office.Clock.Now) { Manners = Manners.AtOnce });
        return 0;
    });

    public static Task BecomesUntrue(this Office office, string text) => office.Write(async db =>
        await db.Do(Falsify, new { Why = text }) + await db.Do(NoAnswer, new { Delivery = Delivery(text) }));

    /// <summary>Whatever is owed says this from now on.</summary>
    public static async Task Rewords(this AgencySession db, string text)
    {
        await db.Do(Reword, new { Why = text });
        await db.Do(AnswerOtherwise, new { Answer = Saying(text) });
    }

    /// <summary>What became of every letter, in the order in which they were due.</summary>
    public static Task<IReadOnlyList<End>> Outcomes(this Office office) => office.Db.Read(s => s.For(office.Agency).All<End>(Ends));

    public static async Task<string> To(this Office office, string member) =>
        LetterReader.To((await office.Db.Read(s => s.For(office.Agency).Members())).Single(p => p.Name == member).Id);

    public static async Task<string> ToRoom(this Office office, string room) =>
        LetterReader.To((await office.Db.Read(s => s.For(office.Agency).RoomAt(Core.Speech.Platform.Slack, "T1", room)))!.Id);

    public static Task<T> Write<T>(this Office office, Func<AgencySession, Task<T>> work) =>
        office.Db.InTransaction(s => work(s.For(office.Agency, new Act(Ids.New(), default, "test", office.Clock.Now))));

    public static Task<T> Does<T>(this Office office, Func<Session, Task<T>> work) => office.Db.InTransaction(work);

    /// <summary>What is due goes out, and nothing is planned that a test did not ask for.</summary>
    public static async Task<IReadOnlyList<Carried>> Sent(this Office office)
    {
        var before = office.Courier.Carried.Count;
        await office.Postman.Idle(TestContext.Current.CancellationToken);
        return office.Courier.Carried[before..];
    }

    private static string Delivery(string text) => $"seed-{Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text))}";

    private static string Saying(string text) => Json.Write(View.Of(text, new Line(text)));
}
