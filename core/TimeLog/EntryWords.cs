using System.Text.RegularExpressions;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Store;

namespace Core.TimeLog;

/// <summary>Which entry a sentence is about: a button names the one it was drawn for, what is typed means the running one or the last.</summary>
internal static partial class EntryWords
{
    public static (EntryId? Entry, string After) Cut(string text) =>
        Id().Match(text) is { Success: true } match ? (new EntryId(match.Groups[1].Value), match.Groups[2].Value) : (null, text);

    extension(Turn turn)
    {
        /// <returns>Null when nothing runs, and when what runs is not what the button was drawn for.</returns>
        public async Task<TimeEntry?> RunningTimer(EntryId? named) =>
            await turn.Db.RunningTimer(turn.Who.Id) is { } running && (named is null || named == running.Id) ? running : null;

        /// <returns>The one that is named, or the running one, or the last; null when there is none of the speaker's.</returns>
        public async Task<TimeEntry?> EntryMeant(EntryId? named)
        {
            if (named is { } id) return await turn.Db.Entry(id) is { } entry && entry.PersonId == turn.Who.Id ? entry : null;
            var newest = await turn.Db.NewestEntries(turn.Who.Id);
            return newest.FirstOrDefault(e => e.Runs) ?? (newest.Count > 0 ? newest[0] : null);
        }

        /// <summary>Whether the speaker may still work for that entry's client.</summary>
        public async Task<bool> MayTime(TimeEntry entry) => (await turn.VisibleClients()).Any(c => c.Id == entry.ClientId);

        /// <summary>Whoever starts the timer on work that they have taken has begun it.</summary>
        public async Task TakeUp(Request? request)
        {
            if (request is not { State: RequestState.Accepted } || (request.OwnerId is { } owner && owner != turn.Who.Id)) return;
            if (RequestRules.Do(request, RequestMove.Start, turn.Who, turn.Now) is { Refused: null } begun)
                await turn.Db.Save(RequestStore.Requests, request, begun.Value);
        }

        /// <summary>What is being timed, as its reader knows it: <c>Acme &amp; Sons</c>, or <c>R-41 for Acme &amp; Sons</c>.</summary>
        public async Task<string> JobName(TimeEntry entry)
        {
            var client = (await turn.Db.ClientOf(entry.ClientId)).Name;
            return entry.RequestId is { } id && await turn.Db.Request(id) is { } request
                ? turn.Say.TimerRequestFor(request.Name, client)
                : client;
        }
    }

    [GeneratedRegex("^([0-9a-f]{32})(?: +(.*))?$")]
    private static partial Regex Id();
}
