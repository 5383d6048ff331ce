using Core.Clients;
using Core.Store;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupPostedOnSqlite() : StandupPostedStories(Office.OnSqlite);

public sealed class StandupPostedOnPostgres() : StandupPostedStories(Office.OnPostgres);

/// <summary>What she changes after she has posted, and what becomes of parts that could not leave in time.</summary>
public abstract class StandupPostedStories(Func<Task<Office>> open) : Stories(open)
{
    /// <summary>Posted on Thursday at nine; Bolt has read its part, and for Acme it is still night.</summary>
    private static async Task<Carried> Posted(Office office)
    {
        await office.Press((await office.Drafted()).View, "Post");
        office.ThursdayAt("10:00");
        return Assert.Single(await office.Letters(), s => s.To.Room is "C-BOLT");
    }

    private static async Task<View> Rewrite(Office office, params (string Name, string Text)[] fields) =>
        await office.Submit(await office.Says("standup edit"), fields.ToDictionary(f => f.Name, f => f.Text));

    [Fact]
    public async Task What_was_read_is_changed_in_its_place_and_says_when()
    {
        await using var office = await Open();
        var part = await Posted(office);
        office.ThursdayAt("10:20");
        var answer = await Rewrite(office, ("client-bolt", "Tapir layout, and more of it"));
        Assert.Equal(["Change", "Undo"], answer.AllButtons().Select(b => b.Label));
        var told = await office.Letters();
        var again = Assert.Single(told, s => s.Message == part.Message);
        Assert.True(again.Again);
        Assert.Equal("Ada’s update for Thu 3 Dec\nTapir layout, and more of it\nEdited Thu 3 Dec, 9:20.", again.Text);
        Assert.DoesNotContain(told, s => !s.Again);
        await office.Press(answer, "Undo");
        Assert.Contains("• Tapir layout", Assert.Single(await office.Letters(), s => s.Message == part.Message).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_left_yet_leaves_as_she_wrote_it_last_once_and_unmarked()
    {
        await using var office = await Open();
        await Posted(office);
        await Rewrite(office, ("client-acme-sons", "Okapi, at last"));
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
        office.ThursdayAt("16:00");
        Assert.Equal("Ada’s update for Thu 3 Dec\nOkapi, at last", Assert.Single(await office.Letters()).Text);
    }

    [Fact]
    public async Task A_part_that_she_empties_is_taken_back_or_never_sent_and_comes_again_when_she_fills_it()
    {
        await using var office = await Open();
        var part = await Posted(office);
        await Rewrite(office, ("client-bolt", ""), ("client-acme-sons", ""));
        Assert.Contains("taken the last update back", Assert.Single(await office.Letters(), s => s.Message == part.Message).Text, StringComparison.Ordinal);
        office.ThursdayAt("16:00");
        Assert.Empty(await office.Letters());
        await Rewrite(office, ("client-bolt", "Tapir again"), ("client-acme-sons", "Okapi again"));
        var told = await office.Letters();
        Assert.Contains("Tapir again", Assert.Single(told, s => s.Message == part.Message).Text, StringComparison.Ordinal);
        Assert.Contains("Okapi again", Assert.Single(told, s => s.To.Room is "C-ACME" && !s.Again).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_was_forgotten_is_added_in_the_same_form_and_gets_its_part()
    {
        await using var office = await Open();
        await office.Logged("bolt", "Tapir layout");
        office.ThursdayAt("09:00");
        await office.Press(Assert.Single(await office.Letters()).View, "Post");
        office.ThursdayAt("15:30");
        await office.Letters();
        var form = await office.Says("standup edit");
        Assert.Equal(["acme-sons"], form.Asks().Single(a => a.Name == "another").Choices.Select(c => c.Value));
        var half = await office.Submit(form, new Dictionary<string, string> { ["another-text"] = "Okapi news" });
        Assert.Equal("Which client is this for?", half.Asks().Single(a => a.Name == "another").Error);
        await office.Submit(half, new Dictionary<string, string> { ["another"] = "acme-sons" });
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
        office.ThursdayAt("16:00");
        Assert.Equal("Ada’s update for Thu 3 Dec\nOkapi news", Assert.Single(await office.Letters()).Text);
    }

    [Fact]
    public async Task A_part_late_by_minutes_says_so_and_of_one_late_by_hours_its_author_hears_and_may_still_send_it()
    {
        await using var office = await Open();
        await office.Says("hours mon-fri 9-21");
        await office.Press((await office.Drafted()).View, "Post");
        office.ThursdayAt("12:00");
        Assert.EndsWith("Late: this was meant for Thu 3 Dec, 9:00.", Assert.Single(await office.Letters(), s => !s.Again).Text, StringComparison.Ordinal);
        office.Clock.To("2026-12-03T13:00", "America/New_York");
        var told = Assert.Single(await office.Letters());
        Assert.Equal("U1", told.To.User);
        Assert.StartsWith("Acme & Sons did not get the update for Thu 3 Dec", told.Text, StringComparison.Ordinal);
        await office.Press(told.View, "Send to Acme & Sons");
        var sent = Assert.Single(await office.Letters(), s => !s.Again);
        Assert.Equal("Ada’s update for Thu 3 Dec\nYesterday\n• Okapi call\nToday\n• R-1 Wombat page", sent.Text);
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task Other_hours_of_a_client_move_the_part_that_waits_and_send_nothing_twice()
    {
        await using var office = await Open();
        await Posted(office);
        await office.Says("standup acme at 11:00");
        await office.Says("standup bolt at 11:00");
        office.ThursdayAt("16:00");
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
        office.ThursdayAt("18:00");
        Assert.Equal(["C-ACME"], StandupScene.Rooms(await office.Letters()));
        await office.Says("client acme day off 3 dec");
        office.Clock.To("2026-12-04T16:00", "Europe/Tallinn");
        Assert.Empty(StandupScene.Rooms(await office.Letters()));
    }

    [Fact]
    public async Task Fifty_clients_are_edited_in_forms_that_hold_every_word()
    {
        await using var office = await Open();
        await office.Writes(async db =>
        {
            foreach (var number in Enumerable.Range(10, 48))
            {
                await db.Save(ClientStore.Clients, null, new Client(
                    new Core.ClientId($"c{number}"), $"Client {number}", $"c{number}", "Europe/Berlin", "en",
                    Hours: null, Rate: null, "EUR", ArchivedAt: null));
            }
        });
        foreach (var number in Enumerable.Range(10, 40)) await office.Logged($"c{number}", $"Work {number}");
        office.ThursdayAt("09:00");
        var draft = Assert.Single(await office.Letters());
        var form = await office.Press(draft.View, "Edit");
        var first = form.Asks().Where(a => a.Name.StartsWith("client-", StringComparison.Ordinal)).ToList();
        Assert.Equal(30, first.Count);
        Assert.Equal(10, form.Asks().Single(a => a.Name == "another").Choices.Count);
        var second = await office.Press(draft.View, "Edit from Client 40");
        Assert.Equal(10, second.Asks().Count(a => a.Name.StartsWith("client-", StringComparison.Ordinal)));
        await office.Submit(second, new Dictionary<string, string> { ["client-c49"] = "Other work" });
        var third = await office.Says("standup edit 2026-12-03 c45");
        Assert.Equal("Other work", third.Asks().Single(a => a.Name == "client-c49").Value);
    }
}
