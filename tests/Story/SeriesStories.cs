using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class SeriesOnSqlite() : SeriesStories(Office.OnSqlite);

public sealed class SeriesOnPostgres() : SeriesStories(Office.OnPostgres);

/// <summary>It is Wednesday 2 December, 16:00 in Tallinn, where Ada is, and 9:00 in New York, where Acme is.</summary>
public abstract class SeriesStories(Func<Task<Office>> open) : Stories(open)
{
    private const string Weekly = "request acme Weekly report every fri due 17:00";

    [Fact]
    public async Task What_is_wanted_again_and_again_is_told_with_its_next_dates_by_each_readers_clock()
    {
        await using var office = await Open();
        var filed = (await office.Says(Weekly)).Text();
        Assert.Contains("Every: every Fri at 17:00", filed);
        Assert.Contains("Next: Sat 5 Dec, 0:00 · Sat 12 Dec, 0:00 · Sat 19 Dec, 0:00", filed);
        Assert.Contains("Acme & Sons: Fri 4 Dec, 17:00 (New York time)", filed);
        Assert.Contains("Next: Fri 4 Dec, 17:00 · Fri 11 Dec, 17:00 · Fri 18 Dec, 17:00", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        var first = (await office.Says("R-2")).Text();
        Assert.Contains("Sat 5 Dec, 0:00", first);
        Assert.Contains("One of: R-1 · every Fri at 17:00", first);
        Assert.DoesNotContain("R-1 ", (await office.Says("deadlines")).Text());
    }

    [Fact]
    public async Task Each_date_is_a_request_once_and_their_holidays_are_left_out()
    {
        await using var office = await Open();
        await office.Says("client acme holidays US");
        await office.Says(Weekly);
        await Days(office, 45);
        Assert.Equal(
            [
                "R-2 Fri 4 Dec, 17:00", "R-3 Fri 11 Dec, 17:00", "R-4 Fri 18 Dec, 17:00", "R-5 Fri 8 Jan, 17:00", "R-6 Fri 15 Jan, 17:00",
                "R-7 Fri 22 Jan, 17:00",
            ],
            await Made(office, 7));
        Assert.True((await office.Says("R-8")).Refused);
    }

    [Fact]
    public async Task One_is_there_a_week_before_it_is_due_and_who_has_the_series_has_it()
    {
        await using var office = await Open();
        await office.Says("request acme Books every month on the 15th");
        await office.Says("R-1 take");
        Assert.True((await office.Says("R-2")).Refused);
        await Days(office, 6);
        var made = (await office.Says("R-2")).Text();
        Assert.Contains("Tue 15 Dec", made);
        Assert.Contains("State: accepted", made);
    }

    [Fact]
    public async Task Who_takes_a_series_has_what_is_open_of_it_and_undone_nobody_has()
    {
        await using var office = await Open();
        await office.Says(Weekly);
        await office.Says("R-1 take", "U2");
        Assert.Contains("State: accepted", (await office.Says("R-2")).Text());
        Assert.Contains("Ben", (await office.Says("R-2")).Text());
        await office.Says("undo", "U2");
        Assert.Contains("State: new", (await office.Says("R-2")).Text());
        // Whoever has this week's for themselves keeps it.
        await office.Says("R-2 take");
        await office.Says("R-1 take", "U2");
        Assert.Contains("Ada", (await office.Says("R-2")).Text());
    }

    [Fact]
    public async Task One_is_cancelled_alone_and_a_stopped_series_makes_no_more_until_that_is_undone()
    {
        await using var office = await Open();
        await office.Says(Weekly);
        await office.Says("R-2 cancel");
        await Days(office, 4);
        Assert.Equal(["R-3 Fri 11 Dec, 17:00"], await Made(office, 3, from: 3));
        var stopped = await office.Says("R-1 every none");
        Assert.StartsWith("R-1 is not wanted again and again any more.", stopped.Fallback);
        await office.Press(stopped, "Undo");
        await Days(office, 7);
        Assert.Equal(["R-4 Fri 18 Dec, 17:00"], await Made(office, 4, from: 4));
        await office.Press(await office.Says("R-1"), "Stop repeating");
        await Days(office, 21);
        Assert.True((await office.Says("R-5")).Refused);
    }

    [Fact]
    public async Task Its_rule_is_changed_by_sentence_and_by_form_and_one_of_it_has_none()
    {
        await using var office = await Open();
        await office.Says(Weekly);
        Assert.Equal("R-2 is one of R-1: the rule is changed there.", (await office.Says("R-2 every mon")).Fallback);
        Assert.Equal("R-1 is wanted every Mon at 9:00 now.", (await office.Says("R-1 every mon at 9:00")).Fallback);
        await Days(office, 3);
        Assert.Contains("Mon 7 Dec, 16:00", (await office.Says("R-3")).Text());
        var form = await office.Says("R-1 change");
        Assert.Equal("every mon at 9:00", form.Asks().Single(a => a.Name == "every").Value);
        Assert.Contains("I cannot read “sometimes” as a rule.", (await office.Submit(form, new Dictionary<string, string> { ["every"] = "sometimes" })).Text());
        await office.Submit(form, new Dictionary<string, string> { ["every"] = "every last workday" });
        Assert.Contains("every month on the last workday", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task A_form_files_a_series_and_undoing_it_withdraws_what_was_made()
    {
        await using var office = await Open();
        var form = await office.Says("request", "U-CLEO", "C-ACME");
        var filed = await office.Submit(
            form, new Dictionary<string, string> { ["what"] = "Weekly report", ["due"] = "17:00", ["every"] = "every weekday" }, "U-CLEO", "C-ACME");
        Assert.Contains("Next: Wed 2 Dec, 17:00 · Thu 3 Dec, 17:00 · Fri 4 Dec, 17:00", filed.Text());
        await office.Says("undo", "U-CLEO", "C-ACME");
        Assert.Contains("cancelled", (await office.Says("R-1")).Text());
        Assert.Contains("cancelled", (await office.Says("R-2")).Text());
        await Days(office, 5);
        Assert.True((await office.Says("R-3")).Refused);
    }

    [Fact]
    public async Task A_time_that_may_be_two_is_asked_and_a_time_that_has_passed_today_is_meant_for_the_rule()
    {
        await using var office = await Open();
        var asked = await office.Says("request acme Weekly report every fri due at 5");
        Assert.True(asked.Pending);
        var five = asked.AllButtons().First(b => b.Label.Contains("17:00", StringComparison.Ordinal)).Label;
        Assert.Contains("every Fri at 17:00", (await office.Press(asked, five)).Text());
        Assert.Contains("every Mon at 9:00", (await office.Says("request acme Other report every mon due 9:00")).Text());
    }

    [Fact]
    public async Task It_comes_as_one_card_and_looks_like_no_request_of_its_own()
    {
        await using var office = await Open();
        await office.Says("promise 8 working hours");
        var filed = await office.Says("request Weekly report every fri due 17:00", "U-CLEO", "C-ACME");
        Assert.Contains("Answer by", filed.Text());
        var posted = (await office.Letters()).Where(l => !l.Again).ToList();
        Assert.Equal(["R-2"], posted.Where(l => l.To.Room is "C-ACME").Select(l => l.View.Again));
        Assert.Equal(["R-2"], posted.Where(l => l.To.User is "U1").Select(l => l.View.Again));
        Assert.Contains("One of: R-1 · every Fri at 17:00", posted[0].Text);
        var head = await office.Says("R-1");
        Assert.Contains("State: repeats", head.Text());
        Assert.DoesNotContain("Answer by", head.Text());
        Assert.Equal(["Take", "Change", "Cancel", "Stop repeating", "More"], head.AllButtons().Select(b => b.Label));
        Assert.Contains("R-1 Weekly report · repeats", (await office.Says("request list")).Text());
        // The first date is what an answer was promised of, and nothing warns of the rule.
        office.Clock.To("2026-12-03T12:00", "Europe/Tallinn");
        var warned = (await office.Letters()).Where(l => l.View.Fallback.Contains("still needs your answer", StringComparison.Ordinal)).ToList();
        Assert.StartsWith("R-2 ", Assert.Single(warned).View.Fallback);
    }

    [Fact]
    public async Task A_rule_whose_first_date_is_far_comes_as_itself_and_promises_nothing()
    {
        await using var office = await Open();
        await office.Says("promise 8 working hours");
        Assert.DoesNotContain("Answer by", (await office.Says("request Books every month on the 15th", "U-CLEO", "C-ACME")).Text());
        Assert.Equal(["R-1", "R-1", "R-1"], (await office.Letters()).Where(l => !l.Again).Select(l => l.View.Again));
        await Days(office, 7);
        Assert.DoesNotContain("Answer by", (await office.Says("R-2")).Text());
    }

    private static async Task Days(Office office, int days)
    {
        for (var day = 0; day < days; day++)
        {
            office.Clock.Now += Duration.FromDays(1);
            await office.Letters();
        }
    }

    /// <summary>As Acme's people read when each is due.</summary>
    private static async Task<IReadOnlyList<string>> Made(Office office, int last, int from = 2)
    {
        var made = new List<string>();
        foreach (var number in Enumerable.Range(from, last - from + 1))
        {
            var card = await office.Says($"R-{number}", "U-CLEO", "C-ACME");
            var due = card.Parts.OfType<Facts>().SelectMany(f => f.Rows).Single(row => row.Name == "Due").Value.OfType<When>().Single();
            made.Add($"R-{number} {due.Otherwise.Replace(" 2026", "", StringComparison.Ordinal)}");
        }
        return made;
    }
}
