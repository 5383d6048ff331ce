using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bots.Host;
using Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;
using Tests.Kit;
using Tests.Story;

namespace Tests.Peers;

/// <summary>
/// The host with its door for development, and Microsoft's own client before it, in the installed browser. There Ada (Tallinn) is the one
/// who types and presses; the clock of the host stands at Wednesday 16:00 there.
/// </summary>
internal sealed partial class AgentsPlayground : IAsyncDisposable
{
    public const string Personal = "Personal Chat", Chat = "Acme chat", Channel = "Acme & Sons - Banners";

    /// <summary>In milliseconds: for the slowest machine that runs this.</summary>
    private const int Patience = 60_000;

    private readonly WebApplication _app;
    private readonly NodeProgram _client;
    private readonly IPage _page;
    private readonly Func<Task> _remove;
    private readonly string _story;
    private string _room = Personal;
    private int _pictures;

    private AgentsPlayground(WebApplication app, StoppedClock clock, NodeProgram client, IPage page, Func<Task> remove, string story) =>
        (_app, Clock, _client, _page, _remove, _story) = (app, clock, client, page, remove, story);

    public StoppedClock Clock { get; }

    public string Code => _app.Services.GetRequiredService<HostFacts>().SetupCode;

    /// <param name="story">Names its pictures.</param>
    public static async Task<AgentsPlayground> Open(string story)
    {
        var client = NodeProgram.Start("agents-playground.js", "@microsoft/m365agentsplayground");
        var page = await Chromium.Page(1280, 900);
        page.SetDefaultTimeout(Patience);
        // It wants fonts from its maker, and does without.
        await page.RouteAsync(Elsewhere(), route => route.AbortAsync());
        var clock = new StoppedClock(Office.Start);
        var (connection, remove) = await Scene.NewDatabase(Database.Sqlite);
        var app = App.Build(
            ["--Urls=http://127.0.0.1:0", connection, "--Teams:AppId=00000000-0000-0000-0000-000000000011", "--Teams:Anonymous=true"],
            services => services.Replace(ServiceDescriptor.Singleton<NodaTime.IClock>(clock)));
        await app.Open();
        await app.StartAsync();
        var opened = await client.Ask(new JsonObject { ["bot"] = new Uri(new Uri(app.Urls.Single()), "/api/messages").ToString() });
        await page.GotoAsync((string)opened["page"]!);
        return new AgentsPlayground(app, clock, client, page, remove, story);
    }

    public async Task Enter(string room)
    {
        _room = room;
        await _page.GetByRole(AriaRole.Treeitem, new() { Name = room, Exact = true }).ClickAsync();
        await Writing.WaitForAsync();
    }

    /// <summary>Types into the room that is open, with a mention of the bot where it hears nothing else, and sends it.</summary>
    public async Task Says(string text)
    {
        await Writing.ClickAsync();
        if (_room is not Personal)
        {
            await _page.Keyboard.TypeAsync("@");
            await _page.GetByRole(AriaRole.Menuitem, new() { Name = "VA Desk" }).ClickAsync();
        }
        await _page.Keyboard.TypeAsync(_room is Personal ? text : $" {text}");
        if (_room is Channel) await _page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).First.ClickAsync();
        else await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>The newest card of the open room that has all of this in it; waits until there is one.</summary>
    public async Task<ILocator> Card(params string[] texts)
    {
        var cards = texts.Aggregate(_page.Locator(".ac-adaptiveCard"), (found, text) => found.Filter(new() { HasText = text }));
        // A channel has its newest post above.
        var card = _room is Channel ? cards.First : cards.Last;
        await card.WaitForAsync();
        return card;
    }

    /// <summary>Presses a button of the newest card that has this in it.</summary>
    public async Task Press(string text, string label) =>
        await (await Card(text)).GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    public async Task Fill(string text, string field, string value) =>
        await (await Card(text)).GetByRole(AriaRole.Textbox, new() { Name = field }).FillAsync(value);

    /// <summary>Searches with the message extension, and picks what has this title.</summary>
    public async Task Finds(string term, string title)
    {
        await _page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).First.ClickAsync();
        await _page.GetByText("Search Command").ClickAsync();
        await _page.GetByPlaceholder("Enter a search term").FillAsync(term);
        var found = _page.GetByText(title).Last;
        await found.WaitForAsync();
        await Picture("found");
        await found.ClickAsync();
    }

    /// <summary>What Microsoft's client says below a card that was pressed.</summary>
    public Task Told(string text) => _page.GetByText(text).Last.WaitForAsync();

    /// <summary>Waits for a card with all of this, and takes a picture of it.</summary>
    public async Task Shows(string picture, params string[] texts)
    {
        await (await Card(texts)).ScrollIntoViewIfNeededAsync();
        await Picture(picture);
    }

    /// <summary>What went between Microsoft's client and the host and was refused by either, as its log has it.</summary>
    public async Task<IReadOnlyList<string>> Refused() =>
        [.. Failed().Matches(await _page.Locator("body").InnerTextAsync()).Select(found => found.Value)];

    /// <summary>For people to look at, under <c>tests/artifacts</c>; nothing of it is ever committed.</summary>
    private Task Picture(string what) =>
        _page.ScreenshotAsync(new() { Path = Repository.PathOf($"tests/artifacts/teams-{_story}-{++_pictures:00}-{what}.png") });

    public async ValueTask DisposeAsync()
    {
        await _page.Context.DisposeAsync();
        await _client.DisposeAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _remove();
    }

    // Of a channel the first one begins a post, and each post has another to reply in.
    private ILocator Writing => _page.Locator("[role=textbox][contenteditable=true]").First;

    [GeneratedRegex(@"\b[a-zA-Z/]+ [45]\d\d\b.*")]
    private static partial Regex Failed();

    [GeneratedRegex(@"^https?://(?!127\.0\.0\.1[:/])")]
    private static partial Regex Elsewhere();
}
