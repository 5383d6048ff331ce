using Microsoft.Playwright;
using Tests.Kit;

[assembly: AssemblyFixture(typeof(ChromiumAtTheEnd))]

namespace Tests.Kit;

/// <summary>The installed browser, one for the whole run; each test opens contexts of its own in it.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    // It would otherwise look up its maker's hosts at every start.
    private static readonly string[] Quiet =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> Shared = new(Launch);
    private static IPlaywright? _playwright;

    /// <summary>Skips the test by name where there is no browser.</summary>
    public static Task<IBrowser> Browser()
    {
        Assert.SkipWhen(Installed() is null, "Chromium is not here: install it or set CHROMIUM");
        return Shared.Value;
    }

    /// <summary>A page in a context of its own; dispose its <c>Context</c>.</summary>
    public static async Task<IPage> Page(int width, int height, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB")
    {
        var browser = await Browser();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = locale,
            TimezoneId = "UTC",
        });
        return await context.NewPageAsync();
    }

    public static async ValueTask Stop()
    {
        if (!Shared.IsValueCreated) return;
        await (await Shared.Value).DisposeAsync();
        _playwright?.Dispose();
    }

    private static async Task<IBrowser> Launch()
    {
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Installed(),
            Headless = true,
            Args = Environment.IsPrivilegedProcess ? [.. Quiet, "--no-sandbox"] : Quiet,
        });
    }

    private static string? Installed() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : Places.FirstOrDefault(File.Exists);
}

/// <summary>The runner disposes it after the last test of the assembly.</summary>
public sealed class ChromiumAtTheEnd : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Chromium.Stop();
}
