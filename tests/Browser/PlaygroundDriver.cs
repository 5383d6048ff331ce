using Bots.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Tests.Kit;

namespace Tests.Browser;

/// <summary>The real host without any configuration, and one page in the installed browser, driven as a person would.</summary>
internal sealed class PlaygroundDriver : IAsyncDisposable
{
    public const string Client = "cleo", Assistant = "vera";

    private readonly WebApplication _app;
    private readonly string _file;
    private readonly List<string> _complaints = [];

    private PlaygroundDriver(WebApplication app, string file, IPage page)
    {
        (_app, _file, Page) = (app, file, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error") _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public static async Task<PlaygroundDriver> Open(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await Chromium.Page(width, height, scheme);
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".db");
        var app = App.Build(["--urls", "http://127.0.0.1:0", "--ConnectionStrings:Sqlite", $"Data Source={file}"]);
        await app.Open();
        await app.StartAsync();
        var driver = new PlaygroundDriver(app, file, page);
        await page.GotoAsync(app.Urls.First());
        return driver;
    }

    /// <summary>One person's side; on a phone it is chosen first.</summary>
    public async Task<ILocator> Side(string user)
    {
        var choose = Page.Locator($".sides [data-side={user}]");
        if (await choose.IsVisibleAsync()) await choose.ClickAsync();
        return Page.Locator($"#side-{user}");
    }

    public async Task Enter(string user, string room) =>
        await (await Side(user)).Locator($"[role=tab][data-room={room}]").ClickAsync();

    /// <summary>Types a sentence into the room that the person has open, and sends it by the Enter key.</summary>
    public async Task Says(string user, string sentence)
    {
        var write = (await Side(user)).Locator(".write input");
        await write.FillAsync(sentence);
        await write.PressAsync("Enter");
    }

    /// <summary>The newest message in the open room that holds this text; waits until there is one.</summary>
    public async Task<ILocator> Message(string user, string text)
    {
        var message = (await Side(user)).Locator(".room:not([hidden]) .message", new() { HasText = text }).Last;
        await message.WaitForAsync();
        return message;
    }

    /// <summary>Presses a button on the newest message that holds this text.</summary>
    public async Task Press(string user, string text, string label) =>
        await (await Message(user, text)).GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();

    public async Task Moves(string to) => await Page.Locator($"[data-clock={to}]").ClickAsync();

    /// <summary>Fills one field of the open form, and sends it.</summary>
    public async Task Fill(string field, string text)
    {
        await Dialog.Locator($"[name={field}]").FillAsync(text);
        await Dialog.Locator("[type=submit]").ClickAsync();
    }

    /// <summary>Fills the one thing that the open form asks for, and sends it.</summary>
    public async Task FillOnly(string text)
    {
        await Dialog.Locator("input, textarea").FillAsync(text);
        await Dialog.Locator("[type=submit]").ClickAsync();
    }

    public ILocator Dialog => Page.Locator("dialog[open]");

    /// <summary>A picture for people to look at, under <c>tests/artifacts</c>.</summary>
    public Task Picture(string name) => Page.ScreenshotAsync(new() { Path = Repository.PathOf($"tests/artifacts/{name}.png") });

    /// <summary>Nothing is cut, wider than its box or pale, and the browser has not complained.</summary>
    public async Task LooksRight()
    {
        Assert.Empty(await Measures.Of(Page));
        Assert.Empty(_complaints);
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        await _app.StopAsync();
        await _app.DisposeAsync();
        foreach (var end in (string[])["", "-wal", "-shm", ".lock"]) File.Delete(_file + end);
    }
}
