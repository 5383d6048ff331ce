using Microsoft.AspNetCore.Http;

namespace Bots.Wire;

/// <summary>Reads what was sent, and no more of it than a platform ever sends.</summary>
internal static class Body
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
}
