using Core;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Bots.Teams;

/// <summary>Answers what was done in a dialog, or to open one. What somebody typed is never taken away by an answer that does not take it.</summary>
internal sealed class TeamsDialogs(Desk desk, TeamsFrames frames)
{
    public async Task<TeamsAnswer> Give(TeamsGesture.InDialog gesture, View view)
    {
        if (gesture is TeamsGesture.Opening opening) return await Open(opening, view);
        var sent = (TeamsGesture.Sent)gesture;
        // It goes on in the dialog: there is something to correct, to choose or to say once more.
        if (view.Form is not null || view.Pending || view.Refused) return await Show(sent, sent.Dialog.Keep(view, sent.Said));
        if (view.Silent) return TeamsTask.Close;
        // The card behind the dialog is drawn anew by a letter.
        if (view is { Card: not null, Unmoved: false, File: null } && await IsLiving(sent)) return TeamsTask.Close;
        // A sentence is enough; there is nothing to press, to read at length or to keep.
        if (TeamsAnswers.IsSaid(view) && !view.Matters) return TeamsTask.Say(view);
        if (!view.Repeated) await desk.OweAnswer(sent.Said, view);
        // Where the extension opened it nothing has changed before them, so what became of it is said.
        return sent is { Origin.IsPersonal: true, IsExtension: false } ? TeamsTask.Close : TeamsTask.Say(view);
    }

    /// <summary>Says something that is not the answer. A form stays as it was sent, and can be sent again.</summary>
    public static TeamsAnswer Tell(TeamsGesture.InDialog gesture, View view) =>
        gesture is TeamsGesture.Sent sent && sent.Dialog.Keep(view, sent.Said) is { Form: not null } kept
            ? TeamsTask.Show(kept, new AdaptiveCardFrame(Phrases.English.Tag), sent.Dialog)
            : TeamsTask.Say(view);

    private async Task<TeamsAnswer> Open(TeamsGesture.Opening opening, View view)
    {
        if (view is { File: not null, Repeated: false }) await desk.OweAnswer(opening.Said, view);
        return view.Form is null && TeamsAnswers.IsSaid(view) ? TeamsTask.Say(view) : await Show(opening, view);
    }

    // Each drawing is one of its own: what is sent from this one is no repeat of what was sent before.
    private async Task<TeamsAnswer> Show(TeamsGesture.InDialog gesture, View view) =>
        TeamsTask.Show(view, await frames.For(gesture.By), TeamsDialog.On(gesture.Dialog.Card));

    private async Task<bool> IsLiving(TeamsGesture.InDialog gesture) => gesture.Dialog.Card is { Length: > 0 } card
        && await desk.IsCard(Platform.Teams, gesture.Origin.Tenant, gesture.Origin.Room, card);
}
