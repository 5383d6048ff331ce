using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bots.Slack;

/// <summary>Reads what was sent, and no more of it than Slack ever sends.</summary>
internal static class SlackBody
{
    /// <summary>Bytes.</summary>
    public const int Most = 256 * 1024;

    /// <returns>Null when it is longer than <see cref="Most"/>: the rest is not read.</returns>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request)
    {
        if (request.ContentLength > Most) return null;
        var body = new byte[(request.ContentLength ?? Most) + 1];
        var length = await request.Body.ReadAtLeastAsync(
            body, body.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > Most) return null;
        return body.AsMemory(0, length);
    }

    /// <summary>Reads <c>a=b&amp;c=d</c>; what cannot be decoded becomes U+FFFD.</summary>
    public static Dictionary<string, StringValues> Form(ReadOnlyMemory<byte> body) =>
        QueryHelpers.ParseQuery("?" + Encoding.UTF8.GetString(body.Span));

    /// <returns>Empty when it is not there, or there twice.</returns>
    public static string Text(this IReadOnlyDictionary<string, StringValues> form, string name) =>
        form.TryGetValue(name, out var values) && values is [{ } one] ? one : "";
}
