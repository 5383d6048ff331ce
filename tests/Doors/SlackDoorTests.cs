using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Tests.FakeSlack.People;

namespace Tests.Doors;

/// <summary>Who is let in, over real HTTP: what Slack has sent a moment ago, and nothing else.</summary>
public sealed class SlackDoorTests
{
    private static readonly string[] Paths = ["/slack/commands", "/slack/interactivity", "/slack/events"];

    [Fact]
    public async Task The_trial_of_the_address_is_echoed_once_it_is_proved()
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.Client.VerifyUrl("3eZbrw1aB<script>");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("3eZbrw1aB<script>", answer.Json!["challenge"]!.GetValue<string>());

        var forged = await office.Client.Send(answer.Request.Forged());
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (forged.Status, forged.Body));
    }

    [Fact]
    public async Task Forged_stale_future_and_changed_requests_are_refused_everywhere_without_a_word()
    {
        await using var office = await SlackOffice.Open();
        var now = office.Clock.Now.ToUnixTimeSeconds();
        foreach (var path in Paths)
        {
            var right = office.Client.Sign(path, path is "/slack/events" ? SlackClient.Json : SlackClient.Form, "{}");
            SignedRequest[] wrong =
            [
                right.Forged(), right.At(now - 301), right.At(now + 301), right.Tampered(), right with { Signature = null },
                right with { Timestamp = null }, right with { Signature = right.Signature!.ToUpperInvariant() },
                right with { Signature = right.Signature[3..] }, right with { Timestamp = right.Timestamp + "x" },
                right with { ContentType = "text/plain", Signature = null },
            ];
            foreach (var request in wrong)
            {
                var answer = await office.Client.Send(request);
                Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.Status, answer.Body));
            }
            Assert.NotEqual(HttpStatusCode.Unauthorized, (await office.Client.Send(right.At(now - 300))).Status);
        }
        Assert.DoesNotContain(office.Slack.Calls(), call => call.Method != "auth.test");
    }

    [Fact]
    public async Task A_header_sent_twice_proves_nothing()
    {
        await using var office = await SlackOffice.Open();
        var right = office.Client.Sign("/slack/events", SlackClient.Json, """{"type":"url_verification","challenge":"x"}""");
        foreach (var header in (string[])["X-Slack-Signature", "X-Slack-Request-Timestamp"])
        {
            var value = header.EndsWith("Signature", StringComparison.Ordinal) ? right.Signature! : right.Timestamp!;
            Assert.Equal(HttpStatusCode.Unauthorized, (await office.Client.Send(right with { Headers = right.Headers.Add(header, value) })).Status);
        }
    }

    [Fact]
    public async Task Only_posts_are_read()
    {
        await using var office = await SlackOffice.Open();
        foreach (var path in Paths)
            foreach (var verb in (HttpMethod[])[HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete])
                Assert.Equal(HttpStatusCode.MethodNotAllowed, (await office.Raw(verb, path)).StatusCode);
    }

    [Fact]
    public async Task A_check_of_the_certificate_is_answered_with_nothing()
    {
        await using var office = await SlackOffice.Open();
        using var looked = await office.Raw(HttpMethod.Get, "/slack/commands?ssl_check=1");
        Assert.Equal((HttpStatusCode.OK, ""), (looked.StatusCode, await looked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        var posted = await office.Send("/slack/commands", "ssl_check=1&token=x");
        Assert.Equal((HttpStatusCode.OK, ""), (posted.Status, posted.Body));
    }

    [Theory]
    [InlineData("/slack/commands", "application/json")]
    [InlineData("/slack/commands", "text/plain")]
    [InlineData("/slack/interactivity", "multipart/form-data; boundary=x")]
    [InlineData("/slack/events", "application/x-www-form-urlencoded")]
    public async Task Another_content_type_is_refused(string path, string type)
    {
        await using var office = await SlackOffice.Open();
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await office.Send(path, "{}", type)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_longer_than_anything_of_Slacks_is_not_read(bool chunked)
    {
        await using var office = await SlackOffice.Open();
        var body = new ByteArrayContent(Encoding.ASCII.GetBytes(new string('a', 256 * 1024 + 1)));
        using var answer = await office.Raw(HttpMethod.Post, "/slack/commands", body, chunked);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_quarter_of_a_megabyte_is_read() // and is still malformed
    {
        await using var office = await SlackOffice.Open();
        Assert.Equal(HttpStatusCode.BadRequest, (await office.Send("/slack/commands", new string('a', 256 * 1024))).Status);
    }

    public static TheoryData<string, string> Malformed => new()
    {
        { "/slack/commands", "" },
        { "/slack/commands", "=" },
        { "/slack/commands", "%%%&&&==" },
        { "/slack/commands", "command=/timer" },
        { "/slack/commands", "command=/timer&team_id=%00&channel_id=C1&user_id=U1" },
        { "/slack/commands", "command=%ff%fe&team_id=T1&channel_id=C1&user_id=U1" },
        { "/slack/interactivity", "" },
        { "/slack/interactivity", "payload=" },
        { "/slack/interactivity", "payload=[]" },
        { "/slack/interactivity", "payload=null" },
        { "/slack/interactivity", "payload={" },
        { "/slack/interactivity", "payload={}&payload={}" },
        { "/slack/interactivity", "payload=%7B%22type%22%3A%22block_actions%22%7D" },
        { "/slack/interactivity", "payload=%7B%22type%22%3A%22view_submission%22%2C%22view%22%3A%5B%5D%7D" },
        { "/slack/interactivity", "payload=%7B%22type%22%3A%22%5Cud83d%22%7D" },
        { "/slack/events", "" },
        { "/slack/events", "null" },
        { "/slack/events", "[]" },
        { "/slack/events", "\"x\"" },
        { "/slack/events", "{" },
        { "/slack/events", "{}" },
        { "/slack/events", """{"type":"event_callback"}""" },
        { "/slack/events", """{"type":"event_callback","event":{"type":"message","user":"U1","text":"hi"}}""" },
        { "/slack/events", """{"type":"event_callback","event":{"type":"\udc00"}}""" },
        { "/slack/events", string.Concat(Enumerable.Repeat("{\"a\":", 3000)) + "1" + new string('}', 3000) },
        { "/slack/events", new string('[', 10_000) },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task What_is_malformed_is_the_callers_fault(string path, string body)
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.Send(path, body);
        Assert.Equal((HttpStatusCode.BadRequest, ""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("/slack/events", """{"type":"event_callback","team_id":"T1","event":{"type":"reaction_added"}}""", "")]
    [InlineData("/slack/events", """{"type":"app_rate_limited","team_id":"T1"}""", "")]
    [InlineData("/slack/events", """{"type":"event_callback","team_id":"T1","event":{"type":"tokens_revoked"}}""", "")]
    [InlineData("/slack/events", """{"type":"something_new"}""", "")]
    [InlineData("/slack/interactivity", """{"type":"shortcut","callback_id":"x"}""", "")]
    [InlineData("/slack/interactivity", """{"type":"view_closed"}""", "")]
    [InlineData("/slack/interactivity", """{"type":"block_suggestion"}""", """{"options":[]}""")]
    public async Task What_we_never_asked_for_is_acknowledged_at_once(string path, string body, string expected)
    {
        await using var office = await SlackOffice.Open();
        var answer = await office.Send(path, path is "/slack/events" ? body : "payload=" + WebUtility.UrlEncode(body));
        Assert.Equal((HttpStatusCode.OK, expected), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_random_payload_never_breaks_the_door()
    {
        const int seed = 20261205;
        var random = new Random(seed);
        await using var office = await SlackOffice.Open();
        var event0 = JsonNode.Parse(office.Ada.SaysRequest("mumble", SlackOffice.Room).Text)!;
        for (var i = 0; i < 150; i++)
        {
            var damaged = event0.DeepClone();
            Damage(random, damaged);
            var answer = await office.Send("/slack/events", damaged.ToJsonString());
            Assert.True((int)answer.Status < 500, $"seed {seed}, round {i}: {answer.Status} to {damaged.ToJsonString()}");
        }
        await office.Idle();
    }

    // Takes something away, or puts something else in its place, somewhere.
    private static void Damage(Random random, JsonNode node)
    {
        if (node is JsonArray { Count: > 0 } array && array[random.Next(array.Count)] is { } item) Damage(random, item);
        if (node is not JsonObject { Count: > 0 } it) return;
        var (name, value) = it.ElementAt(random.Next(it.Count));
        if (value is JsonObject or JsonArray && random.Next(3) > 0) Damage(random, value);
        else if (random.Next(3) == 0) it.Remove(name);
        else it[name] = random.Next(6) switch
        {
            0 => null,
            1 => 7,
            2 => new JsonArray(),
            3 => new JsonObject(),
            4 => new string('x', 400),
            _ => "a/b \0 <@U1> שלום",
        };
    }
}
