using System.Net;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Story;

/// <summary>10. Strangers, forgers and odd texts: each gets the right small answer, and no leak.</summary>
public abstract partial class MainStory
{
    [Fact]
    public async Task A_forged_stale_future_damaged_or_unsigned_request_is_turned_away_and_does_nothing()
    {
        await using var scene = await Serving();
        var request = scene.Cleo.SlashRequest("/request Fix the banner", Scene.Acme);
        var now = scene.Clock.Now.ToUnixTimeSeconds();
        foreach (var wrong in (SignedRequest[])
            [
                request.Forged(), request.Tampered(), request.At(now - 301), request.At(now + 301), request with { Signature = null },
                request with { Timestamp = null }, request with { Timestamp = "soon" }, request with { Signature = request.Signature![..^1] },
                scene.Ada.SaysRequest("client list").Forged(),
            ])
        {
            var answer = await scene.Client.SendOverHttp(wrong);
            Assert.Equal((scene.Client.OverSockets ? HttpStatusCode.NotFound : HttpStatusCode.Unauthorized, ""), (answer.Status, answer.Body));
        }
        await scene.Idle();
        (await scene.Says(scene.Ada, "/request list")).Lacks("banner");
    }

    [Fact]
    public async Task A_repeated_delivery_gets_the_same_answer_and_no_second_effect()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Cleo, "/va hi", Scene.Acme);
        var request = scene.Cleo.SlashRequest("/request Fix the roof", Scene.Acme);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => scene.Client.Send(request)));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, answers[0].Body), (answer.Status, answer.Body)));
        Assert.Contains("R-1", answers[0].Body, StringComparison.Ordinal);
        scene.Clock.Pass(NodaTime.Duration.FromMinutes(1));
        Assert.Equal(answers[0].Body, (await scene.Client.Redeliver(request)).Body);
        await scene.Idle();
        (await scene.Says(scene.Ada, "/request list")).Lacks("R-2");
        Assert.Single(scene.Slack.Posts(Scene.Acme), m => Has(m, "Fix the roof"));
    }

    [Fact]
    public async Task A_repeated_event_is_answered_once()
    {
        await using var scene = await Serving();
        var said = await scene.Ada.Says("client list");
        await scene.Client.Redeliver(said.Request, 1);
        await scene.Client.Redeliver(said.Request, 2);
        await scene.Idle();
        Assert.Single(scene.Slack.Posts(scene.Ada.Direct), m => Has(m, "Acme & Sons") && Has(m, "Bolt"));
    }

    [Fact]
    public async Task A_strangers_question_is_answered_politely_and_the_owner_is_asked_once()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Ada, "/request acme Fix the banner");
        foreach (var line in (string[])
            ["/request list", "/deadlines", "/client list", "/timesheet week", "/va R-1", "/va team list", "/request acme Buy me a car"])
        {
            var answer = await scene.Says(scene.Xen, line, Scene.Acme);
            answer.Lacks("banner", "Acme", "Bolt", "R-2");
            answer.Reads("I do not know you yet");
        }
        await scene.Idle();
        Assert.Single(scene.Slack.Posts(scene.Ada.Direct), m => Has(m, "UXEN"));
        Assert.DoesNotContain(scene.Slack.Posts(Scene.Acme), m => Has(m, "Buy me a car"));
    }

    [Fact]
    public async Task Another_clients_contact_finds_nothing_and_learns_nothing()
    {
        var (scene, _, _, _) = await Asked();
        await using var _ = scene;
        var missing = (await scene.Says(scene.Dan, "/va R-99", Scene.Bolt)).Text;
        foreach (var line in (string[])["/va R-1", "/va R-1 more", "/va R-1 note hello", "/va R-1 cancel", "/va R-1 due monday"])
            Assert.Equal(missing.Replace("R-99", "R-1", StringComparison.Ordinal), (await scene.Says(scene.Dan, line, Scene.Bolt)).Text);
        (await scene.Says(scene.Dan, "/client acme", Scene.Bolt)).Lacks("Acme & Sons");
        (await scene.Says(scene.Dan, "/request acme Paint it", Scene.Bolt)).Lacks("Acme & Sons");
        (await scene.Says(scene.Cleo, "/va R-1", Scene.Acme)).Reads("Fix the banner");
    }

    [Fact]
    public async Task An_unknown_word_gets_the_nearest_as_a_button()
    {
        await using var scene = await Serving();
        var answer = await scene.Says(scene.Ada, "/va deadlnes");
        Assert.Contains(answer.Buttons, b => b.Value is "deadlines");
        Assert.NotEqual("", (await scene.Press(scene.Ada, answer, answer.Saying("deadlines"))).Text);
        (await scene.Says(scene.Ada, "/va abracadabra simsalabim")).Reads("help");
    }

    [Theory]
    [InlineData("Ship it 🚀 to Zoë 👩‍👩‍👧‍👦")]
    [InlineData("תקן את הבאנר 12 בדף הבית")]
    [InlineData("أصلح الشعار *قبل* الجمعة")]
    [InlineData("*bold* _it_ ~no~ `code` &amp; <b>")]
    [InlineData("@channel look <!everyone>")]
    public async Task Odd_texts_come_back_as_they_were(string text)
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Cleo, $"/request {text}", Scene.Acme)).Reads("R-1", text.Replace("@channel", "", StringComparison.Ordinal));
        await scene.Idle();
        (await scene.Slack.PostedTo("UADA", "R-1")).Reads(text.Replace("@channel", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Five_thousand_characters_are_refused_in_a_sentence_and_three_hundred_kept()
    {
        await using var scene = await Serving();
        (await scene.Says(scene.Cleo, $"/request {new string('x', 5000)}", Scene.Acme)).Reads("4000");
        (await scene.Says(scene.Cleo, $"/request {string.Concat(Enumerable.Repeat("many words ", 26))}", Scene.Acme)).Reads("R-1");
        await scene.Idle();
        await scene.Slack.PostedTo("UADA", "R-1");
        await scene.Says(scene.Ada, "/va R-1 more");
    }

    [Fact]
    public async Task What_only_the_bot_or_the_platform_says_nobody_can_say()
    {
        await using var scene = await Serving();
        foreach (var line in (string[])["/va answer 1", "/va tell stranger Slack T1 UXEN", "/va profile T1 UXEN full Xen", "/va card R-1"])
            (await scene.Says(scene.Ada, line)).Reads("help");
    }

    [Fact]
    public async Task Whatever_Slack_does_a_command_is_acknowledged_in_time()
    {
        await using var scene = await Serving();
        using var hanging = new Released(scene.Slack.Hang("users.info"));
        var answer = await scene.Xen.Slash("/timer", Scene.Acme);
        Talking.Acknowledged(answer);
        scene.Slack.Next("chat.postMessage", new Trouble.Broken());
        Talking.Acknowledged(await scene.Cleo.Slash("/request Fix the banner", Scene.Acme));
    }

    private static bool Has(Message message, string part) => message.Text.Contains(part, StringComparison.Ordinal);

    private sealed class Released(Trouble.Hanging trouble) : IDisposable
    {
        public void Dispose() => trouble.Release();
    }
}
