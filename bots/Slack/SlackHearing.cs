using Core;
using Core.Speech;
using Core.Views;

namespace Bots.Slack;

/// <param name="IsAnswer">False where the sentence waits until it is known who spoke: its answer follows by itself.</param>
internal sealed record Heard(View View, bool IsAnswer);

/// <summary>Has a sentence heard within Slack's patience, and finds out who speaks when nobody knows yet.</summary>
internal sealed class SlackHearing(Desk desk, SlackProfiles profiles)
{
    /// <summary>Slack itself waits three seconds for an acknowledgement, and who has waited so long must still be told.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.4), Lookup = TimeSpan.FromSeconds(1.2);

    public async Task<Heard> Hear(Utterance said)
    {
        using var patience = new CancellationTokenSource(Patience);
        if (await desk.Hear(said, patience.Token) is { } view) return new Heard(view, IsAnswer: true);
        // Nobody waits for the answer of an event, and Slack itself is to wait for nobody: the question goes as a letter.
        if (!said.AnswerByLetter && await Profile(said) is { } told)
        {
            await desk.Hear(told, patience.Token);
            if (await desk.Hear(said, patience.Token) is { } known) return new Heard(known, IsAnswer: true);
        }
        return new Heard(await desk.HearLater(said, patience.Token), IsAnswer: false);
    }

    /// <returns>Null when Slack does not tell in time: the desk asks again, as long as it takes.</returns>
    private async Task<Utterance?> Profile(Utterance said)
    {
        using var end = new CancellationTokenSource(Lookup);
        try
        {
            return await profiles.Ask(said.Place.Workspace, said.Speaker.User, end.Token) is SlackReply.Ok(var answer)
                ? SlackProfiles.Heard(said.Place.Workspace, said.Speaker, answer)
                : null;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return null;
        }
    }
}
