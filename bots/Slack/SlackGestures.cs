using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Core;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using Microsoft.Extensions.Logging;

namespace Bots.Slack;

/// <summary>Has a gesture heard and answered, whichever way it came in.</summary>
internal sealed partial class SlackGestures(SlackHearing hearing, SlackAnswers answers, Desk desk, ILogger<SlackGestures> log)
{
    /// <summary>Slack gives up after three seconds; what has begun in the database by then can take longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2.7);

    /// <summary>Never longer than Slack waits; never throws.</summary>
    public async Task<Acknowledgement> Take(Gesture gesture)
    {
        switch (gesture)
        {
            case Gesture.Spoken spoken:
                return await Hear(spoken);
            case Gesture.Challenge(var text):
                return Acknowledgement.With(new JsonObject { ["challenge"] = text });
            case Gesture.Suggestion:
                return Acknowledgement.With(new JsonObject { ["options"] = new JsonArray() });
            case Gesture.Malformed:
                return Acknowledgement.Malformed;
            case Gesture.Alarm(var what):
                LogAlarm(what);
                return Acknowledgement.Taken;
            default:
                return Acknowledgement.Taken;
        }
    }

    private async Task<Acknowledgement> Hear(Gesture.Spoken gesture)
    {
        if (gesture.Said is { Manner: Manner.Learned, Text: ['l', 'e', 'f', 't', '-', 'o', 'u', 't', ..] text }) LogAlarm(Printable.Of(text));
        Heard? heard = null;
        var began = Stopwatch.GetTimestamp();
        if (gesture is Gesture.Event { Removal: { } removed }) LogRemoved(removed, gesture.Said.Place.Workspace);
        var hear = hearing.Hear(gesture.Said);
        try
        {
            heard = await hear.WaitAsync(Longest);
            return heard.IsAnswer ? await answers.Give(gesture, heard.View, Longest - Stopwatch.GetElapsedTime(began)) : answers.Tell(gesture, heard.View);
        }
        catch (TimeoutException) when (!hear.IsFaulted)
        {
            return answers.Follow(gesture, hear);
        }
        catch (BusyException)
        {
            // Of what nobody waits for Slack says again itself, in a minute.
            return Acknowledgement.Later;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            var id = RandomNumberGenerator.GetHexString(8, lowercase: true);
            LogBroken(broken, id, gesture.GetType().Name, Printable.Of(gesture.Said.Delivery));
            // What was heard is done; it is only the way of its answer that broke.
            if (heard is not null) return answers.Tell(gesture, heard.View);
            var say = desk.Apologies(gesture.Said);
            return answers.Apologise(gesture, View.No(Sorry(say, broken, id)).In(say.Tag));
        }
    }

    private static string Sorry(Phrases say, Exception broken, string id) => broken switch
    {
        NotSavedException => say.NotSaved(id),
        UnsureException => say.Unsure(id),
        _ => say.Broken(id),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {Id} in a {Gesture}, delivery {Delivery}")]
    private partial void LogBroken(Exception broken, string id, string gesture, string delivery);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Slack says {What}: the bot is no longer in workspace {Workspace}. Its token is gone, nothing is sent there, and all else is kept")]
    private partial void LogRemoved(string what, string workspace);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack says {What}")]
    private partial void LogAlarm(string what);
}
