using Core.Store;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>What the standup's sentences have in common.</summary>
internal static class StandupTurn
{
    extension(Turn turn)
    {
        /// <summary>In the member's zone.</summary>
        public LocalDate Today => turn.Now.InZone(turn.Who.Zone).Date;

        public string Moment(Instant at) => turn.Say.Moment(at, turn.Who.Zone, turn.Now);

        public string Day(LocalDate day) => turn.Say.Day(day, turn.Today);

        /// <param name="said">An ISO date, as a button says it; empty for today.</param>
        /// <returns>Null when it is no date.</returns>
        public async Task<StandupDay?> Standup(string said)
        {
            if (said is "") return await turn.Db.StandupOf(turn.Agency, turn.Who, turn.Today, turn.Now);
            return LocalDatePattern.Iso.Parse(said).TryGetValue(default, out var day)
                ? await turn.Db.StandupOf(turn.Agency, turn.Who, day, turn.Now)
                : null;
        }

        /// <summary>Today's standup while it waits to be posted and has something to say; null otherwise.</summary>
        public async Task<StandupDay?> OpenStandup(string said) =>
            await turn.Standup(said) is { Round.State: RoundState.Draft, Said.Count: > 0 } day && day.Round.Day == turn.Today
                ? day
                : null;

        /// <summary>Null while the day's standup can still be changed by its member.</summary>
        public Refusal? Closed(StandupDay day) => day.Round switch
        {
            { State: RoundState.Posted } => new StandupAlreadyPosted(turn.Moment(day.Round.ChangedAt)),
            { Day: var date } when date != turn.Today => new StandupOld(turn.Day(date)),
            _ => null,
        };

        public Task Becomes(StandupDay day, RoundState state) =>
            turn.Db.Save(StandupStore.Rounds, day.Stands, day.Round with { State = state, ChangedAt = turn.Now });

        /// <summary>How each client's part goes out.</summary>
        public async Task<IReadOnlyDictionary<ClientId, Way>> Ways(StandupDay day)
        {
            var times = (await turn.Db.PostingTimes()).ToDictionary(t => t.ClientId, t => t.At);
            var ways = new Dictionary<ClientId, Way>();
            foreach (var part in day.Parts)
            {
                var readers = await turn.Db.StandupReaders(part.Client);
                ways[part.Client.Id] = new Way(times.TryGetValue(part.Client.Id, out var at) ? at : null, readers.Count);
            }
            return ways;
        }

        /// <summary>Each part in the words in which its client reads it.</summary>
        public async Task<IReadOnlyList<(ClientPart Part, PartTelling Telling)>> Tellings(IEnumerable<ClientPart> parts)
        {
            var tellings = new List<(ClientPart, PartTelling)>();
            foreach (var part in parts)
            {
                var language = await turn.Db.StandupLanguage(part.Client);
                tellings.Add((part, new PartTelling(language, part.Client.Zone, turn.Now, turn.Agency.Name)));
            }
            return tellings;
        }
    }
}
