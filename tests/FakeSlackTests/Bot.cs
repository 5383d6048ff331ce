using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>A fake Slack with a small cast, and a bot that can be told to do anything, also wrong.</summary>
internal sealed class Bot : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private Bot(SlackServer slack) => Slack = slack;

    public SlackServer Slack { get; }

    /// <summary>Unix seconds, standing still until told.</summary>
    public long Now { get; set; } = 1_795_000_000;

    /// <summary>
    /// Ann and Bo are in #general with the bot; Cy is not. #secret is private and without the bot, #old archived.
    /// </summary>
    public static async Task<Bot> Open()
    {
        Bot? bot = null;
        bot = new Bot(await SlackServer.Start(() => bot?.Now ?? 0));
        foreach (var name in (string[])["ann", "bo", "cy"])
            bot.Slack.Add(new SlackUser($"U{name.ToUpperInvariant()}", name));
        bot.Slack.Channel("C1", "general", "UANN", "UBO", SlackIds.BotUser);
        bot.Slack.Channel("C2", "elsewhere", "UANN");
        bot.Slack.Add(
            new SlackChannel("C3", "secret") { Kind = ChannelKind.Private, Members = new HashSet<string> { "UANN" } });
        bot.Slack.Channel("C4", "old", "UANN", SlackIds.BotUser).Archived = true;
        return bot;
    }

    public Task<JsonNode> Calls(string method, string json, string? token = SlackIds.BotToken) =>
        Calls(method, new StringContent(json, Encoding.UTF8, "application/json"), token);

    public Task<JsonNode> Calls(string method, params (string Name, string Value)[] form) =>
        Calls(method, new FormUrlEncodedContent(form.Select(each => KeyValuePair.Create(each.Name, each.Value))));

    public async Task<JsonNode> Calls(string method, HttpContent content, string? token = SlackIds.BotToken)
    {
        using var response = await Sends(new Uri(Slack.ApiUrl, method), content, token);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public async Task<HttpResponseMessage> Sends(Uri where, HttpContent content, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, where);
        request.Content = content;
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    public async Task<string> Posts(string text = "hello", string channel = "C1") =>
        (await Calls("chat.postMessage", ("channel", channel), ("text", text))).Text("ts")!;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Slack.DisposeAsync();
    }
}
