using Core;
using Core.Speech;
using Core.Views;
using Microsoft.Extensions.Logging;

namespace Bots.Teams;

/// <summary>Gives a view back where it was asked for. What was typed is answered by a letter; a press in its response.</summary>
internal sealed partial class TeamsAnswers(Desk desk, TeamsFrames frames, TeamsDialogs dialogs, TeamsFiles files, ILogger<TeamsAnswers> log)
{
    private static readonly Dictionary<string, string> NoFields = [];

    public async Task<TeamsAnswer> Give(TeamsGesture.Spoken gesture, View view)
    {
        if (gesture is TeamsGesture.Offered offered) return await files.Give(offered, view);
        if (gesture is TeamsGesture.InDialog dialog) return await dialogs.Give(dialog, view);
        if (gesture is not TeamsGesture.Press press || view.Silent) return TeamsAnswer.Taken;
        var living = press.Card is not "" && await desk.IsCard(Platform.Teams, press.Origin.Tenant, press.Origin.Room, press.Card);
        // A living card is drawn anew by a letter, for all who see it; whoever pressed sees at once what they made of it.
        if (living && await Fresh(press, view) is { } fresh)
        {
            if (fresh != view && !view.Repeated) await desk.OweAnswer(press.Said, view);
            return TeamsAnswer.Card(AdaptiveCard.Of(fresh, await Frame(press, fresh)));
        }
        // All others see the card as it is: only for whoever pressed the answer stands in its place.
        if (!living && !(view.Refused && IsSaid(view)))
        {
            if (view is { File: not null, Repeated: false }) await desk.OweAnswer(press.Said, view);
            return TeamsAnswer.Card(AdaptiveCard.Of(view, await Frame(press, view)));
        }
        // The card asked by itself, and whoever looks at it asked nothing: it stays as it is.
        if (press.IsRefresh) return TeamsAnswer.Taken;
        // What lives on is not replaced by anything else: that follows beneath, or in their own chat.
        if (IsSaid(view)) return TeamsAnswer.Message(view);
        if (!view.Repeated) await desk.OweAnswer(press.Said, view);
        return TeamsAnswer.Message(view);
    }

    // A sentence is enough; there is nothing to press, to read at length or to keep.
    internal static bool IsSaid(View view) => view.Parts.All(part => part is Line or Hint) && view.File is null;

    // What was done may be told in other words than the card's: then the card is asked for, as it is now.
    private async Task<View?> Fresh(TeamsGesture.Press press, View view)
    {
        if (view is not { Refused: false, Form: null, File: null }) return null;
        if (view.Card is not null) return view;
        if (view.Again is not { } again) return null;
        var asked = press.Said with { Text = again, Fields = NoFields, Delivery = $"{press.Said.Delivery}/again" };
        return await desk.Hear(asked) is { Card: not null, Refused: false } card ? card : null;
    }

    // In a room the card asks again for whoever looks at it, also after it was drawn for one.
    private async Task<AdaptiveCardFrame> Frame(TeamsGesture.Press press, View view)
    {
        var frame = await frames.For(press.By);
        return press.Origin.IsPersonal || view is not { Card: not null, Again: { } again } ? frame
            : frame with { Refresh = new AdaptiveCardRefresh(again, [press.By.Id]) };
    }

    /// <summary>Says something that is not the answer: that follows by itself.</summary>
    public static TeamsAnswer Tell(TeamsGesture.Spoken gesture, View view) =>
        gesture is TeamsGesture.InDialog dialog ? TeamsDialogs.Tell(dialog, view)
        : gesture is TeamsGesture.Press ? TeamsAnswer.Message(view)
        : TeamsAnswer.Taken;

    /// <summary>It takes too long: that is said, and the answer follows as a letter when there is one. Nothing is promised before the commit.</summary>
    public TeamsAnswer Follow(TeamsGesture.Spoken gesture, Task<TeamsHeard> hear)
    {
        _ = Owe(gesture, hear);
        var say = desk.Apologies(gesture.Said);
        return Tell(gesture, View.No(say.TakesLonger).In(say.Tag));
    }

    /// <summary>Something broke. A press is told so in its response; of a message Teams is told, and may bring it again.</summary>
    public static TeamsAnswer Apologise(TeamsGesture gesture, View sorry) => gesture switch
    {
        TeamsGesture.Press => TeamsAnswer.Message(sorry),
        TeamsGesture.InDialog dialog => TeamsDialogs.Tell(dialog, sorry),
        TeamsGesture.Search => TeamsFindings.Message(sorry),
        _ => TeamsAnswer.Failed,
    };

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
