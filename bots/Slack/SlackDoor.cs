using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Core.Language;
using Core.Store;
using Core.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Bots.Slack;

/// <summary>Lets in what Slack has sent, and nothing else: proved over its bytes, then read, then heard.</summary>
internal sealed partial class SlackDoor(
    SlackSignature signature, SlackSettings settings, SlackHearing hearing, SlackAnswers answers, ILogger<SlackDoor> log)
{
    private const string Form = "application/x-www-form-urlencoded", Json = "application/json";

    /// <summary>Slack gives up after three seconds; a database that waits for a lock can take longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2.6);

    public Task<IResult> Command(HttpRequest request) =>
        Admit(request, Form, (body, mac) => SlackSpeech.Slash(SlackBody.Form(body), settings.CommandPrefix, mac));

    public Task<IResult> Interaction(HttpRequest request) => Admit(request, Form, (body, mac) =>
        SlackJson.Read(Encoding.UTF8.GetBytes(SlackBody.Form(body).Text("payload"))) is { } payload
            ? SlackSpeech.Interaction(payload, mac)
            : new Gesture.Malformed());

    public Task<IResult> Event(HttpRequest request) => Admit(request, Json, (body, mac) =>
        SlackJson.Read(body.Span) is { } json ? SlackEvents.Read(json, mac) : new Gesture.Malformed());

    private async Task<IResult> Admit(
        HttpRequest request, string contentType, Func<ReadOnlyMemory<byte>, string, Gesture> read)
    {
        if (await SlackBody.Read(request) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var (timestamp, claimed) = (request.Headers[SlackSignature.Timestamp], request.Headers[SlackSignature.Signature]);
        if (signature.Proof(body.Span, timestamp, claimed) is not { } mac)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(contentType, StringComparison.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        return await Answer(read(body, mac));
    }

    private async Task<IResult> Answer(Gesture gesture)
    {
        switch (gesture)
        {
            case Gesture.Spoken spoken:
                return await Hear(spoken);
            case Gesture.Challenge(var text):
                return SlackAnswers.Json(new JsonObject { ["challenge"] = text });
            case Gesture.Suggestion:
                return SlackAnswers.Json(new JsonObject { ["options"] = new JsonArray() });
            case Gesture.Malformed:
                return Results.StatusCode(StatusCodes.Status400BadRequest);
            case Gesture.Alarm(var what):
                LogAlarm(what);
                return SlackAnswers.Acknowledged;
            default:
                return SlackAnswers.Acknowledged;
        }
    }

    private async Task<IResult> Hear(Gesture.Spoken gesture)
    {
        var hear = hearing.Hear(gesture.Said);
        try
        {
            // An event that takes long is brought again, and then finds its answer.
            var heard = gesture is Gesture.Event ? await hear : await hear.WaitAsync(Longest);
            return heard.IsAnswer ? await answers.Give(gesture, heard.View) : answers.Tell(gesture, heard.View);
        }
        catch (TimeoutException) when (!hear.IsFaulted)
        {
            return answers.Follow(gesture, hear);
        }
        catch (BusyException)
        {
            // Of what nobody waits for Slack says again itself, in a minute.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            var id = RandomNumberGenerator.GetHexString(8, lowercase: true);
            LogBroken(broken, id, gesture.GetType().Name, gesture.Said.Delivery);
            return answers.Apologise(gesture, View.No(Phrases.English.Broken(id)));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {Id} in a {Gesture}, delivery {Delivery}")]
    private partial void LogBroken(Exception broken, string id, string gesture, string delivery);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack says {What}")]
    private partial void LogAlarm(string what);
}
