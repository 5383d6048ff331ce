using Core.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bots.Web;

/// <summary>Where a link to a request leads outside of chat. It is the same for every number: a stranger learns nothing from it.</summary>
public static class RequestPage
{
    private const string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapRequestPage(this IEndpointRouteBuilder app) => app.MapGet("/r/R-{number:int:min(1)}", Show);

    private static IResult Show(int number, HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.XContentTypeOptions = "nosniff";
        return Results.Content(Draw(Phrases.English, number), "text/html; charset=utf-8");
    }

    private static string Draw(Phrases say, int number)
    {
        var title = Html.Text(say.RequestPageTitle);
        return $"""
            <!doctype html>
            <html lang="en" dir="ltr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
            <body><main><h1>{title}</h1><p>{Html.Text(say.RequestPage($"R-{number}"))}</p></main></body>
            </html>
            """;
    }
}
