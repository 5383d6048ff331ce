using Core;
using Core.Language;
using Core.Speech;
using Core.Views;
using Microsoft.Extensions.Logging;

namespace Bots.Teams;

/// <summary>Gives a view back where it was asked for. What was typed is answered by a letter; a press in its response.</summary>
internal sealed partial class TeamsAnswers(Desk desk, ILogger<TeamsAnswers> log)
{
    public async Task<TeamsAnswer> Give(TeamsGesture.Spoken gesture, View view)
    {
        if (gesture is not TeamsGesture.Press press || view.Silent) return TeamsAnswer.Taken;
        var living = press.Card is not "" && await desk.IsCard(Platform.Teams, press.Origin.Tenant, press.Origin.Room, press.Card);
        // A living card is drawn anew by a letter, for all who see it; whoever pressed sees at once what they made of it.
        if (living && view is { Card: not null, Refused: false, Unmoved: false, Form: null }) return TeamsAnswer.Card(AdaptiveCard.Of(view));
        if (!living && press.Origin.IsPersonal)
        {
            if (view is { File: not null, Repeated: false }) await desk.OweAnswer(press.Said, view);
            return TeamsAnswer.Card(AdaptiveCard.Of(view));
        }
        // What others see, or what lives on, is not replaced by an answer for one of them: that follows beneath, or in their own chat.
        if (view.Parts.All(part => part is Line or Hint) && view.File is null) return TeamsAnswer.Message(view);
        if (!view.Repeated) await desk.OweAnswer(press.Said, view);
        return TeamsAnswer.Message(view);
    }

    /// <summary>Says something that is not the answer: that follows by itself.</summary>
    public static TeamsAnswer Tell(TeamsGesture.Spoken gesture, View view) =>
        gesture is TeamsGesture.Press ? TeamsAnswer.Message(view) : TeamsAnswer.Taken;

    /// <summary>It takes too long: that is said, and the answer follows as a letter when there is one. Nothing is promised before the commit.</summary>
    public TeamsAnswer Follow(TeamsGesture.Spoken gesture, Task<TeamsHeard> hear)
    {
        _ = Owe(gesture, hear);
        return TeamsAnswer.Message(View.No(Phrases.English.TakesLonger));
    }

    /// <summary>Something broke. A press is told so in its response; of a message Teams is told, and may bring it again.</summary>
    public static TeamsAnswer Apologise(TeamsGesture gesture, View sorry) =>
        gesture is TeamsGesture.Press ? TeamsAnswer.Message(sorry) : TeamsAnswer.Failed;

    private async Task Owe(TeamsGesture.Spoken gesture, Task<TeamsHeard> hear)
    {
        try
        {
            if (await hear is { IsAnswer: true, View: { Silent: false } view }) await desk.OweAnswer(gesture.Said, view);
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            LogLost(why);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An answer was lost: neither given at once nor owed as a letter")]
    private partial void LogLost(Exception why);
}
