using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class MeetingOnSqlite() : MeetingStories(Office.OnSqlite);

public sealed class MeetingOnPostgres() : MeetingStories(Office.OnPostgres);

/// <summary>
/// Ada works 9–17 in Tallinn, Ben and Bolt in Berlin, Acme in New York: Ada and Acme share the hour from 16:00 to 17:00 in Tallinn.
/// </summary>
public abstract class MeetingStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Times_are_proposed_within_everybodys_hours_each_on_their_own_clock()
    {
        await using var office = await Open();
        var asked = await office.Says("when acme @U2 45m this week");
        Assert.Equal("45m with Acme & Sons and Ben", asked.Fallback);
        Assert.Contains("Thu 3 Dec, 16:00–16:45 · Acme & Sons 9:00 (New York time) · Ben 15:00 (Berlin time)", asked.Text(), StringComparison.Ordinal);
        Assert.Contains("Fri 4 Dec, 16:00", asked.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Sat", asked.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_is_read_on_the_clients_clock_agreed_by_a_press_and_reminded_of()
    {
        await using var office = await Open();
        var asked = await office.Says("when acme bolt 30m tomorrow");
        var offered = await office.Press(asked, "Offer Thu 3 Dec, 16:00 to Acme & Sons");
        Assert.Equal("Acme & Sons is asked whether Thu 3 Dec, 16:00–16:30 suits them.", offered.Fallback);

        var card = Assert.Single(await office.Letters());
        Assert.Equal("C-ACME", card.To.Room);
        Assert.Contains("Thu 3 Dec, 9:00–9:30 (New York time) · Ada 16:00 (Tallinn time)", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bolt", card.Text, StringComparison.Ordinal);

        await office.Press(card.View, "Yes", by: "U-CLEO", at: "C-ACME");
        var after = await office.Letters();
        var told = Assert.Single(after, l => !l.Again);
        Assert.Equal(("U1", "30m with Acme & Sons, agreed. Thu 3 Dec, 16:00–16:30"), (told.To.User, told.View.Fallback));
        Assert.Single(after, l => l.Again && l.To.Room == "C-ACME" && l.Text.Contains("agreed", StringComparison.Ordinal));
        Assert.Contains("Acme & Sons · agreed", (await office.Says("when list")).Text(), StringComparison.Ordinal);

        // Once it is agreed, nobody is offered the same time anew.
        Assert.DoesNotContain("Thu 3 Dec, 16:00", (await office.Says("when acme 30m tomorrow")).Text(), StringComparison.Ordinal);

        office.Clock.To("2026-12-03T15:45", "Europe/Tallinn");
        var soon = from letter in await office.Letters()
                   where letter.View.Fallback.StartsWith("At ", StringComparison.Ordinal)
                   select (letter.To.Room ?? letter.To.User, letter.View.Fallback);
        Assert.Equal([("C-ACME", "At 9:00: 30m with Ada"), ("D-U1", "At 16:00: 30m with Acme & Sons")], soon.Order());
    }

    [Fact]
    public async Task Where_nobodys_hours_meet_the_least_bad_is_said_with_who_pays_for_it()
    {
        await using var office = await Open();
        await office.Says("hours 8-15");
        var asked = await office.Says("when acme 30m tomorrow");
        Assert.Contains("There is no time within everybody's hours.", asked.Text(), StringComparison.Ordinal);
        // An hour between them, and half an hour of meeting: each pays the same for the best.
        Assert.Contains("you stay 1h after your hours and Acme & Sons begins 30m early", asked.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_time_is_asked_for_moved_to_and_cancelled_and_a_cancel_is_undone()
    {
        await using var office = await Open();
        await office.Press(await office.Says("when acme 30m tomorrow"), "Offer Thu 3 Dec, 16:00");
        var card = Assert.Single(await office.Letters());
        await office.Press(card.View, "Another time", by: "U-CLEO", at: "C-ACME");
        var wish = Assert.Single(await office.Letters(), l => !l.Again);
        Assert.Equal("U1", wish.To.User);

        var again = await office.Press(wish.View, "Find another time");
        await office.Press(again, "Offer Fri 4 Dec, 16:00");
        var told = Assert.Single(await office.Letters(), l => !l.Again);
        Assert.Contains("Fri 4 Dec, 9:00–9:30", told.Text, StringComparison.Ordinal);
        // The button of the first offer is no yes to the second.
        Assert.Contains("does this time suit", (await office.Says(card.View.Button("Yes").Say, "U-CLEO", "C-ACME")).Fallback, StringComparison.Ordinal);

        await office.Press(told.View, "Yes", by: "U-CLEO", at: "C-ACME");
        await office.Letters();
        var cancelled = await office.Press(await office.Says("when list"), "Cancel Acme & Sons");
        Assert.StartsWith("Cancelled with Acme & Sons", cancelled.Fallback, StringComparison.Ordinal);
        await office.Press(cancelled, "Undo");
        Assert.Contains("agreed", (await office.Says("when list")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weekly_time_stays_for_the_client_and_everybody_whom_a_clock_moves_hears_of_it_a_week_before()
    {
        await using var office = await Open();
        await office.Says("hours 8-18");
        var asked = await office.Says("when acme 30m weekly");
        Assert.Contains("It stays at the same time for Acme & Sons, whatever the clocks do.", asked.Text(), StringComparison.Ordinal);
        Assert.Contains("within everybody's hours in every week of the next year", asked.Text(), StringComparison.Ordinal);
        var button = asked.Parts.OfType<Buttons>().Single().Row[0];
        Assert.Equal("Offer every Wednesday 16:30", button.Label);
        await office.Says(button.Say);
        await office.Press(Assert.Single(await office.Letters()).View, "Yes", by: "U-CLEO", at: "C-ACME");
        await office.Letters();

        // America's clocks change on 14 March 2027, Europe's on the 28th: for two weeks Ada's hour is another. A week before each is a
        // Sunday, on which nobody writes to her.
        var told = new List<(string At, string? Who, string Text)>();
        for (var day = new LocalDate(2027, 3, 1); day <= new LocalDate(2027, 3, 31); day = day.PlusDays(1))
        {
            office.Clock.To($"{day:uuuu-MM-dd}T09:00", "Europe/Tallinn");
            told.AddRange((await office.Letters()).Where(l => l.View.Fallback.StartsWith("The clocks", StringComparison.Ordinal))
                .Select(l => ($"{day:MM-dd}", l.To.Room ?? l.To.User, l.View.Fallback)));
        }
        Assert.Equal(
        [
            ("03-08", "D-U1", "The clocks change: from Sun 14 Mar your weekly call with Acme & Sons is at 15:30 instead of 16:30, for 2 weeks."),
            ("03-22", "D-U1", "The clocks change: from Sun 28 Mar your weekly call with Acme & Sons is at 16:30 instead of 15:30."),
        ], told);
    }

    [Fact]
    public async Task Nobody_elses_meeting_can_be_answered_and_a_client_out_of_sight_is_none()
    {
        await using var office = await Open();
        await office.Press(await office.Says("when acme 30m tomorrow"), "Offer Thu 3 Dec, 16:00");
        var yes = Assert.Single(await office.Letters()).View.Button("Yes").Say;
        var none = await office.Says("when yes nothing 2026-12-03T14:00:00Z", by: "U-DAN", at: "C-BOLT");
        Assert.Equal(none.Fallback, (await office.Says(yes, by: "U-DAN", at: "C-BOLT")).Fallback);
        string Shown(View view) => view.Text().Replace("zebra", "acme", StringComparison.Ordinal);
        Assert.Equal(Shown(await office.Says("when zebra", by: "U3")), Shown(await office.Says("when acme", by: "U3")));
        Assert.Contains("waits for an answer", (await office.Says("when list")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_words_a_form_asks_for_them()
    {
        await using var office = await Open();
        var form = await office.Says("when");
        Assert.Equal(["client", "client2", "colleague", "colleague2", "length", "days", "often"], form.Asks().Select(a => a.Name));
        var ben = form.Asks().Single(a => a.Name is "colleague").Choices.Single(c => c.Label is "Ben").Value;
        var sent = new Dictionary<string, string>
        {
            ["client"] = "acme-sons", ["client2"] = "-", ["colleague"] = ben, ["length"] = "45m", ["days"] = "this week",
        };
        var proposed = await office.Submit(form, sent);
        Assert.Equal((await office.Says("when acme @U2 45m this week")).Text(), proposed.Text());

        foreach (var (field, typed, why) in ((string, string, string)[])
            [("days", "some day", "I did not understand “some day”"), ("length", "9h", "8h at the most"), ("length", "long", "“long” is no length")])
        {
            var again = await office.Submit(form, new Dictionary<string, string>(sent) { [field] = typed });
            var ask = again.Asks().Single(a => a.Name == field);
            Assert.Contains(why, ask.Error, StringComparison.Ordinal);
            Assert.Equal((typed, "acme-sons", ben), (ask.Value, again.Asks().First().Value, again.Asks().Single(a => a.Name is "colleague").Value));
        }
        var nobody = await office.Submit(form, new Dictionary<string, string> { ["client"] = "", ["length"] = "1h" });
        Assert.Contains("With whom?", nobody.Asks().First().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when acme 45m some day", "days", "some day", "acme-sons")]
    [InlineData("when zebra 45m next week", "client", "zebra", null)]
    [InlineData("when acme @nobody 45m next week", "colleague", "@nobody", "acme-sons")]
    public async Task What_cannot_be_read_opens_the_form_with_what_could(string said, string field, string unread, string? client)
    {
        await using var office = await Open();
        var form = await office.Says(said);
        Assert.Contains(unread, form.Asks().Single(a => a.Name == field).Error, StringComparison.Ordinal);
        Assert.Equal((client, "45m"), (form.Asks().First().Value, form.Asks().Single(a => a.Name is "length").Value));
        var days = form.Asks().Single(a => a.Name is "days").Value;
        Assert.Equal(field is "days" ? unread : "2026-12-07 to 2026-12-13", days);
        if (field is "days") return;
        // The days that were understood are understood again.
        var proposed = await office.Submit(form, new Dictionary<string, string> { ["client"] = "acme-sons", ["length"] = "45m", ["days"] = days! });
        Assert.Equal((await office.Says("when acme 45m next week")).Text(), proposed.Text());
    }
}
