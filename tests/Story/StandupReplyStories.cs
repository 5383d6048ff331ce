using Core.Speech;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupReplyOnSqlite() : StandupReplyStories(Office.OnSqlite);

public sealed class StandupReplyOnPostgres() : StandupReplyStories(Office.OnPostgres);

/// <summary>What a client writes beneath its part is brought before whoever posted it: a request, an answer, or nothing.</summary>
public abstract class StandupReplyStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Words = "Lovely. Could the tapir smile *more*?";

    private static async Task<Carried> Part(Office office)
    {
        await office.Press((await office.Drafted()).View, "Post");
        office.ThursdayAt("10:00");
        return Assert.Single(await office.Letters(), s => s.To.Room is "C-BOLT");
    }

    private static Task<View?> Hears(Office office, Carried part, string text, string by = "U-DAN", PostSaid? said = null) => office.Desk.Hear(
        office.Said(text, by, "C-BOLT") with
        {
            Manner = Manner.Overheard,
            AnswerByLetter = true,
            Place = new Place("T1", "C-BOLT", Direct: false, part.Message),
            Post = said ?? new PostSaid("9.9"),
        },
        TestContext.Current.CancellationToken);

    private static async Task<(Carried Part, Carried Letter)> Asked(Office office)
    {
        var part = await Part(office);
        await Hears(office, part, Words);
        return (part, Assert.Single(await office.Letters(), s => s.To.User is "U1"));
    }

    [Fact]
    public async Task Whoever_posted_it_reads_it_once_as_it_was_written_with_three_ways_to_go_on()
    {
        await using var office = await Open();
        var (part, letter) = await Asked(office);
        Assert.Contains(letter.View.Parts, p => p is Quote(Words));
        Assert.Equal(["Make it a request", "Answer", "Leave it"], letter.View.AllButtons().Select(b => b.Label));
        await Hears(office, part, Words);
        Assert.Empty(await office.Letters());
        Assert.Empty(await office.Letters());
    }

    [Theory]
    [InlineData("U1")]
    [InlineData("U2")]
    [InlineData("U3")]
    [InlineData("UX")]
    public async Task Of_what_anybody_but_its_client_writes_there_nobody_is_told(string by)
    {
        await using var office = await Open();
        await Hears(office, await Part(office), Words, by);
        Assert.DoesNotContain(await office.Letters(), s => s.View.Parts.Any(p => p is Quote(Words)));
    }

    [Fact]
    public async Task Made_a_request_it_is_its_authors_own_and_made_once()
    {
        await using var office = await Open();
        var (_, letter) = await Asked(office);
        var made = await office.Press(letter.View, "Make it a request");
        Assert.Contains("Bolt", made.Text(), StringComparison.Ordinal);
        var told = await office.Letters();
        var name = (await office.Says("request list open")).Text();
        Assert.Contains("Could the tapir smile", (await office.Says("R-3")).Text(), StringComparison.Ordinal);
        Assert.Contains("It is R-3 now.", Assert.Single(told, s => s.Again && s.Message == letter.Message).Text, StringComparison.Ordinal);
        Assert.Contains(told, s => s.To.Room is "C-BOLT" && !s.Again);
        Assert.DoesNotContain(told, s => s.To.Room is "C-ACME");
        await office.Press(letter.View, "Make it a request");
        Assert.Equal(name, (await office.Says("request list open")).Text());
    }

    [Fact]
    public async Task An_answer_goes_into_the_thread_and_other_words_take_its_place()
    {
        await using var office = await Open();
        var (part, letter) = await Asked(office);
        var form = await office.Press(letter.View, "Answer");
        Assert.Equal("What is the answer?", (await office.Submit(form, new Dictionary<string, string> { ["text"] = " " })).Asks().Single().Error);
        var done = await office.Submit(form, new Dictionary<string, string> { ["text"] = "It grins from Friday on." });
        var told = await office.Letters();
        var answer = Assert.Single(told, s => s.To.Room is "C-BOLT");
        Assert.Equal((part.Message, "Ada answers:\nIt grins from Friday on."), (answer.To.Thread, answer.Text));
        await office.Submit(await office.Press(done, "Change"), new Dictionary<string, string> { ["text"] = "It grins from Monday on." });
        var again = Assert.Single(await office.Letters(), s => s.To.Room is "C-BOLT");
        Assert.Equal((answer.Message, true), (again.Message, again.Again));
        Assert.Contains("Monday", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Left_nothing_is_sent_and_undone_it_waits_again()
    {
        await using var office = await Open();
        var (_, letter) = await Asked(office);
        var left = await office.Press(letter.View, "Leave it");
        var told = Assert.Single(await office.Letters());
        Assert.Equal((letter.Message, true), (told.Message, told.Again));
        await office.Press(left, "Undo");
        Assert.Contains("[Leave it]", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_its_author_changes_or_takes_away_is_changed_in_the_letter_in_whatever_order_it_is_told()
    {
        await using var office = await Open();
        var (part, letter) = await Asked(office);
        await Hears(office, part, "Never mind the tapir.", said: new PostSaid("9.9") { Edited = "1796284900.000000" });
        var told = Assert.Single(await office.Letters());
        Assert.Contains("Never mind the tapir.", told.Text, StringComparison.Ordinal);
        Assert.Contains("Edited", told.Text, StringComparison.Ordinal);
        await Hears(office, part, Words);
        Assert.Empty(await office.Letters());
        await Hears(office, part, "", said: new PostSaid("9.9") { Gone = "1796284910.000000" });
        var gone = Assert.Single(await office.Letters());
        Assert.Equal(letter.Message, gone.Message);
        Assert.DoesNotContain("tapir", gone.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(gone.View.AllButtons(), b => b.Label == "Make it a request");
        Assert.True((await office.Press(letter.View, "Make it a request")).Refused);
    }

    [Fact]
    public async Task Gone_before_anybody_heard_it_nobody_is_asked()
    {
        await using var office = await Open();
        var part = await Part(office);
        await Hears(office, part, "", said: new PostSaid("9.9") { Gone = "1796284910.000000" });
        await Hears(office, part, Words);
        Assert.Empty(await office.Letters());
    }

    [Theory, InlineData("U3"), InlineData("U-CLEO"), InlineData("U-DAN"), InlineData("UX")]
    public async Task Its_buttons_are_no_business_of_anybody_elses(string by)
    {
        await using var office = await Open();
        var (_, letter) = await Asked(office);
        foreach (var label in (string[])["Make it a request", "Answer", "Leave it"])
            Assert.True((await office.Press(letter.View, label, by)).Refused, label);
        Assert.DoesNotContain(await office.Letters(), s => s.Again || s.To.User is not "U1");
    }
}
