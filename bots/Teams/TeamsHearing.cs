using Core;
using Core.Views;

namespace Bots.Teams;

/// <param name="IsAnswer">False where the sentence waits until it is known who spoke: its answer follows by itself.</param>
internal sealed record TeamsHeard(View View, bool IsAnswer);

/// <summary>Has a sentence heard within Teams' patience, and finds out who speaks when nobody knows yet.</summary>
internal sealed class TeamsHearing(Desk desk, TeamsProfiles profiles, TeamsMemory memory)
{
    /// <summary>Teams waits five seconds for what a press answers.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3.5), Lookup = TimeSpan.FromSeconds(1.5);

    public async Task<TeamsHeard> Hear(TeamsGesture.Spoken spoken)
    {
        using var patience = new CancellationTokenSource(Patience);
        if (spoken is TeamsGesture.Message { Mentioned: { Count: > 0 } others }) await Meet(spoken.Origin, others, patience.Token);
        if (await desk.Hear(spoken.Said, patience.Token) is { } view) return new TeamsHeard(view, IsAnswer: true);
        if (await Meet(spoken.Origin, spoken.By, patience.Token) && await desk.Hear(spoken.Said, patience.Token) is { } known)
            return new TeamsHeard(known, IsAnswer: true);
        return new TeamsHeard(await desk.HearLater(spoken.Said, patience.Token), IsAnswer: false);
    }

    /// <summary>People who are only spoken of are somebody too, once they are spoken of.</summary>
    private async Task Meet(TeamsOrigin origin, IReadOnlyList<TeamsAuthor> others, CancellationToken patience)
    {
        const int Most = 5;
        foreach (var other in others.Take(Most))
            if (await memory.Person(other.Tenant, other.Id) is not { Kind: not "" }) await Meet(origin, other, patience);
    }

    /// <returns>False when the roster does not tell in time: the desk asks again, as long as it takes.</returns>
    private async Task<bool> Meet(TeamsOrigin origin, TeamsAuthor who, CancellationToken patience)
    {
        using var end = new CancellationTokenSource(Lookup);
        try
        {
            var person = await memory.Person(who.Tenant, who.Id)
                ?? new TeamsPerson(who.Tenant, who.Id, who.ObjectId, who.Name, who.Language, who.Zone, "", Room: null, origin.Room, BlockedAt: null);
            if ((await profiles.Ask(origin, person, end.Token)).Who is not { } known) return false;
            await desk.Hear(TeamsProfiles.Heard(known), patience);
            return true;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return false;
        }
    }
}
