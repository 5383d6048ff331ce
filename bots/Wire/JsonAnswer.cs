using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bots.Wire;

/// <summary>An answer of JSON to a platform's call.</summary>
internal sealed class JsonAnswer(JsonObject body, int status) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, bytes) = (httpContext.Response, WireJson.Bytes(body));
        response.StatusCode = status;
        response.ContentType = $"{WireJson.MediaType}; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes);
    }
}
