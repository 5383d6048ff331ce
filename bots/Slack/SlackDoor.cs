using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Bots.Slack;

/// <summary>Lets in what Slack has sent, and nothing else: proved over its bytes, then read, then heard.</summary>
internal sealed class SlackDoor(SlackSignature signature, SlackSettings settings, SlackGestures gestures)
{
    private const string Form = "application/x-www-form-urlencoded", Json = "application/json";

    public Task<IResult> Command(HttpRequest request) =>
        Admit(request, Form, (body, mac) => SlackSpeech.Slash(SlackBody.Form(body), settings.CommandPrefix, mac));

    public Task<IResult> Interaction(HttpRequest request) => Admit(request, Form, (body, mac) =>
        LooseJson.Read(Encoding.UTF8.GetBytes(SlackBody.Form(body).Text("payload"))) is { } payload
            ? SlackSpeech.Interaction(payload, mac)
            : new Gesture.Malformed());

    public Task<IResult> Event(HttpRequest request) => Admit(request, Json, (body, mac) =>
        LooseJson.Read(body.Span) is { } json ? SlackEvents.Read(json, mac) : new Gesture.Malformed());

    // A body that comes too slowly or breaks off is the caller's fault, and no error of ours for anybody to fill the log with.
    private async Task<IResult> Admit(
        HttpRequest request, string contentType, Func<ReadOnlyMemory<byte>, string, Gesture> read)
    {
        try
        {
            return await Proved(request, contentType, read);
        }
        catch (BadHttpRequestException bad)
        {
            return Results.StatusCode(bad.StatusCode);
        }
    }

    private async Task<IResult> Proved(
        HttpRequest request, string contentType, Func<ReadOnlyMemory<byte>, string, Gesture> read)
    {
        if (await Body.Read(request) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var (timestamp, claimed) = (request.Headers[SlackSignature.Timestamp], request.Headers[SlackSignature.Signature]);
        if (signature.Proof(body.Span, timestamp, claimed) is not { } mac)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(contentType, StringComparison.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        return Answer(await gestures.Take(read(body, mac)));
    }

    private static IResult Answer(Acknowledgement told) => told.Body is { } body
        ? new JsonAnswer(body, told.Status)
        : Results.StatusCode(told.Status);
}
