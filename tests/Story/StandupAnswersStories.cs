using Core.Language;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupAnswersOnSqlite() : StandupAnswersStories(Office.OnSqlite);

public sealed class StandupAnswersOnPostgres() : StandupAnswersStories(Office.OnPostgres);

/// <summary>The week's summary: what became of what was promised, and how it stands beside other messages.</summary>
public abstract class StandupAnswersStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Promised_first_answers_are_told_to_each_client_alone_and_to_her_in_all_once()
    {
        await using var office = await Open();
        await office.Says("promise 8 working hours");
        await office.Says("request Okapi page", "U-CLEO", "C-ACME");
        await office.Says("request Wombat page", "U-CLEO", "C-ACME");
        await office.Says("request Tapir page", "U-DAN", "C-BOLT");
        foreach (var answered in (string[])["R-1", "R-3"]) await office.Says($"{answered} deliver https://example.com/page");
        var draft = await office.DraftedWeek();
        Assert.Contains("First answers, all clients: 2 as promised, 1 not", draft.Text, StringComparison.Ordinal);
        Assert.Contains("First answers: 1 as promised, 1 not\n", draft.Text, StringComparison.Ordinal);
        await office.Press(draft.View, "Post");
        var bolt = Assert.Single(await office.Letters(), s => s.To.Room is "C-BOLT" && !s.Again);
        Assert.EndsWith("\nFirst answers: 1 as promised", bolt.Text, StringComparison.Ordinal);
        office.FridayAt("17:00");
        var acme = Assert.Single(await office.Letters(), s => s.To.Room is "C-ACME" && !s.Again);
        Assert.EndsWith("\nFirst answers: 1 as promised, 1 not", acme.Text, StringComparison.Ordinal);
        // The answer that comes too late was counted when its time ran out, and is not counted again.
        await office.Says("R-2 deliver https://example.com/page");
        office.Clock.To("2026-12-11T15:00", "Europe/Tallinn");
        Assert.DoesNotContain("First answers", (await office.Says("standup weekly")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_promised_no_answers_are_counted()
    {
        await using var office = await Open();
        await office.Says("promise 8 working hours");
        await office.Says("request Tapir page", "U-DAN", "C-BOLT");
        await office.Says("R-1 deliver https://example.com/page");
        await office.Says("client bolt promise none");
        Assert.DoesNotContain("First answers", (await office.DraftedWeek()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_and_a_days_update_that_wait_for_one_morning_come_an_hour_apart()
    {
        await using var office = await Open();
        await office.Says("client bolt hours mon-thu 9-17");
        await office.Press((await office.DraftedWeek()).View, "Post");
        Assert.DoesNotContain("C-BOLT", StandupScene.Rooms(await office.Letters()));
        office.Clock.To("2026-12-07T09:00", "Europe/Tallinn");
        await office.Letters();
        await office.Logged("bolt", "Tapir at the weekend");
        await office.Says("standup post");
        Assert.DoesNotContain("C-BOLT", StandupScene.Rooms(await office.Letters()));
        var read = new List<string>();
        foreach (var time in (string[])["09:00", "09:59", "10:00", "12:00"])
        {
            office.Clock.To($"2026-12-07T{time}", "Europe/Berlin");
            read.AddRange((await office.Letters()).Where(l => l.To.Room is "C-BOLT" && !l.Again).Select(l => $"{time} {l.View.Fallback}"));
        }
        Assert.Equal(["09:00 Ada’s update for Mon 7 Dec", "10:00 Ada’s summary of the week from Mon 30 Nov"], read);
    }

    [Fact]
    public async Task What_was_delivered_and_is_approved_before_the_summary_leaves_is_still_told()
    {
        await using var office = await Open();
        await office.Says("request Okapi page", "U-CLEO", "C-ACME");
        await office.Says("R-1 deliver https://example.com/page");
        office.FridayAt("15:30");
        await office.Says("standup weekly post");
        office.FridayAt("16:10");
        await office.Says("R-1 approve", "U-CLEO", "C-ACME");
        await office.Letters();
        office.FridayAt("17:00");
        Assert.Equal(
            "Ada’s summary of the week from Mon 30 Nov\nThis week\n• R-1 Okapi page: delivered",
            Assert.Single(await office.Letters(), l => l.To.Room is "C-ACME" && !l.Again).Text);
    }

    [Fact]
    public async Task Of_two_leads_a_client_reads_a_message_each_under_her_own_name_and_nothing_twice()
    {
        await using var office = await Open();
        await office.Asked("bolt", "Narwhal logo", RequestState.InProgress);
        await office.Asked("bolt", "Quokka menu", RequestState.InProgress, owner: "U2");
        await office.Asked("bolt", "Of nobody", RequestState.New, owner: null);
        office.FridayAt("15:30");
        foreach (var lead in (string[])["U1", "U2"]) await office.Says("standup weekly post", lead);
        var parts = (await office.Letters()).Where(l => l.To.Room is "C-BOLT" && !l.Again).Select(l => l.Text).Order().ToList();
        Assert.Equal(
        [
            "Ada’s summary of the week from Mon 30 Nov\nStill open\n• R-1 Narwhal logo\nWaiting\n• R-3 Of nobody: waits for North Desk to take it up",
            "Ben’s summary of the week from Mon 30 Nov\nStill open\n• R-2 Quokka menu",
        ], parts);
    }
}
