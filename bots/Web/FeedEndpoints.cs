using Core.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bots.Web;

/// <summary>Where calendars ask for somebody's deadlines. The address is the only key, so it is said to nobody else: not to a log either.</summary>
public static class FeedEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapFeeds(this IEndpointRouteBuilder app) => app.MapMethods("/feed/{secret}.ics", Reading, Read);

    private static async Task<IResult> Read(string secret, FeedReading feeds, HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.XContentTypeOptions = "nosniff";
        if (await feeds.Read(secret) is not { } feed) return Results.NotFound();
        var tag = $"\"{feed.Tag}\"";
        headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.ToString() is var known && (known is "*" || known.Split(',').Any(k => Strong(k) == tag)))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        headers.ContentDisposition = "inline; filename=\"deadlines.ics\"";
        return Results.Text(feed.Text, "text/calendar; charset=utf-8");
    }

    // Proxies that compress make a tag weak.
    private static string Strong(string tag) => tag.Trim() is ['W', '/', .. var rest] ? rest : tag.Trim();
}
