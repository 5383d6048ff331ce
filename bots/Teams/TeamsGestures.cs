using System.Security.Cryptography;
using Core;
using Core.Language;
using Core.Store;
using Core.Views;
using Microsoft.Extensions.Logging;

namespace Bots.Teams;

/// <summary>Has a gesture heard and answered.</summary>
internal sealed partial class TeamsGestures(
    TeamsSettings settings, TeamsMemory memory, TeamsHearing hearing, TeamsAnswers answers, TeamsExtension extension, TeamsHome home, TeamsNews news,
    Desk desk, ILogger<TeamsGestures> log)
{
    /// <summary>Teams gives up on a press after five seconds; what has begun in the database by then can take longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4.5);

    /// <summary>Never throws.</summary>
    public async Task<TeamsAnswer> Take(TeamsGesture gesture)
    {
        switch (gesture)
        {
            case TeamsGesture.Malformed:
                return TeamsAnswer.Malformed;
            case TeamsGesture.Unknown:
                return TeamsAnswer.Unknown;
            case TeamsGesture.From { Origin: var origin } when !settings.MayCall(origin.ServiceUrl):
                LogElsewhere(Uri.TryCreate(origin.ServiceUrl, UriKind.Absolute, out var told) ? Printable.Of(told.Host) : "");
                return TeamsAnswer.NotAllowed;
            case TeamsGesture.From from:
                return await Heard(from);
            default:
                return TeamsAnswer.Taken;
        }
    }

    private async Task<TeamsAnswer> Heard(TeamsGesture.From gesture)
    {
        try
        {
            await home.MoveIn(gesture.Origin);
            switch (gesture)
            {
                case TeamsGesture.Left left:
                    await news.Left(left);
                    return TeamsAnswer.Taken;
                case TeamsGesture.Changed changed:
                    await news.Changed(changed);
                    return TeamsAnswer.Taken;
                case TeamsGesture.Arrived arrived:
                    await memory.Keep(arrived.Origin, arrived.By);
                    await Greet(arrived);
                    return TeamsAnswer.Taken;
                case TeamsGesture.Search search:
                    return await extension.Find(search);
                case TeamsGesture.Spoken spoken when await extension.IsApart(spoken):
                    var placed = await extension.Place(spoken);
                    return await Answered(placed, extension.Hear(placed));
                default:
                    return await Answered((TeamsGesture.Spoken)gesture);
            }
        }
        catch (BusyException)
        {
            // Nothing was done, and nobody waits for it.
            return TeamsAnswer.Later;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            var say = gesture is TeamsGesture.Spoken spoken ? desk.Apologies(spoken.Said) : Phrases.English;
            return TeamsAnswers.Apologise(gesture, View.No(Broken(say, broken, gesture)).In(say.Tag));
        }
    }

    private Task<TeamsAnswer> Answered(TeamsGesture.Spoken spoken) => Answered(spoken, Kept(spoken));

    // A database that says nothing keeps nobody waiting for what is only to be kept, either.
    private async Task<TeamsHeard> Kept(TeamsGesture.Spoken spoken)
    {
        if (await memory.Keep(spoken.Origin, spoken.By) is { } changed) await desk.Hear(TeamsProfiles.Heard(changed));
        return await hearing.Hear(spoken);
    }

    private async Task<TeamsAnswer> Answered(TeamsGesture.Spoken spoken, Task<TeamsHeard> hear)
    {
        try
        {
            // A message's answer is a letter: however long it takes, it is not lost.
            var heard = spoken is TeamsGesture.Message ? await hear : await hear.WaitAsync(Longest);
            return heard.IsAnswer ? await answers.Give(spoken, heard.View) : TeamsAnswers.Tell(spoken, heard.View);
        }
        catch (TimeoutException) when (!hear.IsFaulted)
        {
            return answers.Follow(spoken, hear);
        }
    }

    // Whoever brought the bot is greeted once, however often Teams tells of it.
    private async Task Greet(TeamsGesture.Arrived arrived)
    {
        var origin = arrived.Origin;
        if (!origin.IsPersonal) await desk.Hear(TeamsSpeech.Joined(origin, $"{arrived.Delivery}/joined"));
        if (arrived.By is not { } by || by.Id == origin.Bot) return;
        await hearing.Hear(new TeamsGesture.Message(origin, by, TeamsSpeech.Greeting(origin, by), []));
    }

    private string Broken(Phrases say, Exception broken, TeamsGesture.From gesture)
    {
        var id = RandomNumberGenerator.GetHexString(8, lowercase: true);
        LogBroken(broken, id, gesture.GetType().Name, gesture is TeamsGesture.Spoken { Said.Delivery: var delivery } ? Printable.Of(delivery) : "");
        return broken switch
        {
            NotSavedException => say.NotSaved(id),
            UnsureException => say.Unsure(id),
            _ => say.Broken(id),
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {Id} in a {Gesture}, delivery {Delivery}")]
    private partial void LogBroken(Exception broken, string id, string gesture, string delivery);

    [LoggerMessage(Level = LogLevel.Error, Message = "Something came from {Host}, which Teams:ServiceHosts does not name: it is not answered there")]
    private partial void LogElsewhere(string host);
}
