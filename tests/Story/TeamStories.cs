using Core.Store;
using Tests.Kit;

namespace Tests.Story;

public sealed class TeamOnSqlite() : TeamStories(Office.OnSqlite);

public sealed class TeamOnPostgres() : TeamStories(Office.OnPostgres);

public abstract class TeamStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Fact]
    public async Task A_colleague_is_added_by_mention_or_by_name_and_removed_again()
    {
        await using var office = await Open();
        Assert.Equal("Xavier has joined the desk as assistant.", (await office.Says("team add @UX")).Fallback);
        Assert.False((await office.Says("client list", "UX")).Refused);
        Assert.Contains("subcontractor", (await office.Says("team add Xav subcontractor")).Fallback, StringComparison.Ordinal);
        Assert.Contains("already", (await office.Says("team add @UX sub")).Fallback, StringComparison.Ordinal);
        Assert.Contains("Xavier · subcontractor, Berlin time", (await office.Says("team list", "U3")).Text(), StringComparison.Ordinal);

        Assert.Contains("no longer", (await office.Says("team remove xavier")).Fallback, StringComparison.Ordinal);
        Assert.True((await office.Says("client list", "UX")).Refused);
        Assert.False((await office.Says("team add @UX")).Refused);
        Assert.False((await office.Says("client list", "UX")).Refused);
    }

    [Fact]
    public async Task Somebody_who_never_spoke_is_looked_up_and_the_sentence_is_said_again()
    {
        await using var office = await Open();
        var nina = new Dictionary<string, string> { ["name"] = "Nina", ["kind"] = "full", ["zone"] = "Europe/Paris" };
        office.Courier.Answer = (_, errand) =>
            new Delivery.Learned(office.Said(errand, fields: nina) with { Manner = Core.Speech.Manner.Learned });
        Assert.Contains("finding out", (await office.Says("team add @U777")).Fallback, StringComparison.Ordinal);
        var answer = Assert.Single(await office.Letters());
        Assert.Equal("Nina has joined the desk as assistant.", answer.View.Fallback);
        Assert.Equal(["T1: profile T1 U777"], office.Courier.Asked);
    }

    [Fact]
    public async Task Somebody_of_whom_the_platform_tells_nothing_does_not_join()
    {
        await using var office = await Open();
        office.Courier.Answer = (_, errand) => new Delivery.Learned(office.Said(errand) with { Manner = Core.Speech.Manner.Learned });
        await office.Says("team add @U888");
        Assert.StartsWith("I do not know anybody called @U888", Assert.Single(await office.Letters()).View.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_one_name_are_offered_as_buttons()
    {
        await using var office = await Open();
        await ClientRoomStories.Profile(office, "UY", "Xavier", "full");
        var which = await office.Says("team add xavier subcontractor");
        Assert.Equal(["team add @UX subcontractor", "team add @UY subcontractor"], which.Parts.OfType<Core.Views.Buttons>().Single().Row.Select(b => b.Say));
        Assert.Contains("as subcontractor", (await office.Press(which, "Xavier (UY)")).Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_who_becomes_a_colleague_keeps_nothing_of_the_clients_side()
    {
        await using var office = await Open();
        var sure = await office.Says("team add @U-CLEO");
        Assert.True((await office.Says("client list", "U-CLEO")).Refused);
        Assert.Equal("Cleo has joined the desk as assistant.", (await office.Press(sure, "Add them to the desk")).Fallback);
        Assert.Contains("Contacts: nobody yet", (await office.Says("client acme", "U-CLEO")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team remove @U1")]
    [InlineData("team remove @U-CLEO")]
    [InlineData("team remove @U999")]
    [InlineData("team remove")]
    [InlineData("team add")]
    [InlineData("team add nobody at all")]
    [InlineData("team add @U1 subcontractor")]
    public async Task What_cannot_be_is_refused(string said)
    {
        await using var office = await Open();
        Assert.True((await office.Says(said)).Refused);
    }

    [Theory]
    [InlineData("U2")]
    [InlineData("U3")]
    [InlineData("U-CLEO")]
    [InlineData("UX")]
    public async Task Only_the_owner_says_who_works_here(string by)
    {
        await using var office = await Open();
        Assert.True((await office.Says("team add @UX", by)).Refused);
        Assert.True((await office.Says("team remove @U3", by)).Refused);
    }

    [Fact]
    public async Task Everybody_is_spoken_to_in_their_own_zone()
    {
        await using var office = await Open();
        Assert.Equal("You are on Berlin time from now on: it is 15:00 there.", (await office.Says("zone berlin", "U-CLEO")).Fallback);
        await ClientRoomStories.Profile(office, "U-CLEO", "Cleo", "guest");
        await office.Says("zone tokyo", "U-CLEO");
        await ClientRoomStories.Profile(office, "U-CLEO", "Cleo", "guest");
        Assert.Contains("Tokyo time: it is 23:00", (await office.Says("zone", "U-CLEO")).Fallback, StringComparison.Ordinal);

        var unknown = await office.Says("zone Tokio", "U-CLEO");
        Assert.Equal("zone Asia/Tokyo", unknown.Parts.OfType<Core.Views.Buttons>().Single().Row[0].Say);
        Assert.True((await office.Says("zone berlin", "UX")).Refused);
    }

    [Theory]
    [InlineData("zone Tokyo", "zone")]
    [InlineData("hours mon 9-12", "hours")]
    [InlineData("team add @UX", "team list")]
    [InlineData("team remove @U2", "team list")]
    [InlineData("client add Delta", "client list")]
    [InlineData("client acme zone Berlin", "client list")]
    [InlineData("client acme name Quokka", "client list")]
    public async Task Each_change_is_undone_by_its_button(string change, string shown)
    {
        await using var office = await Open();
        var before = (await office.Says(shown)).Text();
        var changed = await office.Says(change);
        Assert.NotEqual(before, (await office.Says(shown)).Text());
        Assert.False((await office.Press(changed, "Undo")).Refused);
        Assert.Equal(before, (await office.Says(shown)).Text());
    }

    [Fact]
    public async Task A_bound_room_is_given_back_by_undo()
    {
        await using var office = await Open();
        var bound = await office.Says("client room bolt", at: "C-ACME");
        Assert.False((await office.Press(bound, "Undo", at: "C-ACME")).Refused);
        Assert.Contains("is Acme & Sons’s already", (await office.Says("client room acme", at: "C-ACME")).Fallback, StringComparison.Ordinal);
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task A_language_that_is_not_spoken_yet_is_remembered_and_said_so()
    {
        await using var office = await Open();
        Assert.Contains("prefer Finnish", (await office.Says("language suomi")).Fallback, StringComparison.Ordinal);
        Assert.Contains("speak English to you", (await office.Says("language English")).Fallback, StringComparison.Ordinal);
        Assert.True((await office.Says("language Klingon")).Refused);
    }

    [Fact]
    public async Task The_desks_hours_are_said_or_filled_in_and_a_wrong_one_stays_in_the_form()
    {
        await using var office = await Open();
        var form = await office.Says("hours");
        var wrong = await office.Submit(form, new Dictionary<string, string> { ["hours"] = "always" });
        Assert.Equal("always", wrong.Asks().First().Value);
        Assert.NotNull(wrong.Asks().First().Error);
        var set = await office.Submit(wrong, new Dictionary<string, string> { ["hours"] = "mon-thu 9-13 14-18" });
        Assert.Equal("From now on the desk works Mon–Thu 9:00–13:00, 14:00–18:00, Tallinn time.", set.Fallback);
        Assert.True((await office.Says("hours 9-5", "U-CLEO")).Refused);
    }

    [Theory]
    [InlineData("help", null, "client acme zone New York")]
    [InlineData("help", "C-ACME", "/client acme zone New York")]
    [InlineData("help team", "C-ACME", "/va team add @colleague subcontractor")]
    [InlineData("team help", null, "team add @colleague subcontractor")]
    [InlineData("help hello", null, "hi says hello")]
    public async Task Help_shows_what_works_where_it_was_asked(string said, string? at, string shown)
    {
        await using var office = await Open();
        Assert.Contains(shown, (await office.Says(said, at: at)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_nobody_what_they_may_not_say()
    {
        await using var office = await Open();
        var contacts = (await office.Says("help", "U-CLEO")).Text();
        Assert.DoesNotContain("client", contacts.Replace("client's", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("team", contacts, StringComparison.Ordinal);
        Assert.DoesNotContain("away", (await office.Says("help", "U-CLEO")).Text(), StringComparison.Ordinal);
        Assert.True((await office.Says("help xyzzy")).Refused);
    }

    [Theory]
    [InlineData("plan today")]
    public async Task What_is_promised_and_not_built_says_so(string said)
    {
        await using var office = await Open();
        Assert.Contains("not here yet", (await office.Says(said)).Fallback, StringComparison.Ordinal);
    }
}
