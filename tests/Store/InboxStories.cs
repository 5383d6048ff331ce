using Core.Speech;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Store;

public sealed class InboxOnSqlite() : InboxStories(Office.OnSqlite);

public sealed class InboxOnPostgres() : InboxStories(Office.OnPostgres);

/// <summary>The same delivery, however often and however fast, is one.</summary>
public abstract class InboxStories(Func<Task<Office>> open) : Stories(open)
{
    // Answered with a draft's id, which is made anew each time: only the same delivery can get the same one.
    private const string Sentence = "clietn add Zephyr Works";

    [Fact]
    public async Task The_same_delivery_later_gets_the_first_answer()
    {
        await using var office = await Open();
        var first = await office.Says(Sentence, delivery: "same");
        office.Clock.Pass(Duration.FromMinutes(1));
        Assert.Equal(Pressed(first), Pressed(await office.Says(Sentence, delivery: "same")));
        Assert.NotEqual(Pressed(first), Pressed(await office.Says(Sentence, delivery: "another")));
    }

    [Fact]
    public async Task What_a_repeat_asks_for_is_not_done_again()
    {
        await using var office = await Open();
        var filed = await office.Says("request acme-sons Fix the header", delivery: "same");
        var again = await office.Says("request acme-sons Fix the header", delivery: "same");
        Assert.Equal(filed.Fallback, again.Fallback);
        Assert.Contains("R-2", (await office.Says("request acme-sons Something else")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_thing_heard_is_remembered_for_a_clock_that_was_moved()
    {
        await using var office = await Open();
        office.Clock.Pass(Duration.FromDays(3));
        await office.Says(Sentence);
        Assert.Equal(office.Clock.Now, await office.Desk.LastHeard());
    }

    [Fact]
    public async Task Five_at_once_get_the_first_answer()
    {
        await using var office = await Open();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => office.Says(Sentence, delivery: "same"))));
        Assert.Single(answers.Select(Pressed).Distinct());
    }

    [Fact]
    public async Task The_same_id_in_another_workspace_is_another_delivery()
    {
        await using var office = await Open();
        await office.Desk.Installed(Platform.Slack, "T2", "South", "U-BOT");
        var here = await office.Says(Sentence, delivery: "same");
        var said = office.Said(Sentence, delivery: "same") with { Place = new Place("T2", "D-U1", Direct: true) };
        Assert.Null(await office.Desk.Hear(said, TestContext.Current.CancellationToken));
        Assert.Equal(Pressed(here), Pressed(await office.Says(Sentence, delivery: "same")));
    }

    [Fact]
    public async Task A_view_comes_back_from_the_inbox_as_it_went_in()
    {
        await using var office = await Open();
        var view = new View("All of it",
        [
            new Title("T"), new Line("plain", new Strong("s"), new Code("c"), new When(office.Clock.Now, "9:00"), new Mention("Ada", "U1")),
            new Line(new Link("l", "https://x")),
            new Hint("h"), new Quote("q"), new Facts(new Fact("n", "v")), new Buttons(new Button("b", "say", ButtonStyle.Danger)),
            new Ask("due", "Due", AskKind.Choice, "a") { Hint = "h", Error = "e", Required = true, Choices = [new Choice("A", "a")] },
        ])
        {
            Audience = Audience.Room, Form = new Form("t", "s", "say"), Card = "c", Under = "u", Again = "a", File = new Attachment("a.csv", "1,2"),
            Pending = true, Field = "due",
        };
        var said = office.Said("x", delivery: "kept");
        await office.Write(async db =>
        {
            await Core.Store.Inbox.Remember(db, said, office.Clock.Now, view);
            return 0;
        });
        var kept = await office.Db.Read(s => Core.Store.Inbox.AnswerTo(s, Platform.Slack, "T1", "kept"));
        Assert.Equal(Core.Store.Json.Write(view), Core.Store.Json.Write(kept));
        Assert.Equal(view.Text(), kept!.Text());
    }

    private static string Pressed(View view) => view.AllButtons().First().Say;
}
