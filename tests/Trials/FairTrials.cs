using Core;
using Core.Agencies;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Trials;

[Collection(nameof(Alone))]
public sealed class FairOnSqlite() : FairTrials(Office.OnSqlite);

[Collection(nameof(Alone))]
public sealed class FairOnPostgres() : FairTrials(Office.OnPostgres);

/// <summary>
/// Ten agencies, each in a workspace of its own. One has a thousand letters that were due first, and its workspace answers none of them for
/// now; each of the others has ten.
/// </summary>
public abstract class FairTrials(Func<Task<Office>> open) : Stories(open)
{
    private const int Many = 1000, Few = 10, Others = 9, AtATime = 32;

    private const string Answer = """
        insert into inbox (platform, workspace, delivery, heard_at, answer) values ('Slack', @Workspace, @Delivery, @Now, @Answer)
        """;

    [Fact]
    public async Task Whoever_has_few_letters_does_not_wait_for_whoever_has_many()
    {
        await using var office = await Open();
        office.Courier.Room = _ => AtATime;
        var answers = new TaskCompletionSource();
        await Owe(office, "T-MANY", Many, office.Clock.Now - Duration.FromHours(1));
        for (var n = 0; n < Many; n++) office.Courier.Holds[$"T-MANY-{n}"] = answers.Task;
        for (var other = 0; other < Others; other++) await Owe(office, $"T-FEW{other}", Few, office.Clock.Now - Duration.FromSeconds(1));

        var idle = office.Postman.Idle(TestContext.Current.CancellationToken);
        await LetterStage.Until(
            () => Task.FromResult(office.Courier.Handed.Count(IsOfFew) == Others * Few), "whoever has few has had theirs", minutes: 5);
        var order = office.Courier.Handed.ToList();
        // By turns, ten letters of each of ten would be a hundred.
        var (fair, last) = ((Others + 1) * Few, order.FindLastIndex(IsOfFew) + 1);
        answers.SetResult();
        await idle;
        await LetterStage.Until(async () =>
        {
            await office.Postman.Idle(TestContext.Current.CancellationToken);
            return office.Courier.Handed.Count == Many + (Others * Few);
        }, "all have left");

        Counts.Print(
            GetType().Name,
            $"{Many} letters of one agency before {Few} of each of {Others}: the last of these left as number {last}, {fair} would be by turns");
        Assert.InRange(last, Others * Few, 2 * fair);
        Assert.Equal(Many + (Others * Few), office.Courier.Handed.Distinct().Count());
    }

    private static bool IsOfFew(string room) => room.StartsWith("T-FEW", StringComparison.Ordinal);

    private static Task Owe(Office office, string workspace, int count, Instant due) => office.Db.InTransaction(async session =>
    {
        var now = office.Clock.Now;
        var agency = await session.FoundAgency(Platform.Slack, workspace, workspace, "U-BOT");
        var db = session.For(agency, new Act(Ids.New(), default, "trial", now));
        var itself = (await db.AgencyItself())!;
        await db.Save(AgencyStore.Agencies, itself, itself with { OpenedAt = now });
        for (var n = 0; n < count; n++)
        {
            var said = new Utterance(
                Platform.Slack, new Place(workspace, $"{workspace}-{n}", Direct: false), new Speaker(workspace, "U1"), "help", $"{workspace}/{n}");
            await db.Do(Answer, new { Workspace = workspace, said.Delivery, Now = now, Answer = Json.Write(View.Of($"n{n}", new Line($"n{n}"))) });
            await db.Owe(new Owed(said.Delivery, "trial", "once", LetterReader.To(said), $"answer {said.Delivery}", due + Duration.FromMilliseconds(n))
            {
                Manners = Manners.AtOnce,
            });
        }
        return 0;
    });
}
