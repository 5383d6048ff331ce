using Core.Agencies;
using Core.Clients;
using Core.Store;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>What the standup's sentences have in common.</summary>
internal static class StandupTurn
{
    /// <summary>Said for the week that is to be summed up now.</summary>
    public const string Week = "week";

    // A week that nobody has summed up can be for so long after its end.
    private static readonly Duration LongestOpen = Duration.FromDays(4);

    // What was posted longer ago nobody reads any more.
    private static readonly Duration Editable = Duration.FromDays(7);

    extension(Turn turn)
    {
        /// <summary>In the member's zone.</summary>
        public LocalDate Today => turn.Now.InZone(turn.Who.Zone).Date;

        public string Day(LocalDate day) => turn.Say.Day(day, turn.Today);

        /// <summary>What a round is of, as its reader says it.</summary>
        public string DayOf(Round round) => round.IsWeekly
            ? turn.Say.WeekOf(turn.Day(WeekRules.First(round.Day, turn.Calendar.Week)))
            : turn.Day(round.Date);

        /// <param name="said">An ISO date, as a button says it; empty for today.</param>
        /// <returns>Null when it is no date.</returns>
        public async Task<StandupDay?> Standup(string said)
        {
            var day = said is "" ? LocalDatePattern.Iso.Format(turn.Today) : said is Week ? await turn.WeekNow() : said;
            if (!WeekRules.IsWeek(day) && !LocalDatePattern.Iso.Parse(day).Success) return null;
            var round = await turn.Db.StandupOf(turn.Agency, turn.Who, day, turn.Now);
            if (round.Round.State is not RoundState.Draft || await turn.Db.Auto(round.Round.Id) is not { } auto) return round;
            return round with { PostsItselfAt = AutoPost.At(auto, await turn.Db.CardPosted(round.Round.Id), turn.Now) };
        }

        /// <summary>The round that is to be posted now.</summary>
        public async Task<bool> IsCurrent(Round round) => round.IsWeekly
            ? round.Day == turn.WeekOf(turn.Today) || (round.Day == turn.WeekOf(turn.Today.PlusDays(-7)) && turn.Now < await turn.Over(round.Day))
            : round.Date == turn.Today;

        /// <summary>The round before the one that is to be posted now: of older ones nothing is said any more.</summary>
        public bool IsLast(Round round) => round.IsWeekly
            ? round.Day == turn.WeekOf(turn.Today.PlusDays(-7))
            : ScheduleRules.Before(turn.Today, turn.Who.Schedule, turn.Calendar) == round.Date;

        /// <summary>Last week while it can still be summed up and nobody has; this week otherwise.</summary>
        private async Task<string> WeekNow()
        {
            var last = turn.WeekOf(turn.Today.PlusDays(-7));
            var isOpen = turn.Now < await turn.Over(last) && await turn.Db.Round(Round.IdOf(turn.Who.Id, last)) is null or { State: RoundState.Draft };
            return isOpen ? last : turn.WeekOf(turn.Today);
        }

        private string WeekOf(LocalDate day) => WeekRules.Name(WeekRules.First(day, turn.Calendar.Week));

        private async Task<Instant> Over(string week)
        {
            var calendar = turn.Calendar;
            var own = (await turn.Db.HabitOf(turn.Who.Id))?.WeeklyTime;
            return WeekRules.Draft(WeekRules.First(week, calendar.Week), own, calendar) is var (_, at) ? at + LongestOpen : NodaConstants.UnixEpoch;
        }

        /// <summary>Null while its member can still post or skip it.</summary>
        public async Task<Refusal?> Closed(StandupDay day) => day.Round switch
        {
            { State: RoundState.Posted } => new StandupAlreadyPosted(turn.Moment(day.Round.ChangedAt)),
            _ when !await turn.IsCurrent(day.Round) => new StandupOld(turn.DayOf(day.Round)),
            _ => null,
        };

        /// <summary>Null while its member can still change what it says: until it is old, and after posting for a week.</summary>
        public async Task<Refusal?> Written(StandupDay day) => day.Round.State is RoundState.Posted
            ? turn.Now - day.Round.ChangedAt < Editable ? null : new StandupAlreadyPosted(turn.Moment(day.Round.ChangedAt))
            : await turn.Closed(day);

        /// <param name="byItself">Of one that posted itself and is taken back: when it did.</param>
        public Task Becomes(StandupDay day, RoundState state, Instant? byItself = null) =>
            turn.Db.Save(StandupStore.Rounds, day.Stands, day.Round with { State = state, ChangedAt = turn.Now, ByItself = byItself });

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
                var language = await turn.Db.WordsFor(part.Client);
                tellings.Add((part, new PartTelling(language, part.Client.Zone, turn.Now, turn.Agency.Name)));
            }
            return tellings;
        }
    }
}
