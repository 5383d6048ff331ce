using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class ClientsOnSqlite() : ClientStories(Office.OnSqlite);

public sealed class ClientsOnPostgres() : ClientStories(Office.OnPostgres);

public abstract class ClientStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Fact]
    public async Task A_client_is_added_with_what_was_said_of_them()
    {
        await using var office = await Open();
        var added = await office.Says("client add \"North & Co\" zone America/New_York rate 45.50 currency usd language German");
        Assert.Equal("Added North & Co, called north-co for short. They are on New York time, where it is 9:00 now.", added.Fallback);
        var card = (await office.Says("client north")).Text();
        Assert.Contains("Hourly rate: $45.50 an hour", card, StringComparison.Ordinal);
        Assert.Contains("Language: German", card, StringComparison.Ordinal);
        Assert.Contains("Working hours: Mon–Fri 9:00–17:00, until told otherwise", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unless_told_a_client_has_the_desks_zone_and_currency()
    {
        await using var office = await Open();
        Assert.Contains("Tallinn time, where it is 16:00", (await office.Says("client add Corner Shop")).Text(), StringComparison.Ordinal);
        Assert.Contains("not agreed yet (EUR)", (await office.Says("client corner-shop")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bare_it_is_a_form_that_keeps_what_was_typed_and_shows_what_is_wrong_at_its_field()
    {
        await using var office = await Open();
        var form = await office.Says("client add");
        Assert.Equal(["name", "zone", "language", "rate", "currency"], form.Asks().Select(a => a.Name));
        var again = await office.Submit(form, new Dictionary<string, string> { ["name"] = "Delta", ["zone"] = "Talin", ["rate"] = "45" });
        Assert.Contains("Europe/Tallinn", again.Asks().Single(a => a.Name is "zone").Error, StringComparison.Ordinal);
        Assert.Equal("Delta", again.Asks().Single(a => a.Name is "name").Value);
        Assert.Equal("45", again.Asks().Single(a => a.Name is "rate").Value);

        var added = await office.Submit(again, new Dictionary<string, string> { ["zone"] = "Tallinn" });
        Assert.Contains("Added Delta", added.Fallback, StringComparison.Ordinal);
        await office.Submit(again, new Dictionary<string, string> { ["zone"] = "Tallinn" });
        Assert.Single((await office.Says("client list")).Parts.OfType<Line>(), l => l.Spans.Contains(new Strong("Delta")));
    }

    [Fact]
    public async Task An_unknown_zone_is_one_press_away_from_the_right_one()
    {
        await using var office = await Open();
        var asked = await office.Says("client add \"Delta\" zone Talin rate 45");
        Assert.True(asked.Refused);
        var added = await office.Press(asked, "Europe/Tallinn");
        Assert.Contains("Added Delta", added.Fallback, StringComparison.Ordinal);
        Assert.Contains("€45.00", (await office.Says("client delta")).Text(), StringComparison.Ordinal);

        var abbreviated = await office.Says("client delta zone IST");
        Assert.Equal(["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"], abbreviated.AllButtons().Select(b => b.Label));
        Assert.Contains("Dublin time", (await office.Press(abbreviated, "Europe/Dublin")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("client add Twilight Zone Ltd", "Twilight Zone Ltd", "twilight-zone-ltd")]
    [InlineData("client add \"Acme\n<!channel> *Boss*\" ", "Acme <!channel> *Boss*", "acme-channel-boss")]
    [InlineData("client add شركة النور", "شركة النور", "شركة-النور")]
    [InlineData("client add 🍕🍕", "🍕🍕", "client")]
    [InlineData("client add \u202Eevil\u202C", "evil", "evil")]
    [InlineData("client add List", "List", "list-client")]
    [InlineData("client add R2", "R2", "r2-client")]
    [InlineData("client add =HYPERLINK(1)", "=HYPERLINK(1)", "hyperlink-1")]
    [InlineData("client add Acme & sons. Inc", "Acme & sons. Inc", "acme-sons-inc")]
    public async Task Any_name_is_kept_as_it_is_and_stands_in_plain_text(string said, string name, string handle)
    {
        await using var office = await Open();
        await office.Says(said);
        var card = await office.Says($"client {handle}");
        Assert.Contains(card.Parts.OfType<Line>(), l => l.Spans is [Strong(var shown)] && shown == name);
        Assert.Contains(card.Parts.OfType<Facts>().Single().Rows, f => f.Value is [Code(var code)] && code == handle);
        Assert.All(card.AllButtons(), b => Assert.DoesNotContain("<", b.Say, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("client add \"\u0000\u200B \"")]
    [InlineData("client add \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"")]
    [InlineData("client add \"Delta\" rate lots")]
    [InlineData("client add \"Delta\" currency pebbles")]
    [InlineData("client add \"Delta\" language Klingon")]
    [InlineData("client add \"Delta\" and more")]
    [InlineData("client add Delta zone atlantis")]
    public async Task What_cannot_be_is_refused_with_a_sentence_and_adds_nobody(string said)
    {
        await using var office = await Open();
        var answer = await office.Says(said);
        Assert.True(answer.Refused);
        Assert.NotEmpty(answer.Fallback);
        Assert.Equal("2 clients", (await office.Says("client list")).Fallback);
    }

    [Theory]
    [InlineData("Acme & Sons")]
    [InlineData("ACME  & sons")]
    [InlineData("Ａcme & Sons")]
    public async Task The_same_name_twice_is_shown_the_one_that_is_there(string name)
    {
        await using var office = await Open();
        var answer = await office.Says($"client add \"{name}\"");
        Assert.True(answer.Refused);
        Assert.Equal("client acme-sons", answer.AllButtons().Single().Say);
    }

    [Fact]
    public async Task Two_that_fit_are_offered_as_buttons_with_their_handles_and_the_sentence_goes_on()
    {
        await using var office = await Open();
        await office.Says("client add \"Acme Labs\"");
        var which = await office.Says("client acme zone Berlin");
        Assert.Equal(["Acme & Sons (acme-sons)", "Acme Labs (acme-labs)"], which.AllButtons().Select(b => b.Label));
        Assert.Contains("Berlin time", (await office.Press(which, "Acme Labs (acme-labs)")).Text(), StringComparison.Ordinal);
        Assert.Contains("New York time", (await office.Says("client acme-sons")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zone Berlin", "Time zone: Berlin time, 15:00")]
    [InlineData("hours mon-thu 9-13 14-18, fri 9-13", "Working hours: Mon–Thu 9:00–13:00, 14:00–18:00; Fri 9:00–13:00")]
    [InlineData("language fr", "Language: French")]
    [InlineData("rate 60", "Hourly rate: €60.00 an hour")]
    [InlineData("currency JPY", "not agreed yet (JPY)")]
    [InlineData("handle Sons!", "Handle: sons")]
    [InlineData("name Acme Grandsons", "Acme Grandsons")]
    public async Task One_thing_about_a_client_is_changed_and_shown(string change, string shown)
    {
        await using var office = await Open();
        var answer = await office.Says($"client acme {change}");
        Assert.Contains(shown, answer.Text(), StringComparison.Ordinal);
        Assert.Contains(answer.AllButtons(), b => b.Say.StartsWith("undo ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zone Atlantis")]
    [InlineData("hours whenever")]
    [InlineData("language xx")]
    [InlineData("rate 1.234")]
    [InlineData("currency EURO")]
    [InlineData("handle bolt")]
    [InlineData("handle today")]
    [InlineData("name Bolt")]
    [InlineData("colour blue")]
    public async Task What_cannot_be_changed_so_is_refused_with_a_sentence(string change)
    {
        await using var office = await Open();
        var before = (await office.Says("client acme")).Text();
        Assert.True((await office.Says($"client acme {change}")).Refused);
        Assert.Equal(before, (await office.Says("client acme")).Text());
    }

    [Fact]
    public async Task The_form_changes_several_things_at_once_and_loses_nothing_when_one_is_wrong()
    {
        await using var office = await Open();
        var form = await office.Press(await office.Says("client acme"), "Change");
        var wrong = await office.Submit(form, new Dictionary<string, string> { ["zone"] = "Nowhere at all", ["rate"] = "50" });
        Assert.NotNull(wrong.Asks().Single(a => a.Name is "zone").Error);
        Assert.Equal("50", wrong.Asks().Single(a => a.Name is "rate").Value);
        var saved = await office.Submit(wrong, new Dictionary<string, string> { ["zone"] = "Berlin" });
        Assert.Contains("€50.00", saved.Text(), StringComparison.Ordinal);
        Assert.Contains("Berlin time", saved.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archiving_is_asked_first_and_can_be_turned_back()
    {
        await using var office = await Open();
        var asked = await office.Says("client archive acme");
        Assert.Equal("2 clients", (await office.Says("client list")).Fallback);
        await office.Press(asked, "Archive");
        await office.Press(asked, "Archive");
        Assert.Equal("One client", (await office.Says("client list")).Fallback);
        Assert.True((await office.Says("client acme zone Berlin")).Refused);

        var taken = await office.Says("client add \"Acme & Sons\"");
        await office.Press(taken, "Bring Acme & Sons back");
        Assert.Equal("2 clients", (await office.Says("client list")).Fallback);
    }

    [Fact]
    public async Task Prices_are_for_leads_alone_and_clients_are_seen_by_whom_they_concern()
    {
        await using var office = await Open();
        await office.Says("client acme rate 77.31");
        Assert.Contains("77.31", (await office.Says("client acme", "U2")).Text(), StringComparison.Ordinal);
        Assert.Equal("There is no client yet.", (await office.Says("client list", "U3")).Fallback);
        Assert.Equal(
            (await office.Says("client nobody", "U3")).Fallback.Replace("nobody", "acme", StringComparison.Ordinal),
            (await office.Says("client acme", "U3")).Fallback);
        foreach (var said in (string[])["client list", "client acme", "client add Delta", "client archive acme", "client room acme"])
        {
            Assert.True((await office.Says(said, "U-CLEO")).Refused);
            Assert.True((await office.Says(said, "UX")).Refused);
        }
        Assert.True((await office.Says("client add Delta", "U3")).Refused);
        Assert.True((await office.Says("client acme zone Berlin", "U3")).Refused);
    }
}
