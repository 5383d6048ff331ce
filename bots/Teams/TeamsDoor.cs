using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Bots.Teams;

/// <summary>Lets in what the Bot Connector has sent, and nothing else: proved before it is read, and read before it is heard.</summary>
internal sealed class TeamsDoor(TeamsSettings settings, TeamsToken token, TeamsGestures gestures)
{
    private const string Json = "application/json";

    public async Task<IResult> Message(HttpRequest request)
    {
        try
        {
            return await Proved(request);
        }
        catch (BadHttpRequestException bad)
        {
            // A body that comes too slowly or breaks off is the caller's fault, and no error of ours for anybody to fill the log with.
            return Results.StatusCode(bad.StatusCode);
        }
    }

    private async Task<IResult> Proved(HttpRequest request)
    {
        var proof = settings.Anonymous ? Nearby(request) : await token.Prove(request.Headers.Authorization, request.HttpContext.RequestAborted);
        if (proof is not TeamsProof.Good good) return Results.StatusCode(Status(proof));
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        if (await Body.Read(request) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (LooseJson.ReadOnce(body.Span) is not { } activity || activity.Word("type") is "")
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        if (!good.Covers(activity)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        return Answer(await gestures.Take(TeamsSpeech.Read(activity, body.Span)));
    }

    private static int Status(TeamsProof proof) => proof switch
    {
        TeamsProof.Foreign => StatusCodes.Status403Forbidden,
        TeamsProof.Undecided => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status401Unauthorized,
    };

    // Only from this machine to itself, and by that name: a page on the web may lead a browser here under another.
    private static TeamsProof Nearby(HttpRequest request)
    {
        var (from, to, name) = (request.HttpContext.Connection.RemoteIpAddress, request.HttpContext.Connection.LocalIpAddress, request.Host.Host);
        var named = name is "localhost" || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
        return named && from is not null && to is not null && IPAddress.IsLoopback(from) && IPAddress.IsLoopback(to)
            ? new TeamsProof.Good(ServiceUrl: null, Channels: null)
            : new TeamsProof.Foreign();
    }

    private static IResult Answer(TeamsAnswer answer) => answer.Body is { } body
        ? new JsonAnswer(body, answer.Status)
        : Results.StatusCode(answer.Status);
}
