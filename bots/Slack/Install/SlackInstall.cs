using System.Net;
using System.Reflection;
using Core;
using Core.Agencies;
using Core.Language;
using Core.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace Bots.Slack.Install;

/// <summary>A person's way through the installation: from a link to Slack's consent page, and back to a page that says what has become of it.</summary>
internal sealed partial class SlackInstall(SlackSettings settings, SlackOAuth oauth, Installing installing, Pacer pacer, ILogger<SlackInstall> log)
{
    public const string Begin = "/slack/install", Callback = "/slack/oauth/callback";

    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>What the bot asks for in a workspace: as the manifests have it, which a test sees to.</summary>
    internal const string Scopes =
        "app_mentions:read,channels:history,channels:read,chat:write,commands,files:read,files:write,groups:history,groups:read,"
        + "im:history,im:write,links:read,links:write,reactions:read,users:read";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IResult> Leave(HttpContext http)
    {
        if (Redirect(http.Request) is not { } redirect) return Page(http, StatusCodes.Status400BadRequest, say => say.InstallNotHere);
        var invite = http.Request.Query["invite"] is [{ Length: > 0 } given] ? given : null;
        if (invite is null && http.Request.Query.ContainsKey("invite")) return Page(http, StatusCodes.Status410Gone, say => say.InstallLinkGone);
        if (invite is not null && !(OneTime.Looks(invite) && await installing.IsInvited(invite)))
            return Page(http, StatusCodes.Status410Gone, say => say.InstallLinkGone);

        // One that began in two windows comes back from either.
        var browser = OneTime.Looks(http.Request.Cookies[Cookie(redirect)]) ? http.Request.Cookies[Cookie(redirect)]! : OneTime.New();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var state = await installing.Begin(browser, invite, patience.Token);
            http.Response.Cookies.Append(Cookie(redirect), browser, new CookieOptions
            {
                HttpOnly = true, Secure = IsSecure(redirect), SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true,
                MaxAge = Installing.ForConsent.ToTimeSpan(),
            });
            Head(http);
            return Results.Redirect(QueryHelpers.AddQueryString(settings.AuthorizeUrl.ToString(), new Dictionary<string, string?>
            {
                ["client_id"] = settings.ClientId, ["scope"] = Scopes, ["state"] = state, ["redirect_uri"] = redirect.ToString(),
            }));
        }
        catch (BusyException)
        {
            return Page(http, StatusCodes.Status503ServiceUnavailable, say => say.InstallBusy);
        }
    }

    public async Task<IResult> Return(HttpContext http)
    {
        var query = http.Request.Query;
        if (Redirect(http.Request) is not { } redirect) return Page(http, StatusCodes.Status400BadRequest, say => say.InstallNotHere);
        var (browser, state) = (http.Request.Cookies[Cookie(redirect)], query["state"].ToString());
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            // Before anything else, and whatever else has come: from here on this state is used.
            var invited = OneTime.Looks(browser) && OneTime.Looks(state) ? await installing.Return(browser!, state, patience.Token) : null;
            if (query["error"] == "access_denied") return Page(http, StatusCodes.Status403Forbidden, say => say.InstallCancelled, again: true);
            if (invited is null) return Page(http, StatusCodes.Status400BadRequest, say => say.InstallUnknown, again: true);
            if (query["error"].Count > 0) LogRefused(Printable.Of(string.Concat(query["error"].ToString().Take(60))));
            return query["error"].Count == 0 && query["code"] is [{ Length: > 0 and <= 1000 } code]
                && await oauth.Exchange(code, redirect, http.RequestAborted) is { } installation
                    ? await Settled(http, installation, invited)
                    : Page(http, StatusCodes.Status400BadRequest, say => say.InstallRefused, again: true);
        }
        catch (BusyException)
        {
            return Page(http, StatusCodes.Status503ServiceUnavailable, say => say.InstallBusy, again: true);
        }
    }

    public static IResult Sheet() => Results.Stream(
        Assembly.GetExecutingAssembly().GetManifestResourceStream("install.css")!, "text/css; charset=utf-8");

    private async Task<IResult> Settled(HttpContext http, Installation it, string invited)
    {
        var settled = await installing.Settle(it, invited);
        pacer.Resume(it.Workspace);
        LogSettled(it.Workspace, settled.GetType().Name);
        return settled switch
        {
            Core.Agencies.Settled.Founded => Done(http, say => say.InstallFounded, it),
            Core.Agencies.Settled.Again(var open) => Done(http, say => say.InstallAgain(open), it),
            Core.Agencies.Settled.OfClient(var agency, var client) => Done(http, say => say.InstallOfClient(agency, client), it),
            Core.Agencies.Settled.LinkGone => Page(http, StatusCodes.Status410Gone, say => say.InstallLinkGone),
            Core.Agencies.Settled.AtHome => Page(http, StatusCodes.Status409Conflict, say => say.InstallAtHome),
            Core.Agencies.Settled.Elsewhere => Page(http, StatusCodes.Status409Conflict, say => say.InstallElsewhere),
            _ => throw new NotSupportedException(settled.GetType().Name),
        };
    }

    private static IResult Done(HttpContext http, Func<Phrases, Page> page, Installation it) => Draw(
        http, StatusCodes.Status200OK, page, say => (say.InstallOpenSlack, $"https://app.slack.com/client/{it.Workspace}"));

    private static IResult Page(HttpContext http, int status, Func<Phrases, Page> page, bool again = false) =>
        Draw(http, status, page, say => again ? (say.InstallBegin, Begin) : null);

    // Nobody is known yet: the browser tells in which language.
    private static IResult Draw(HttpContext http, int status, Func<Phrases, Page> page, Func<Phrases, (string, string)?> to)
    {
        Head(http);
        var say = Offered.Find(asked: null, http.Request.Headers.AcceptLanguage) ?? Phrases.English;
        return Results.Content(InstallPage.Draw(say, page(say), to(say)), "text/html; charset=utf-8", statusCode: status);
    }

    // The address of such a page holds a code and a state: it is kept nowhere, and told to nobody.
    private static void Head(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
    }

    /// <returns>Null where the request names an address that is neither ours nor this machine's.</returns>
    private Uri? Redirect(HttpRequest request)
    {
        if (settings.PublicUrl is { } called) return new Uri(called, Callback);
        var here = request.Host.Host is "localhost" || (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
        return here ? new Uri($"{request.Scheme}://{request.Host}{Callback}") : null;
    }

    // With that beginning a browser takes it from this very host alone, and only over https.
    private static string Cookie(Uri redirect) => IsSecure(redirect) ? "__Host-va-desk-install" : "va-desk-install";

    private static bool IsSecure(Uri redirect) => redirect.Scheme == Uri.UriSchemeHttps;

    [LoggerMessage(Level = LogLevel.Information, Message = "The app was installed in workspace {Workspace}: {Settled}")]
    private partial void LogSettled(string workspace, string settled);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slack sends somebody back from its consent page with {Error}")]
    private partial void LogRefused(string error);
}
