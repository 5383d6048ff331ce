using Core.Agencies;
using Core.Store;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>What the standup's sentences have in common.</summary>
internal static class StandupTurn
{
    // What was posted longer ago nobody reads any more.
    private static readonly Duration Editable = Duration.FromDays(7);

    extension(Turn turn)
    {
        /// <summary>In the member's zone.</summary>
        public LocalDate Today => turn.Now.InZone(turn.Who.Zone).Date;

        public string Moment(Instant at) => turn.Say.Moment(at, turn.Who.Zone, turn.Now);

        public string Day(LocalDate day) => turn.Say.Day(day, turn.Today);

        /// <summary>What a round is of, as its reader says it.</summary>
        public string DayOf(Round round) => turn.Day(round.Date);

        /// <param name="said">An ISO date, as a button says it; empty for today.</param>
        /// <returns>Null when it is no date.</returns>
        public async Task<StandupDay?> Standup(string said)
        {
            var day = said is "" ? LocalDatePattern.Iso.Format(turn.Today) : said;
            if (!LocalDatePattern.Iso.Parse(day).Success) return null;
            return await turn.Db.StandupOf(turn.Agency, turn.Who, day, turn.Now);
        }

        /// <summary>The round that is to be posted now.</summary>
        public bool IsCurrent(Round round) => round.Date == turn.Today;

        /// <summary>The round before the one that is to be posted now: of older ones nothing is said any more.</summary>
        public bool IsLast(Round round) => ScheduleRules.Before(turn.Today, turn.Who.Schedule, turn.Calendar) == round.Date;

        /// <summary>Null while its member can still post or skip it.</summary>
        public Refusal? Closed(StandupDay day) => day.Round switch
        {
            { State: RoundState.Posted } => new StandupAlreadyPosted(turn.Moment(day.Round.ChangedAt)),
            _ when !turn.IsCurrent(day.Round) => new StandupOld(turn.DayOf(day.Round)),
            _ => null,
        };

        /// <summary>Null while its member can still change what it says: until it is old, and after posting for a week.</summary>
        public Refusal? Written(StandupDay day) => day.Round.State is RoundState.Posted
            ? turn.Now - day.Round.ChangedAt < Editable ? null : new StandupAlreadyPosted(turn.Moment(day.Round.ChangedAt))
            : turn.Closed(day);

        public Task Becomes(StandupDay day, RoundState state) =>
            turn.Db.Save(StandupStore.Rounds, day.Stands, day.Round with { State = state, ChangedAt = turn.Now, ByItself = null });

        /// <summary>How each client's part goes out.</summary>
        public async Task<IReadOnlyDictionary<ClientId, Way>> Ways(StandupDay day)
        {
            var times = (await turn.Db.PostingTimes()).ToDictionary(t => t.ClientId, t => t.At);
            var ways = new Dictionary<ClientId, Way>();
            foreach (var part in day.Parts)
            {
                var (readers, words) = await turn.Db.StandupWay(part.Client);
                ways[part.Client.Id] = new Way(times.TryGetValue(part.Client.Id, out var at) ? at : null, readers.Count, words);
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
