using System.Reflection;
using Core.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bots.Web;

/// <summary>The pages that anybody may open in a browser. They are the same for everybody: a stranger learns nothing from them.</summary>
public static class Papers
{
    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>What the app's description in Teams names, and Slack's directory wants.</summary>
    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet(PaperPage.Privacy, (HttpContext http) => Show(http, say => say.PrivacyPaper));
        app.MapGet(PaperPage.Terms, (HttpContext http) => Show(http, say => say.TermsPaper));
        app.MapGet(PaperPage.Style, () => Results.Stream(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("papers.css")!, "text/css; charset=utf-8"));
    }

    /// <summary>Where there is a platform, and no playground at the address itself.</summary>
    public static void MapFrontPaper(this IEndpointRouteBuilder app) => app.MapGet("/", (HttpContext http) => Show(http, say => say.FrontPaper));

    /// <summary>Where a link to a request leads outside of chat, the same for every number.</summary>
    public static void MapRequestPaper(this IEndpointRouteBuilder app) =>
        app.MapGet("/r/R-{number:int:min(1)}", (int number, HttpContext http) => Show(http, say => say.RequestPaper($"R-{number}")));

    private static IResult Show(HttpContext http, Func<Phrases, Paper> paper)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.XContentTypeOptions = "nosniff";
        // The same address is another page for another reader.
        headers.Vary = "Accept-Language";
        var asked = Offered.Find(http.Request.Query["lang"], accepted: null)?.Tag;
        var say = Offered.Find(asked, http.Request.Headers.AcceptLanguage) ?? Phrases.English;
        headers.ContentLanguage = say.Tag;
        return Results.Content(PaperPage.Draw(say, paper(say), http.Request.Path, asked), "text/html; charset=utf-8");
    }
}
