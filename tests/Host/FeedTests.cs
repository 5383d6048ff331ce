using System.Net;
using Bots.Web;

namespace Tests.Host;

/// <summary>As a calendar asks for it.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task A_calendar_asks_again_and_again_and_the_address_is_said_to_nobody()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var stage = await FeedStage.Open(stop);
        var url = await stage.Address(Cast.Assistant, stop);
        using var http = new HttpClient();

        using var first = await http.GetAsync(url, stop);
        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await first.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, url);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await http.SendAsync(again, stop);
        Assert.Equal((HttpStatusCode.NotModified, ""), (unchanged.StatusCode, await unchanged.Content.ReadAsStringAsync(stop)));
        using var head = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, url), stop);
        Assert.Equal((HttpStatusCode.OK, first.Headers.ETag), (head.StatusCode, head.Headers.ETag));

        var secret = url.Split("/feed/")[1].Split('.')[0];
        foreach (var other in (string[])[new string('0', 64), secret.ToUpperInvariant(), "x"])
        {
            using var unknown = await http.GetAsync(url.Replace(secret, other, StringComparison.Ordinal), stop);
            Assert.Equal((HttpStatusCode.NotFound, ""), (unknown.StatusCode, await unknown.Content.ReadAsStringAsync(stop)));
        }
        Assert.DoesNotContain(stage.Log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }
}
