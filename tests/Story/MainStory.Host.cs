using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Story;

/// <summary>What holds for the whole of it: what the log tells, and how commands are called.</summary>
public abstract partial class MainStory
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_log_tells_what_anybody_wrote_or_any_secret()
    {
        await using var scene = await Scene.On(database, "--Logging:LogLevel:Default=Trace");
        var code = scene.Code;
        await scene.Writes(scene.Ada, $"setup {code} Zephyrdesk");
        await scene.Says(scene.Ada, "/client add Zebulon zone America/New_York");
        await scene.Says(scene.Ada, "/client room zebulon", Scene.Acme);
        await scene.Says(scene.Cleo, "/request Zanzibar by friday 5pm", Scene.Acme);
        await scene.Idle();
        var card = await scene.Slack.Posted(Scene.Acme, "Zanzibar");
        Talking.Acknowledged(await scene.Cleo.Says("Zinnia", thread: card));
        await scene.PressCard(scene.Ada, await scene.Slack.PostedTo("UADA", "Zanzibar"), "Take");
        var form = await scene.Opens(scene.Cleo, "/request", Scene.Acme);
        await scene.Cleo.SendsWrong(form, ("what", "Zucchini"), ("due", "Zwieback"));
        await scene.Says(scene.Ada, "/timer start R-1 Zither");
        await scene.Says(scene.Ada, "/va undo");
        await scene.Says(scene.Xen, "/va Zodiac", Scene.Acme);
        Talking.Acknowledged(await scene.Ada.Says("Zeppelin"));
        foreach (var trouble in (Trouble[])[new Trouble.Broken(), new Trouble.Error("restricted_action"), new Trouble.TooMany(1), new Trouble.Dropped()])
        {
            scene.Slack.Next("chat.postMessage", trouble);
            await scene.Says(scene.Cleo, "/va R-1 note Zloty", Scene.Acme);
            Talking.Acknowledged(await scene.Ada.Says("Zeppelin"));
            await scene.Idle();
            scene.Clock.Pass(NodaTime.Duration.FromMinutes(1));
            await scene.Idle();
        }
        foreach (var forged in (SignedRequest[])[scene.Cleo.SlashRequest("/va Zulu").Forged(), scene.Cleo.SlashRequest("/va Zulu").Tampered()])
            await scene.Client.Send(forged);

        var log = string.Join('\n', scene.Log.Lines);
        Assert.Contains("In Slack's workspace T1", log, StringComparison.Ordinal);
        Assert.Contains("Slack said no to chat.postMessage", log, StringComparison.Ordinal);
        foreach (var secret in (string[])
            [
                "Zephyrdesk", "Zebulon", "Zanzibar", "Zinnia", "Zucchini", "Zwieback", "Zither", "Zodiac", "Zeppelin", "Zloty", "Zulu", code,
                SlackIds.BotToken, SlackIds.SigningSecret, SlackIds.VerificationToken, "/commands/T1/", "/actions/T1/", "v0=", "Password",
            ])
            Assert.DoesNotContain(scene.Log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Where_another_app_has_our_commands_ours_are_heard_and_shown_with_their_prefix()
    {
        await using var scene = await Scene.On(database, "--Slack:CommandPrefix=north-");
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("/north-request");
        (await scene.Says(scene.Ada, "/north-client add Acme zone America/New_York")).Reads("Acme");
        await scene.Says(scene.Ada, "/north-client room acme", Scene.Acme);
        await scene.Idle();
        (await scene.Slack.Posted(Scene.Acme)).Reads("/north-request");
        (await scene.Says(scene.Cleo, "/north-request Fix the banner", Scene.Acme)).Reads("R-1");
        (await scene.Says(scene.Ada, "/north-va help", Scene.Acme)).Reads("/north-timer", "/north-request");
        (await scene.Says(scene.Ada, "/north-timer help", Scene.Acme)).Reads("/north-timer start");
        await scene.Idle();
        string[] ours = [" /request", " /timer", " /client", " /va ", "`/"];
        Assert.All(scene.Ada.Sees(Scene.Acme).Concat(scene.Ada.Sees()).Concat(scene.Cleo.Sees(Scene.Acme)), message => message.Lacks(ours));
    }

    [Fact]
    public async Task It_is_ready_only_while_it_can_write_and_letters_get_out()
    {
        await using var scene = await Serving();
        using var http = new HttpClient();
        async Task<(HttpStatusCode, string)> Ask(string path)
        {
            var answer = await http.GetAsync(new Uri(scene.Host, path), Stop);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
        }
        Assert.Equal((HttpStatusCode.OK, "ready"), await Ask("/readyz"));
        await using (await SilentDatabase.Hold(scene.Services.GetRequiredService<Bots.Host.Settings>(), "pulse", Stop))
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "database"), await Ask("/readyz").WaitAsync(TimeSpan.FromSeconds(5), Stop));
        Assert.Equal((HttpStatusCode.OK, "ready"), await Ask("/readyz"));

        var hanging = scene.Slack.Hang("chat.postMessage");
        try
        {
            await scene.Cleo.Slash("/request Fix the banner", Scene.Acme);
            scene.Clock.Pass(NodaTime.Duration.FromSeconds(301));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "letters"), await Ask("/readyz"));
            Assert.Equal((HttpStatusCode.OK, "alive"), await Ask("/healthz"));
        }
        finally
        {
            hanging.Release();
        }
    }

    [Fact]
    public async Task What_is_shared_stands_in_the_room_drawn_for_the_room()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Ada, "/request acme Fix the banner due friday 5pm est 2h");
        await scene.Says(scene.Ada, "/request bolt Order bolts due tomorrow 5pm");
        await scene.Idle();
        await scene.Says(scene.Ada, "/va share deadlines", Scene.Acme);
        await scene.Idle();
        var shared = scene.Cleo.Sees(Scene.Acme).Last(m => m.IsBots);
        Assert.Null(shared.OnlyFor);
        shared.Reads("Fix the banner", "Ada");
        shared.Lacks("Order bolts", "Bolt", "2h");
    }

    [Fact]
    public async Task Whom_the_host_names_as_its_owner_needs_no_code_and_everybody_reads_who_it_is()
    {
        await using var scene = await Scene.On(database, "--Owner=slack:T1:UBEN");
        await scene.Writes(scene.Ben, "hello");
        (await scene.Says(scene.Ada, "/timer")).Reads("being set up", "Ben");
        (await scene.Writes(scene.Ben, "setup North Desk")).Reads("North Desk is open");
    }
}
