using Core.Speech;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class RequestCardsOnSqlite() : RequestCardStories(Office.OnSqlite);

public sealed class RequestCardsOnPostgres() : RequestCardStories(Office.OnPostgres);

public abstract class RequestCardStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Each_side_gets_its_own_card_as_soon_as_something_is_asked()
    {
        await using var office = await Open();
        await office.Says("request Banner by friday 5pm est 2h", "U-CLEO", "C-ACME");
        var cards = await office.Letters();
        Assert.Equal(["C-ACME", "U1", "U2"], cards.Select(Reader));
        Assert.Equal(
            """
            R-1 · Banner
            State: received
            Due: Fri 4 Dec, 17:00
            Expected done: Thu 3 Dec, 3:00
            [Change] [Cancel] [More]
            """,
            cards[0].Text);
        Assert.Equal(
            """
            R-1 · Banner
            State: new
            Due: Sat 5 Dec, 0:00 (Tallinn time) · Fri 4 Dec, 17:00 (New York time)
            Expected done: Thu 3 Dec, 10:00 (Tallinn time) · Thu 3 Dec, 3:00 (New York time)
            Client: Acme & Sons, asked by Cleo
            Estimate: 2h
            [Take] [Ask] [Decline] [Change] [More]
            """,
            cards[1].Text);
    }

    [Fact]
    public async Task Both_cards_show_every_change_and_only_whoever_must_act_next_is_told_anew()
    {
        await using var office = await Filed();
        await office.Says("R-1 take");
        Assert.All(await office.Letters(), l => Assert.True(l.Again));
        Assert.Contains("State: accepted", office.Courier.Carried.Last(c => c.To.Room == "C-ACME").Text);

        await office.Says("R-1 ask Which logo?");
        var told = Assert.Single(await office.Letters(), l => !l.Again);
        Assert.Equal(("C-ACME", "C-ACME/1"), (told.To.Room, told.To.Thread));
        Assert.Equal("@Cleo Ada has a question about R-1 (Banner):\nWhich logo?\n[Answer] [Change] [Cancel] [More]", told.Text);

        await office.Says("R-1 answer The green one", "U-CLEO", "C-ACME");
        told = Assert.Single(await office.Letters(), l => !l.Again);
        Assert.Equal("U1", told.To.User);
        Assert.NotNull(told.To.Thread);
        Assert.StartsWith("@Ada Cleo answered on R-1 (Banner):\nThe green one", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliveries_changes_approvals_and_ends_are_told_to_the_other_side()
    {
        await using var office = await Filed();
        await office.Says("R-1 take");
        Assert.Equal(["C-ACME: @Cleo Ada delivered R-1 (Banner). Is it all right?"], await ToldBy(office, "R-1 deliver"));
        Assert.Equal(["U1: @Ada Cleo would like changes to R-1 (Banner):"], await ToldBy(office, "R-1 changes Bigger", "U-CLEO"));
        await ToldBy(office, "R-1 deliver");
        Assert.Equal(["U1: @Ada Cleo approved R-1: Banner"], await ToldBy(office, "R-1 approve", "U-CLEO"));
        Assert.Equal(["C-ACME: @Cleo Ada reopened R-1: Banner"], await ToldBy(office, "R-1 reopen"));
        Assert.Equal(["C-ACME: @Cleo Ada finished R-1: Banner"], await ToldBy(office, "R-1 done"));
        Assert.Equal(["U1: @Ada Cleo reopened R-1: Banner"], await ToldBy(office, "R-1 reopen", "U-CLEO"));
        Assert.Equal(["U1: @Ada Cleo changed R-1. It is now: Banner"], await ToldBy(office, "R-1 due fri", "U-CLEO"));
        Assert.Equal(["C-ACME: @Cleo Ada declined R-1 (Banner):"], await ToldBy(office, "R-1 decline No time"));
        await office.Says("R-1 reopen");
        await office.Letters();
        Assert.Equal(["U1: @Ada Cleo cancelled R-1: Banner"], await ToldBy(office, "R-1 cancel", "U-CLEO"));
    }

    [Fact]
    public async Task What_nobody_has_taken_is_told_to_all_who_could()
    {
        await using var office = await Filed();
        Assert.Equal(["U1", "U2"], (await ToldBy(office, "R-1 cancel", "U-CLEO")).Select(t => t.Split(':')[0]));
    }

    [Fact]
    public async Task What_is_no_longer_so_when_it_would_leave_is_told_to_nobody()
    {
        await using var office = await Filed();
        await office.Says("R-1 ask Which logo?");
        await office.Says("R-1 start");
        Assert.DoesNotContain(await office.Letters(), l => !l.Again);
    }

    [Fact]
    public async Task A_subcontractor_hears_of_a_request_when_it_is_theirs_and_the_client_hears_of_the_agency()
    {
        await using var office = await Filed();
        Assert.Contains("There is no R-1", (await office.Says("R-1", "U3")).Text());
        await office.Says("hours mon-sun 0-24", "U3");
        await office.Says("R-1 assign @U3");
        var card = Assert.Single(await office.Letters(), l => !l.Again);
        Assert.Equal("U3", card.To.User);
        Assert.Equal(["Start", "Ask", "Deliver", "Timer", "More"], card.View.AllButtons().Select(b => b.Label));
        Assert.Contains("With: North Desk", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.DoesNotContain("Sue", string.Concat(await ToldBy(office, "R-1 deliver", "U3", null)));
        Assert.DoesNotContain("Sue", (await office.Says("R-1 more", "U-CLEO", "C-ACME")).Text());
        await office.Says("R-1 assign @U2");
        Assert.Contains("There is no R-1", (await office.Says("R-1", "U3")).Text());
    }

    [Fact]
    public async Task In_the_night_only_what_is_urgent_reaches_those_who_allow_it()
    {
        await using var office = await Open();
        await office.Says("hours urgent any time");
        office.Clock.Pass(NodaTime.Duration.FromHours(9));
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        Assert.Equal(["C-ACME"], (await office.Letters()).Where(l => !l.Again).Select(Reader));
        await office.Says("request Fire !urgent", "U-CLEO", "C-ACME");
        Assert.Equal(["C-ACME", "U1"], (await office.Letters()).Where(l => !l.Again).Select(Reader));
        office.Clock.Pass(NodaTime.Duration.FromHours(10));
        var digest = Assert.Single(await office.Letters(), l => l.View.Fallback.StartsWith("2 things", StringComparison.Ordinal));
        Assert.Equal(["R-1", "R-2", "Urgent at any time"], digest.View.AllButtons().Select(b => b.Label));
    }

    [Fact]
    public async Task Of_what_a_member_files_in_the_clients_night_the_room_hears_in_the_morning()
    {
        await using var office = await Open();
        office.Clock.Pass(NodaTime.Duration.FromHours(19));
        await office.Says("request acme Banner");
        Assert.Equal(["U1", "U2"], (await office.Letters()).Where(l => l.View.Again is "R-1").Select(Reader));
        office.Clock.Pass(NodaTime.Duration.FromHours(5));
        Assert.Equal(["C-ACME"], (await office.Letters()).Where(l => l.View.Again is "R-1").Select(Reader));
    }

    [Fact]
    public async Task A_client_without_a_room_has_the_card_in_the_conversation_of_whoever_asked()
    {
        await using var office = await Open();
        await office.Says("client room bolt", at: "C-ACME");
        await office.Letters();
        await office.Says("request Banner", "U-CLEO");
        Assert.Contains("U-CLEO", (await office.Letters()).Where(l => l.View.Again is "R-1").Select(Reader));
    }

    [Fact]
    public async Task A_note_in_the_thread_is_on_the_request_with_its_link_and_both_sides_read_it()
    {
        await using var office = await Filed();
        await office.Says("R-1 take");
        Assert.True((await office.Writes("The logo is in the drive", "U-CLEO", "C-ACME", "C-ACME/1"))!.Silent);
        var told = Assert.Single(await office.Letters(), l => !l.Again);
        Assert.StartsWith("@Ada Cleo wrote about R-1 (Banner):\nThe logo is in the drive", told.Text, StringComparison.Ordinal);
        await office.Writes("Seen, thank you", "U1", "C-ACME", "C-ACME/1");
        Assert.DoesNotContain(await office.Letters(), l => !l.Again);
        var all = (await office.Says("R-1 more", "U-CLEO", "C-ACME")).Text();
        Assert.Contains("The logo is in the drive", all);
        Assert.Contains("Seen, thank you", all);
        Assert.Contains("Notes: 2 notes", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task What_a_client_writes_in_the_thread_while_an_answer_is_awaited_is_the_answer()
    {
        await using var office = await Filed();
        await office.Says("R-1 take");
        await office.Says("R-1 ask Which logo?");
        await office.Letters();
        await office.Writes("The green one", "U-CLEO", "C-ACME", "C-ACME/1");
        Assert.Contains("State: accepted", (await office.Says("R-1")).Text());
        Assert.Contains("answered", (await office.Says("R-1 more")).Text());
    }

    [Fact]
    public async Task Other_threads_strangers_and_other_clients_leave_no_note()
    {
        await using var office = await Filed();
        Assert.True((await office.Writes("Elsewhere", "U-CLEO", "C-ACME", "m99"))!.Silent);
        Assert.True((await office.Writes("Outside", "U-CLEO", "C-ACME"))!.Silent);
        Assert.True((await office.Writes("Stranger", "UX", "C-ACME", "C-ACME/1"))!.Silent);
        Assert.DoesNotContain("Note", (await office.Says("R-1 more")).Text().Replace("[Note]", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_password_in_the_thread_is_refused_there()
    {
        await using var office = await Filed();
        Assert.Contains("password manager", (await office.Writes("pw: hunter22", "U-CLEO", "C-ACME", "C-ACME/1"))!.Text());
        Assert.DoesNotContain("hunter22", (await office.Says("R-1 more")).Text());
    }

    [Fact]
    public async Task What_members_note_in_private_no_client_ever_reads()
    {
        await using var office = await Filed();
        Assert.Contains("Only your own people can read it", (await office.Says("R-1 note Wombat of a client")).Text());
        await office.Letters();
        Assert.Contains("Wombat", (await office.Says("R-1 more", "U2")).Text());
        Assert.DoesNotContain("Wombat", (await office.Says("R-1 more", "U-CLEO", "C-ACME")).Text());
        Assert.DoesNotContain("Notes", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text());
        Assert.DoesNotContain(office.Courier.Carried, c => c.To.Room == "C-ACME" && c.Text.Contains("Wombat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Said_to_the_bot_in_the_thread_a_move_is_about_the_card_and_all_else_is_a_note()
    {
        await using var office = await Filed();
        var (room, own) = (new Place("T1", "C-ACME", Direct: false, "C-ACME/1"), new Place("T1", "D-U1", Direct: true, "U1/1"));
        Assert.Contains("R-1 is yours", (await InThread(office, own, "take")).Text());
        var kept = await InThread(office, own, "They always pay late");
        Assert.Contains("Only your own people can read it", kept.Text());
        Assert.DoesNotContain("pay late", (await office.Says("R-1 more", "U-CLEO", "C-ACME")).Text());
        await office.Says("R-1 deliver");
        Assert.Contains("approved and done", (await InThread(office, room, "approve", "U-CLEO")).Text());
    }

    [Fact]
    public async Task What_a_colleague_had_who_leaves_returns_to_the_owner()
    {
        await using var office = await Filed();
        await office.Says("R-1 assign @U3");
        await office.Says("team remove @U3");
        Assert.Contains("With: Ada", (await office.Says("R-1")).Text());
    }

    private async Task<Office> Filed()
    {
        var office = await Open();
        await office.Says("request Banner", "U-CLEO", "C-ACME");
        await office.Letters();
        return office;
    }

    private static async Task<View> InThread(Office office, Place place, string text, string by = "U1") =>
        (await office.Desk.Hear(office.Said(text, by) with { Place = place }, TestContext.Current.CancellationToken))!;

    // A direct conversation that is open already is named by its room.
    private static string Reader(Carried carried) => carried.To.User ?? carried.To.Room!;

    private static async Task<IReadOnlyList<string>> ToldBy(Office office, string say, string by = "U1", string? at = "C-ACME")
    {
        await office.Says(say, by, by.StartsWith("U-", StringComparison.Ordinal) ? at : null);
        return [.. (await office.Letters()).Where(l => !l.Again).Select(l => $"{Reader(l)}: {l.Text.Split('\n')[0]}")];
    }
}
