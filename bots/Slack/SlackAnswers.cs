using System.Text.Json.Nodes;
using Core;
using Core.Store;
using Core.Views;

namespace Bots.Slack;

/// <summary>Gives a view back where it was asked for. The acknowledgement never waits for Slack.</summary>
internal sealed class SlackAnswers(Desk desk, SlackApi api, ResponseUrls urls, Breath breath)
{
    /// <param name="left">So long Slack still waits; what it takes longer to write is written nevertheless.</param>
    public async Task<Acknowledgement> Give(Gesture.Spoken gesture, View view, TimeSpan left)
    {
        if (view.Silent || gesture is Gesture.Event) return Acknowledgement.Taken;
        // Whoever could not be heard keeps the form and the button; in the database of which that is said nothing can be owed.
        if (Desk.IsTooBusy(view) && gesture is not Gesture.PressInModal) return Apologise(gesture, view);
        // What the response does not carry went on its way the first time: Slack takes one form for a trigger, and five answers at an address.
        if (view.Repeated && (view.Form is not null
            ? gesture is not Gesture.Submit
            : gesture is Gesture.Press or Gesture.PressInModal or Gesture.PressInHome or Gesture.Shortcut))
            return Acknowledgement.Taken;
        // A file reaches its reader's direct message as a letter does, however long that takes.
        if (view.File is not null && gesture is not Gesture.Submit) await Owe(gesture, view, left);
        return gesture switch
        {
            Gesture.Slash slash => Command(slash, view),
            Gesture.Press press => Press(press, view),
            Gesture.Shortcut shortcut => Shortcut(shortcut, view),
            Gesture.PressInModal press => InModal(press, view),
            Gesture.PressInHome press => InHome(press, view, () => desk.OweAnswer(press.Said, view)),
            Gesture.Submit submit => await Submit(submit, view, left),
            _ => throw new NotSupportedException($"No answer to {gesture.GetType().Name}"),
        };
    }

    /// <summary>Says something that is not the answer, and that nobody misses when it does not arrive.</summary>
    public Acknowledgement Tell(Gesture.Spoken gesture, View view)
    {
        if (gesture is Gesture.Slash) return Acknowledgement.With(Shown(view));
        if (gesture is Gesture.Press press) Respond(press, press.ResponseUrl, view, replace: false, () => Task.CompletedTask);
        if (gesture is Gesture.Shortcut shortcut) Respond(shortcut, shortcut.ResponseUrl, view, replace: false, () => Task.CompletedTask);
        if (gesture is Gesture.PressInHome page) InHome(page, view, () => Task.CompletedTask);
        return gesture is Gesture.Submit ? Cleared : Acknowledgement.Taken;
    }

    /// <summary>It takes too long: that is said, and the answer follows as a letter when there is one. Nothing is promised before the commit.</summary>
    public Acknowledgement Follow(Gesture.Spoken gesture, Task<Heard> hear)
    {
        if (gesture is Gesture.Event)
        {
            // Its answer is a letter, owed with what it does. It is brought again, and then either is done or can be.
            breath.Take(_ => Ended(hear), () => Task.CompletedTask);
            return Acknowledgement.Later;
        }
        breath.Take(
            async _ =>
            {
                if (await hear is { IsAnswer: true, View: { Silent: false } view }) await desk.OweAnswer(gesture.Said, view);
                return true;
            },
            () => Task.CompletedTask);
        var say = desk.Apologies(gesture.Said);
        return Apologise(gesture, View.No(say.TakesLonger).In(say.Tag));
    }

    private static async Task<bool> Ended(Task<Heard> hear)
    {
        try
        {
            await hear;
        }
        catch (BusyException)
        {
            // Nothing was done, and Slack has been told to bring it again.
            return false;
        }
        return true;
    }

    /// <summary>Something broke. Nothing that was typed is lost: a form stays open.</summary>
    public Acknowledgement Apologise(Gesture.Spoken gesture, View sorry)
    {
        switch (gesture)
        {
            case Gesture.Slash:
                return Acknowledgement.With(Shown(sorry));
            case Gesture.Press press:
                Respond(press, press.ResponseUrl, sorry, replace: false, () => Task.CompletedTask);
                return Acknowledgement.Taken;
            case Gesture.Shortcut shortcut:
                Respond(shortcut, shortcut.ResponseUrl, sorry, replace: false, () => Task.CompletedTask);
                return Acknowledgement.Taken;
            case Gesture.PressInHome page:
                return InHome(page, sorry, () => Task.CompletedTask);
            case Gesture.Submit { Blocks: [var first, ..] }:
                return Errors(new JsonObject { [first] = sorry.Fallback });
            case Gesture.Submit or Gesture.PressInModal:
                return Acknowledgement.Taken;
            default:
                // Slack brings an event again when it is told that it failed.
                return Acknowledgement.Failed;
        }
    }

    private static Acknowledgement Cleared => Acknowledgement.With(new JsonObject { ["response_action"] = "clear" });

    private Acknowledgement Command(Gesture.Slash slash, View view)
    {
        if (view.Form is null) return Acknowledgement.With(Shown(view));
        Open(slash, slash.Trigger, view, card: false, () => desk.OweAnswer(slash.Said, view));
        return Acknowledgement.Taken;
    }

    private Acknowledgement Press(Gesture.Press press, View view)
    {
        var replace = !press.Posted && view.Audience is Audience.Asker;
        if (view.Form is not null) Open(press, press.Trigger, view, press.Posted, () => desk.OweAnswer(press.Said, view));
        // A posted card is drawn anew by a letter, for all who see it; unless nothing moved it.
        else if (!press.Posted || view.Card is null || view.Refused || view.Unmoved)
            Respond(press, press.ResponseUrl, view, replace, () => desk.OweAnswer(press.Said, view));
        return Acknowledgement.Taken;
    }

    private Acknowledgement Shortcut(Gesture.Shortcut shortcut, View view)
    {
        if (view.Form is not null) Open(shortcut, shortcut.Trigger, view, card: false, () => desk.OweAnswer(shortcut.Said, view));
        else Respond(shortcut, shortcut.ResponseUrl, view, replace: false, () => desk.OweAnswer(shortcut.Said, view));
        return Acknowledgement.Taken;
    }

    private Acknowledgement InModal(Gesture.PressInModal press, View view)
    {
        var origin = view.Form is { } form ? press.From with { Say = form.Say } : press.From;
        breath.Take(
            async stop => await api.Call(press.Said.Place.Workspace, "views.update", new JsonObject
            {
                ["view_id"] = press.View, ["hash"] = press.Hash, ["view"] = BlockKit.Modal(view, origin.Write()),
            }, stop) is SlackReply.Ok,
            () => desk.OweAnswer(press.Said, view));
        return Acknowledgement.Taken;
    }

    // On the page itself there is no place for an answer, and a message elsewhere would not be seen: it is told above the page. What the press
    // has changed there is drawn anew by a letter.
    private Acknowledgement InHome(Gesture.PressInHome press, View view, Func<Task> otherwise)
    {
        Open(press, press.Trigger, view, card: false, otherwise);
        return Acknowledgement.Taken;
    }

    private async Task<Acknowledgement> Submit(Gesture.Submit submit, View view, TimeSpan left)
    {
        if (view.Form is { } form)
        {
            var errors = BlockKit.Errors(view);
            if (errors.Count > 0 && errors.All(error => submit.Blocks.Contains(error.Key))) return Errors(errors);
            var next = BlockKit.Modal(view, (submit.From with { Say = form.Say }).Write());
            return Acknowledgement.With(new JsonObject { ["response_action"] = "update", ["view"] = next });
        }
        if (!submit.From.Card || view.Card is null || view.Refused || view.Unmoved) await Owe(submit, view, left);
        return Cleared;
    }

    // What was heard is done by now, so nobody is made to say it again because its answer takes long.
    private async Task Owe(Gesture.Spoken gesture, View view, TimeSpan left)
    {
        var owed = desk.OweAnswer(gesture.Said, view);
        try
        {
            await owed.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
        catch (TimeoutException) when (!owed.IsCompleted)
        {
            Finish(owed);
        }
    }

    private void Finish(Task begun) => breath.Take(
        async _ =>
        {
            await begun;
            return true;
        },
        () => Task.CompletedTask);

    /// <param name="otherwise">What is done when Slack does not open it.</param>
    private void Open(Gesture.Spoken gesture, string trigger, View view, bool card, Func<Task> otherwise)
    {
        var origin = Origin.Of(gesture.Said.Place, view.Form?.Say ?? "home", card);
        breath.Take(
            async stop => trigger is not "" && await api.Call(gesture.Said.Place.Workspace, "views.open", new JsonObject
            {
                ["trigger_id"] = trigger, ["view"] = BlockKit.Modal(view, origin.Write()),
            }, stop) is SlackReply.Ok,
            otherwise);
    }

    private void Respond(Gesture.Spoken gesture, string url, View view, bool replace, Func<Task> otherwise)
    {
        var message = Shown(view);
        message["replace_original"] = replace;
        if (gesture.Said.Place.Thread is { } thread) message["thread_ts"] = thread;
        breath.Take(stop => urls.Answer(url, message, stop), otherwise);
    }

    private static JsonObject Shown(View view)
    {
        var message = BlockKit.Message(view);
        message["response_type"] = view.Audience is Audience.Room ? "in_channel" : "ephemeral";
        return message;
    }

    private static Acknowledgement Errors(JsonObject errors) =>
        Acknowledgement.With(new JsonObject { ["response_action"] = "errors", ["errors"] = errors });
}
