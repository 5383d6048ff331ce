using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Store;
using Tests.Kit;

namespace Tests.Story;

public sealed class StandupEditOnSqlite() : StandupEditStories(Office.OnSqlite);

public sealed class StandupEditOnPostgres() : StandupEditStories(Office.OnPostgres);

/// <summary>What the member changes before she posts, and who reads it where there is no room.</summary>
public abstract class StandupEditStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Edit_shows_a_field_for_each_client_filled_with_what_it_would_read()
    {
        await using var office = await Open();
        var form = await office.Press((await office.Drafted()).View, "Edit");
        Assert.Equal(["client-acme-sons", "client-bolt"], form.Asks().Select(a => a.Name));
        Assert.Equal("Yesterday\n• Okapi call\nToday\n• R-1 Wombat page", form.Asks().First().Value);
    }

    [Fact]
    public async Task What_she_wrote_takes_the_place_of_what_was_drawn_for_that_client_alone()
    {
        await using var office = await Open();
        var draft = await office.Drafted();
        var edited = await Edit(office, draft, "client-acme-sons", "Today\r\nA surprise <!channel>\r\n");
        Assert.Contains("A surprise", edited.Text(), StringComparison.Ordinal);
        Assert.Contains("A surprise", Assert.Single(await office.Letters()).Text, StringComparison.Ordinal);
        await office.Press(draft.View, "Post");
        var sent = await office.Mornings();
        Assert.Equal("Ada’s update for Thu 3 Dec\nToday\nA surprise <!channel>", sent.Single(s => s.To.Room == "C-ACME").Text);
        Assert.Contains("Tapir layout", sent.Single(s => s.To.Room == "C-BOLT").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_she_emptied_is_not_sent_and_can_be_filled_again()
    {
        await using var office = await Open();
        var draft = await office.Drafted();
        await Edit(office, draft, "client-acme-sons", "  ");
        Assert.Contains("One client has something to hear", (await office.Says("standup")).Text(), StringComparison.Ordinal);
        var form = await office.Press(draft.View, "Edit");
        Assert.Equal("", form.Asks().First().Value);
        await office.Press(draft.View, "Post");
        Assert.DoesNotContain(await office.Mornings(), s => s.To.Room == "C-ACME");
    }

    [Fact]
    public async Task A_form_sent_back_unchanged_changes_nothing_and_goes_on_following_the_log()
    {
        await using var office = await Open();
        var draft = await office.Drafted();
        var form = await office.Press(draft.View, "Edit");
        await office.Submit(form, new Dictionary<string, string>());
        await office.Asked("acme-sons", "Wombat number two", RequestState.InProgress);
        Assert.Contains("Wombat number two", (await office.Says("standup")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_too_long_is_refused_at_its_field_and_nothing_typed_is_lost()
    {
        await using var office = await Open();
        var form = await office.Press((await office.Drafted()).View, "Edit");
        var back = await office.Submit(form, new Dictionary<string, string> { ["client-acme-sons"] = "short", ["client-bolt"] = new('x', 2901) });
        Assert.NotNull(back.Form);
        Assert.Equal([null, "2901"], back.Asks().Select(a => a.Error is null ? null : $"{a.Value!.Length}"));
        Assert.Equal("short", back.Asks().First().Value);
    }

    [Fact]
    public async Task Preview_shows_what_each_client_would_read_and_sends_nothing()
    {
        await using var office = await Open();
        var preview = await office.Press((await office.Drafted()).View, "Preview");
        Assert.Equal(
            """
            Preview for Thu 3 Dec
            This is what each client would read, in its own language and time.
            — Acme & Sons —
            Yesterday
            • Okapi call
            Today
            • R-1 Wombat page
            — Bolt —
            Yesterday
            • Tapir layout
            Waiting
            • R-2 Narwhal logo: waits for an answer from Bolt
            [Post] [Edit]
            """,
            preview.Text());
        office.ThursdayAt("10:00");
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task A_client_without_a_room_gets_it_in_its_contacts_direct_messages()
    {
        await using var office = await Open();
        await Unbind(office, "bolt");
        await office.Writes(async db => await db.MakeContact(await db.Known("U-CLEO"), (await db.Handled("bolt")).Id));
        await office.Press((await office.Drafted()).View, "Post");
        var sent = (await office.Mornings()).Where(s => !s.Again).ToList();
        Assert.Equal(["U-CLEO", "U-DAN"], sent.Where(s => s.To.Direct).Select(s => s.To.User).Order());
        Assert.Equal(["C-ACME"], sent.Where(s => !s.To.Direct).Select(s => s.To.Room));
        Assert.All(sent.Where(s => s.To.Direct), s =>
        {
            Assert.Contains("Tapir layout", s.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Okapi", s.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_client_that_nobody_can_read_for_is_said_on_the_draft()
    {
        await using var office = await Open();
        await office.Writes(async db => await db.Save(ClientStore.Clients, null, new Client(
            new Core.ClientId("cassowary"), "Cassowary", "cassowary", "Asia/Tokyo", "en", Hours: null, Rate: null, "EUR", ArchivedAt: null)));
        await office.Logged("cassowary", "Tapir for a bird");
        office.ThursdayAt("09:00");
        var draft = Assert.Single(await office.Letters());
        Assert.Contains("reaches nobody yet: say /client room cassowary in its channel", draft.Text, StringComparison.Ordinal);
        Assert.StartsWith("Nobody would read it", (await office.Press(draft.View, "Post")).Fallback, StringComparison.Ordinal);
        Assert.Contains(draft.View.AllButtons(), b => b.Label == "Post");
    }

    [Fact]
    public async Task A_client_in_two_rooms_reads_it_in_both()
    {
        await using var office = await Open();
        await office.Writes(async db =>
        {
            var bolt = await db.Handled("bolt");
            var room = (await db.RoomsOf(bolt.Id)).Single();
            await db.Save(RoomStore.Rooms, null, room with { Id = new Core.RoomId("second"), PlatformRoom = "C-BOLT-2" });
        });
        await office.Press((await office.Drafted()).View, "Post");
        var sent = await office.Mornings();
        Assert.Equal(["C-BOLT", "C-BOLT-2"], sent.Where(s => s.To.Room is "C-BOLT" or "C-BOLT-2" && !s.Again).Select(s => s.To.Room).Order());
    }

    private static async Task<Core.Views.View> Edit(Office office, Carried draft, string name, string text) =>
        await office.Submit(await office.Press(draft.View, "Edit"), new Dictionary<string, string> { [name] = text });

    private static Task Unbind(Office office, string client) => office.Writes(async db =>
    {
        foreach (var room in await db.RoomsOf((await db.Handled(client)).Id))
            await db.Save(RoomStore.Rooms, room, room with { UnboundAt = office.Clock.Now });
    });
}
