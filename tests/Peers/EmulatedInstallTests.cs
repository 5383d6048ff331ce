using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tests.Story;

namespace Tests.Peers;

/// <summary>
/// The app is installed as a person does it, by <c>emulate</c>'s consent page: it checks who asks, where to, and that a code is good once, and
/// the token that it gives out is the one with which the bot then speaks. The browser is this test's; what the world calls the host is elsewhere.
/// </summary>
public sealed partial class EmulatedInstallTests
{
    private const string PublicUrl = "https://desk.example.com/";

    [Fact]
    public async Task Whoever_agrees_on_the_consent_page_owns_an_agency_with_a_bot_that_speaks_by_its_own_token()
    {
        var keys = Directory.CreateTempSubdirectory("va-desk-keys-");
        try
        {
            await using var scene = await Open(keys.FullName);
            using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
            var left = await browser.GetAsync(new Uri(scene.Host, "slack/install"), Stop);
            Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
            var cookie = Assert.Single(left.Headers.GetValues("Set-Cookie")).Split(';')[0];
            var back = await Agrees(browser, left.Headers.Location!, "ada", scene.Slack.Url);
            Assert.StartsWith(PublicUrl, back.ToString(), StringComparison.Ordinal);

            var (stolen, _) = await Returns(browser, scene, back, cookie: "");
            Assert.InRange((int)stolen, 400, 499);
            Assert.Empty(await Exchanges(scene));

            left = await browser.GetAsync(new Uri(scene.Host, "slack/install"), Stop);
            cookie = Assert.Single(left.Headers.GetValues("Set-Cookie")).Split(';')[0];
            back = await Agrees(browser, left.Headers.Location!, "ada", scene.Slack.Url);
            var (status, page) = await Returns(browser, scene, back, cookie);
            Assert.True(status is HttpStatusCode.OK, $"{status} {page}");
            Assert.DoesNotContain("xoxb", page, StringComparison.Ordinal);
            Assert.True((bool)Assert.Single(await Exchanges(scene))["ok"]!);

            var (again, _) = await Returns(browser, scene, back, cookie);
            Assert.InRange((int)again, 400, 499);
            Assert.Single(await Exchanges(scene));

            // The installer is its owner: no code is asked for.
            await scene.Writes("ada", "setup North Desk");
            var said = await scene.Posted(await scene.Direct("ada"));
            Assert.Contains(said, m => (string)m["user"]! is EmulatedSlack.BotUser
                && ((string)m["text"]!).Contains("North Desk is open", StringComparison.Ordinal));
            Assert.Empty((await scene.Slack.All("calls")).Where(c => !(bool)c["ok"]!).Select(c => $"{c["method"]}: {c["error"]}"));
            Assert.DoesNotContain(scene.Log.Lines, line => line.Contains("xoxb-", StringComparison.Ordinal));
        }
        finally
        {
            keys.Delete(recursive: true);
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<EmulatedScene> Open(string keys)
    {
        var slack = await EmulatedSlack.Start(Scene.Start.ToUnixTimeSeconds());
        return await EmulatedScene.Open(
            slack, $"--Slack:ClientId={EmulatedSlack.ClientId}", $"--Slack:ClientSecret={EmulatedSlack.ClientSecret}",
            $"--Slack:AuthorizeUrl={new Uri(slack.Url, "oauth/v2/authorize")}", $"--PublicUrl={PublicUrl}", $"--DataProtection:Keys={keys}");
    }

    /// <summary>Opens the consent page and presses the button with that name.</summary>
    /// <returns>Where it sends the browser.</returns>
    private static async Task<Uri> Agrees(HttpClient browser, Uri consent, string who, Uri slack)
    {
        var page = await browser.GetAsync(consent, Stop);
        var html = await page.Content.ReadAsStringAsync(Stop);
        Assert.True(page.StatusCode is HttpStatusCode.OK, html);
        var form = Form().Matches(html).Select(m => m.Value).Single(f => f.Contains($">{who}<", StringComparison.Ordinal));
        var fields = Hidden().Matches(form).ToDictionary(m => m.Groups[1].Value, m => WebUtility.HtmlDecode(m.Groups[2].Value));
        var agreed = await browser.PostAsync(new Uri(slack, "oauth/v2/authorize/callback"), new FormUrlEncodedContent(fields), Stop);
        Assert.Equal(HttpStatusCode.Redirect, agreed.StatusCode);
        return agreed.Headers.Location!;
    }

    private static async Task<(HttpStatusCode Status, string Page)> Returns(HttpClient browser, EmulatedScene scene, Uri back, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(scene.Host, back.PathAndQuery));
        if (cookie is not "") request.Headers.Add("Cookie", cookie);
        using var answer = await browser.SendAsync(request, Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static async Task<IReadOnlyList<JsonObject>> Exchanges(EmulatedScene scene) =>
        [.. (await scene.Slack.All("calls")).Where(c => (string)c["method"]! is "oauth.v2.access")];

    [GeneratedRegex("<form .*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"/>")]
    private static partial Regex Hidden();
}
