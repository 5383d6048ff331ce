using Core.Speech;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class RoomsOnSqlite() : ClientRoomStories(Office.OnSqlite);

public sealed class RoomsOnPostgres() : ClientRoomStories(Office.OnPostgres);

public abstract class ClientRoomStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Fact]
    public async Task A_bound_room_is_welcomed_once_with_three_examples_and_hours_in_its_zone()
    {
        await using var office = await Open();
        await office.Says("hours mon-fri 10-18");
        var bound = await office.Says("client room acme", at: "C-NEW");
        Assert.Contains("This channel is Acme & Sons’s now", bound.Fallback, StringComparison.Ordinal);
        Assert.Contains("/invite @VA Desk", bound.Text(), StringComparison.Ordinal);

        var welcome = Assert.Single(await office.Letters());
        Assert.Equal("C-NEW", welcome.To.Room);
        Assert.Contains("North Desk", welcome.Text, StringComparison.Ordinal);
        Assert.Contains("Ada", welcome.Text, StringComparison.Ordinal);
        Assert.Equal(3, welcome.View.Parts.OfType<Line>().Count(l => l.Spans is [Code]));
        Assert.Contains("/request Fix the banner by friday 5pm", welcome.Text, StringComparison.Ordinal);
        Assert.Contains("Mon–Fri 3:00–11:00, New York time", welcome.Text, StringComparison.Ordinal);

        await office.Says("client room acme", at: "C-NEW");
        await Joined(office, "C-NEW");
        Assert.Empty(await office.Letters());
        Assert.DoesNotContain("/invite", (await office.Says("client room acme", at: "C-NEW")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_welcome_that_could_not_be_posted_is_posted_when_the_bot_comes_in()
    {
        await using var office = await Open();
        await office.Says("client room acme", at: "C-NEW");
        office.Courier.Next.Enqueue(new Core.Store.Delivery.Never("not_in_channel"));
        Assert.DoesNotContain(await office.Letters(), c => c.To.Room is "C-NEW");
        await Joined(office, "C-NEW");
        Assert.Equal("C-NEW", Assert.Single(await office.Letters()).To.Room);
    }

    [Fact]
    public async Task Where_the_bot_is_already_nobody_is_told_to_invite_it()
    {
        await using var office = await Open();
        await Joined(office, "C-NEW");
        Assert.Empty(await office.Letters());
        Assert.DoesNotContain("/invite", (await office.Says("client room bolt", at: "C-NEW")).Text(), StringComparison.Ordinal);
        Assert.Single(await office.Letters());
    }

    [Fact]
    public async Task In_a_direct_message_it_says_where_to_type_it()
    {
        await using var office = await Open();
        Assert.Contains("`/client room acme-sons`", (await office.Says("client room acme")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_that_goes_to_another_client_begins_anew()
    {
        await using var office = await Open();
        await office.Says("client room bolt", at: "C-ACME");
        await office.Letters();
        Assert.Contains("C-ACME", office.Courier.Carried.Select(c => c.To.Room));
        Assert.Contains("Channels: 2", (await office.Says("client bolt")).Text(), StringComparison.Ordinal);
        Assert.Contains("Channels: none yet", (await office.Says("client acme")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bare_it_offers_the_clients_and_an_ambiguous_name_is_asked()
    {
        await using var office = await Open();
        await office.Says("client add \"Acme Labs\"");
        Assert.Equal(3, (await office.Says("client room", at: "C-NEW")).AllButtons().Count());
        var which = await office.Says("client room acme", at: "C-NEW");
        Assert.Contains("Acme Labs’s now", (await office.Press(which, "Acme Labs (acme-labs)", at: "C-NEW")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_in_a_room_becomes_a_contact_of_exactly_that_client()
    {
        await using var office = await Open();
        await Profile(office, "U-GUS", "Gus", "guest");
        await office.Says("hi", "U-GUS", at: "C-BOLT");
        Assert.Contains("Contacts: Dan and Gus", (await office.Says("client bolt")).Text(), StringComparison.Ordinal);
        Assert.Contains("Contacts: Cleo\n", (await office.Says("client acme")).Text(), StringComparison.Ordinal);
        Assert.Contains("Gus", (await office.Says("hi", "U-GUS")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_is_asked_once_about_a_stranger_and_answers_with_a_button()
    {
        await using var office = await Open();
        await office.Says("request a thing", "UX");
        Assert.Contains("do not know you", (await office.Says("hi", "UX")).Fallback, StringComparison.Ordinal);
        var asked = Assert.Single(await office.Letters());
        Assert.Equal("U1", asked.To.User);
        Assert.Contains("@Xavier is speaking to me", asked.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["team add @UX", "contact @UX acme-sons", "contact @UX bolt", "ignore @UX"], asked.View.AllButtons().Select(b => b.Say));

        Assert.Contains("Xavier can ask for Bolt", (await office.Press(asked.View, "Works at Bolt")).Fallback, StringComparison.Ordinal);
        Assert.False((await office.Says("home", "UX")).Refused);
        Assert.Contains("Contacts: Dan and Xavier", (await office.Says("client bolt")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_clients_a_form_asks_which()
    {
        await using var office = await Open();
        foreach (var name in (string[])["Delta", "Echo", "Fox"]) await office.Says($"client add {name}");
        await office.Says("hi", "UX");
        var asked = Assert.Single(await office.Letters());
        Assert.Equal(5, asked.View.AllButtons().Count());
        var form = await office.Press(asked.View, "At another client");
        Assert.Contains("for Fox", (await office.Submit(form, new Dictionary<string, string> { ["client"] = "fox" })).Fallback, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contact @UX bolt", "U2")]
    [InlineData("contact @UX bolt", "UX")]
    [InlineData("ignore @UX", "U-CLEO")]
    [InlineData("tell stranger Slack T1 UX", "U1")]
    [InlineData("tell welcome x", "U1")]
    public async Task Nobody_else_says_who_a_stranger_is(string said, string by)
    {
        await using var office = await Open();
        Assert.True((await office.Says(said, by)).Refused);
    }

    internal static Task Profile(Office office, string user, string name, string kind)
    {
        var fields = new Dictionary<string, string> { ["name"] = name, ["kind"] = kind, ["zone"] = "Europe/Berlin" };
        var learned = office.Said($"profile T1 {user}", fields: fields) with { Manner = Manner.Learned };
        return office.Desk.Hear(learned, TestContext.Current.CancellationToken);
    }

    private static Task Joined(Office office, string channel) => office.Desk.Hear(
        office.Said($"joined {channel}") with { Manner = Manner.Learned }, TestContext.Current.CancellationToken);
}
