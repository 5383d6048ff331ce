using Core.Agencies;
using Core.Clients;
using Core.Speech;
using Tests.Kit;

namespace Tests.Story;

public sealed class RequestFilingOnSqlite() : RequestFilingStories(Office.OnSqlite);

public sealed class RequestFilingOnPostgres() : RequestFilingStories(Office.OnPostgres);

public abstract class RequestFilingStories(Func<Task<Office>> open) : Stories(open)
{
    private static readonly Dictionary<string, string> Good = new()
    {
        ["what"] = "Fix the banner", ["details"] = "The one on top", ["due"] = "fri 5pm", ["urgency"] = "urgent", ["every"] = "",
        ["link"] = "https://example.org/brand",
    };

    [Fact]
    public async Task A_contact_asks_in_one_line_and_it_is_filed_at_once()
    {
        await using var office = await Open();
        var played = await office.Says("request Fix the banner by friday 5pm !urgent est 2h #design", "U-CLEO", "C-ACME");
        Assert.Equal(
            """
            R-1 is filed. This is what I understood:
            R-1 · Fix the banner
            Due: Fri 4 Dec, 17:00 (New York time) · Sat 5 Dec, 0:00 (Tallinn time)
            Expected done: Thu 3 Dec, 3:00
            Urgency: urgent
            Tags: #design
            Estimate: 2h
            [Confirm] [Change] [Cancel]
            """,
            played.Text());
        Assert.Contains("Fix the banner", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task A_day_alone_is_due_at_the_end_of_the_clients_working_day()
    {
        await using var office = await Open();
        var played = await office.Says("request Fix the banner by friday", "U-CLEO", "C-ACME");
        Assert.Contains("Due: Fri 4 Dec, by 17:00 (New York time) · Sat 5 Dec, 0:00 (Tallinn time)", played.Text());
    }

    [Fact]
    public async Task Numbers_are_one_series_without_gaps()
    {
        await using var office = await Open();
        await office.Says("request One", "U-CLEO", "C-ACME");
        await office.Says("request Two by next fri", "U-DAN", "C-BOLT");
        await office.Says("request Three", "U-DAN", "C-BOLT");
        Assert.Contains("There is no R-3", (await office.Says("R-3")).Text());
        Assert.Contains("Three", (await office.Says("R-2")).Text());
    }

    [Fact]
    public async Task A_date_that_may_mean_two_is_asked_and_one_press_files_it()
    {
        await using var office = await Open();
        var asked = await office.Says("request Fix the banner by next fri est 2h", "U-CLEO", "C-ACME");
        Assert.Equal("Which date do you mean? Nothing is done yet.\n[Fri 4 Dec] [Fri 11 Dec] [No due date]", asked.Text());
        Assert.Contains("There is no R-1", (await office.Says("R-1")).Text());

        var filed = await office.Press(asked, "Fri 11 Dec", "U-CLEO", "C-ACME");
        Assert.Contains("Due: Fri 11 Dec, by 17:00", filed.Text());
        Assert.Contains("Estimate: 2h", filed.Text());
        // The same button again shows what came of it, and files nothing.
        Assert.Contains("R-1", (await office.Press(asked, "Fri 4 Dec", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("There is no R-2", (await office.Says("R-2")).Text());
    }

    [Fact]
    public async Task Whoever_wants_no_date_can_say_so()
    {
        await using var office = await Open();
        var asked = await office.Says("request Fix the banner by next fri", "U-CLEO", "C-ACME");
        Assert.DoesNotContain("Due", (await office.Press(asked, "No due date", "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task A_form_asks_for_the_same_and_files_the_same()
    {
        await using var office = await Open();
        var form = await office.Says("request", "U-CLEO", "C-ACME");
        Assert.Equal(["what", "details", "due", "urgency", "every", "link"], form.Asks().Select(a => a.Name));
        var filed = await office.Submit(form, Good, "U-CLEO", "C-ACME");
        Assert.Contains("Fri 4 Dec, 17:00 (New York time)", filed.Text());
        Assert.Contains("The one on top", filed.Text());
        Assert.Contains("https://example.org/brand", filed.Text());
    }

    [Theory]
    [InlineData("due", "whenever")]
    [InlineData("link", "http://example.org")]
    [InlineData("link", "javascript:alert(1)")]
    [InlineData("what", "")]
    [InlineData("details", "password: hunter22")]
    public async Task Bad_input_is_told_at_its_field_and_nothing_typed_is_lost(string name, string value)
    {
        await using var office = await Open();
        var form = await office.Says("request", "U-CLEO", "C-ACME");
        var sent = new Dictionary<string, string>(Good) { [name] = value };
        var again = await office.Submit(form, sent, "U-CLEO", "C-ACME");
        Assert.NotNull(again.Form);
        Assert.All(again.Asks(), ask => Assert.Equal(ask.Name == name, ask.Error is not null));
        Assert.All(again.Asks(), ask => Assert.Equal(sent[ask.Name], ask.Value ?? ""));
        Assert.Contains("There is no R-1", (await office.Says("R-1")).Text());

        Assert.Contains("R-1 is filed", (await office.Submit(again, Good, "U-CLEO", "C-ACME")).Text());
    }

    [Fact]
    public async Task A_member_files_for_the_client_she_names()
    {
        await using var office = await Open();
        var filed = await office.Says("request acme Fix the banner by friday 5pm");
        Assert.Contains("Client: Acme & Sons", filed.Text());
        Assert.Contains("R-1 · Fix the banner", filed.Text());
        Assert.Contains("Due: Fri 4 Dec, 17:00 (Tallinn time) · Fri 4 Dec, 10:00 (New York time)", filed.Text());
        Assert.Equal(["Take", "Change", "Cancel", "Undo"], filed.AllButtons().Select(b => b.Label));
    }

    [Fact]
    public async Task A_member_who_names_none_is_asked_unless_the_room_tells()
    {
        await using var office = await Open();
        var asked = await office.Says("request Fix the banner p1");
        var filed = await office.Press(asked, "Bolt");
        Assert.Contains("Client: Bolt", filed.Text());
        Assert.Contains("R-1 · Fix the banner", filed.Text());
        Assert.Contains("Client: Acme & Sons", (await office.Says("request Fix the footer", at: "C-ACME")).Text());
        Assert.Equal(["client", "what", "details", "due", "urgency", "every", "link"], (await office.Says("request")).Asks().Select(a => a.Name));
        Assert.DoesNotContain("client", (await office.Says("request", at: "C-ACME")).Asks().Select(a => a.Name));
    }

    [Fact]
    public async Task What_is_too_long_for_a_title_waits_in_the_form_as_details()
    {
        await using var office = await Open();
        var text = string.Concat(Enumerable.Repeat("Fix the banner and ", 30));
        var refused = await office.Says("request " + text, "U-CLEO", "C-ACME");
        Assert.Contains("300 characters", refused.Text());
        var form = await office.Press(refused, "Open the form", "U-CLEO", "C-ACME");
        Assert.Equal(text.Trim(), form.Asks().Single(a => a.Name == "details").Value);
        var filed = await office.Submit(form, new Dictionary<string, string> { ["what"] = "Banner" }, "U-CLEO", "C-ACME");
        Assert.Contains("R-1 · Banner", filed.Text());
        Assert.Contains(text.Trim(), filed.Text());
    }

    [Fact]
    public async Task Five_thousand_letters_are_refused_with_the_length()
    {
        await using var office = await Open();
        Assert.Contains("characters at most", (await office.Says("request " + new string('a', 5000), "U-CLEO", "C-ACME")).Text());
        Assert.Contains("There is no R-1", (await office.Says("R-1")).Text());
    }

    [Theory]
    [InlineData("request Log in with password: hunter22")]
    [InlineData("request Use pw=hunter22 for the shop")]
    [InlineData("request Use the Passwort : geheim1")]
    public async Task A_password_is_not_kept(string text)
    {
        await using var office = await Open();
        Assert.Contains("password manager", (await office.Says(text, "U-CLEO", "C-ACME")).Text());
        Assert.Contains("There is no R-1", (await office.Says("R-1")).Text());
    }

    [Theory]
    [InlineData("Reset the password of Bob")]
    [InlineData("The password: https://vault.example.org/x")]
    [InlineData("Fix 👋 the שלום עולם page of <!channel>")]
    public async Task What_only_looks_strange_is_kept_as_it_was_written(string what)
    {
        await using var office = await Open();
        var filed = await office.Says("request " + what, "U-CLEO", "C-ACME");
        // What runs the other way stands in an isolate of its own, and is what they wrote without it.
        Assert.Contains($"R-1 · {what}", Core.Language.Bidi.Strip(filed.Text()));
        Assert.All(filed.AllButtons(), b => Assert.DoesNotContain(what[..8], b.Say));
    }

    [Fact]
    public async Task Of_several_lines_the_first_says_what_and_the_others_how()
    {
        await using var office = await Open();
        var filed = await office.Says("request Fix the banner\nIt hangs askew\nsince monday p1", "U-CLEO", "C-ACME");
        Assert.Contains("R-1 · Fix the banner\nIt hangs askew\nsince monday\n", filed.Text());
        Assert.Contains("Urgency: urgent", filed.Text());
    }

    [Fact]
    public async Task A_client_alone_opens_the_form_for_that_client()
    {
        await using var office = await Open();
        var form = await office.Says("request bolt");
        Assert.Equal("bolt", form.Asks().Single(a => a.Name == "client").Value);
        Assert.Contains("Client: Bolt", (await office.Submit(form, Good)).Text());
    }

    [Fact]
    public async Task Whoever_asks_for_two_clients_is_asked_in_private_and_not_in_a_room()
    {
        await using var office = await Open();
        await office.Db.InTransaction(async session =>
        {
            var db = session.For(office.Agency);
            var cleo = (await db.Account(Platform.Slack, "T1", "U-CLEO"))!.PersonId!.Value;
            await db.MakeContact(cleo, (await db.AllClients()).Single(c => c.Handle == "bolt").Id);
            return 0;
        }, TestContext.Current.CancellationToken);
        var asked = await office.Says("request Fix the banner p1", "U-CLEO");
        Assert.Equal("For which client? Nothing is filed yet.\n[Acme & Sons] [Bolt]", asked.Text());
        Assert.Contains("R-1 · Fix the banner", (await office.Press(asked, "Bolt", "U-CLEO")).Text());
        Assert.Contains("R-2 is filed", (await office.Says("request Fix the footer", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("R-1 Fix the banner · received · urgent · Bolt", (await office.Says("request list", "U-CLEO")).Text());
        Assert.DoesNotContain("R-1", (await office.Says("request list", "U-CLEO", "C-ACME")).Text());
        Assert.Contains("There is no R-1", (await office.Says("R-1", "U-CLEO", "C-ACME")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_delivery_twice_files_once()
    {
        await using var office = await Open();
        var first = await office.Says("request Fix the banner", "U-CLEO", "C-ACME", delivery: "same");
        var second = await office.Says("request Fix the banner", "U-CLEO", "C-ACME", delivery: "same");
        Assert.Equal(first.Text(), second.Text());
        Assert.Contains("There is no R-2", (await office.Says("R-2")).Text());
    }

    [Fact]
    public async Task A_list_of_something_is_a_request_and_a_list_of_requests_is_not()
    {
        await using var office = await Open();
        Assert.Contains("R-1 · list of competitors", (await office.Says("request list of competitors", "U-CLEO", "C-ACME")).Text());
        Assert.Equal("Open requests: 1", (await office.Says("request list", "U-CLEO", "C-ACME")).Fallback);
    }
}
