using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Tests.Kit;

namespace Tests.Browser;

/// <summary>The pages that the app's description in Teams leads to.</summary>
public sealed class PapersTests
{
    [Fact]
    public async Task Each_page_that_the_app_names_is_there_runs_no_script_and_leads_to_the_others()
    {
        await using var host = await PaperHost.Open();
        using var http = new HttpClient { BaseAddress = new Uri(host.Address) };
        var manifest = await File.ReadAllTextAsync(Repository.PathOf("manifests/teams/manifest.json"), TestContext.Current.CancellationToken);
        var developer = JsonNode.Parse(manifest)!["developer"]!;
        foreach (var named in (string[])["websiteUrl", "privacyUrl", "termsOfUseUrl"])
        {
            using var answer = await http.GetAsync(new Uri(developer[named]!.GetValue<string>()).AbsolutePath, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, named);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("default-src 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
            Assert.Contains("href=\"/privacy\"", page, StringComparison.Ordinal);
            Assert.Contains("href=\"/terms\"", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Nothing_on_them_is_cut_or_pale(int width, ColorScheme scheme)
    {
        var page = await Chromium.Page(width, 900, scheme);
        await using var host = await PaperHost.Open();
        foreach (var (name, path) in ((string, string)[])[("front", "/"), ("privacy", "/privacy"), ("terms", "/terms"), ("request", "/r/R-41")])
        {
            await page.GotoAsync(host.Address + path);
            Assert.Empty(await Measures.Of(page));
            // Without its sheet a page would have the browser's own letters.
            Assert.Contains("system-ui", await page.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).fontFamily"), StringComparison.Ordinal);
            var picture = Repository.PathOf($"tests/artifacts/paper-{name}-{width}-{scheme}.png".ToLowerInvariant());
            await page.ScreenshotAsync(new() { Path = picture, FullPage = true });
        }
        await page.Context.DisposeAsync();
    }
}
