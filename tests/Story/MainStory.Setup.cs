namespace Tests.Story;

/// <summary>1. A fresh host has no agency; <c>setup</c> with its code makes one, and then the bot leads.</summary>
public abstract partial class MainStory
{
    [Fact]
    public async Task A_fresh_host_knows_its_workspace_and_belongs_to_nobody()
    {
        await using var scene = await FirstDay();
        await scene.Slack.Received("auth.test");
        (await scene.Says(scene.Ada, "/timer start acme")).Reads("being set up");
        (await scene.Says(scene.Cleo, "/request Fix the banner", Scene.Acme)).Reads("being set up");
    }

    [Fact]
    public async Task Setup_with_the_hosts_code_opens_the_agency_with_what_the_profile_tells()
    {
        await using var scene = await FirstDay();
        var opened = await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk");
        opened.Reads("North Desk", "Tallinn", "English", "EUR", "9:00–17:00");
    }

    [Fact]
    public async Task Setup_takes_zone_language_and_currency_and_also_as_a_command()
    {
        await using var scene = await FirstDay();
        var opened = await scene.Says(scene.Ada, $"/va setup {scene.Code} \"North Desk\" zone America/New_York currency USD");
        opened.Reads("North Desk", "New York", "USD");
    }

    [Fact]
    public async Task Without_the_code_with_a_wrong_one_or_in_a_channel_nothing_is_set_up()
    {
        await using var scene = await FirstDay();
        (await scene.Writes(scene.Ada, "setup")).Reads("code");
        var wrong = scene.Code is "000000" ? "000001" : "000000";
        (await scene.Writes(scene.Ada, $"setup {wrong} North Desk")).Lacks("North Desk");
        (await scene.Says(scene.Ada, $"/va setup {scene.Code} North Desk", Scene.Acme)).Reads("direct message");
        (await scene.Says(scene.Ada, "/timer status")).Reads("being set up");
    }

    [Fact]
    public async Task A_guest_cannot_set_up_even_with_the_code()
    {
        await using var scene = await FirstDay();
        (await scene.Writes(scene.Cleo, $"setup {scene.Code} Mine")).Lacks("Mine");
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
    }

    [Fact]
    public async Task The_code_serves_once()
    {
        await using var scene = await Opened();
        (await scene.Writes(scene.Xen, $"setup {scene.Code} Mine")).Lacks("Mine is open");
        (await scene.Says(scene.Ada, "/va team list")).Lacks("Xen");
    }

    [Fact]
    public async Task Then_the_bot_leads_and_home_shows_what_is_left()
    {
        await using var scene = await FirstDay();
        var opened = await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk");
        Assert.True(opened.Buttons.Count >= 4, string.Join(", ", opened.Labels()));
        opened.Reads("/invite @VA Desk", "/request");
        var form = await scene.PressForForm(scene.Ada, opened, opened.Saying("hours"));
        (await scene.Sends(scene.Ada, form, (form.Inputs[0].ActionId, "mon-thu 9-13 14-18"))).Reads("9:00–13:00");

        var home = await scene.Writes(scene.Ada, "home");
        Assert.DoesNotContain(home.Buttons, b => b.Value is "hours");
        home.Saying("client add");
    }

    [Fact]
    public async Task Each_first_step_can_be_left()
    {
        await using var scene = await Opened();
        for (var left = 0; left < 8; left++)
        {
            var home = await scene.Writes(scene.Ada, "home");
            if (home.Buttons.FirstOrDefault(b => b.Value?.Contains("leave", StringComparison.Ordinal) is true) is not { } leave)
            {
                Assert.InRange(left, 1, 6);
                return;
            }
            var which = await scene.Press(scene.Ada, home, leave.Label);
            if (which.Buttons.FirstOrDefault(b => b.Value?.StartsWith("home leave ", StringComparison.Ordinal) is true) is { } one)
                await scene.Press(scene.Ada, which, one.Label);
        }
        Assert.Fail("There were always more steps.");
    }
}
