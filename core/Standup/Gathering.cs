using Core.Agencies;
using Core.Clients;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Standup;

/// <param name="First">The day that what was done begins with, in the member's zone.</param>
/// <param name="Since">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
/// <param name="Ends">Of the day, exclusive.</param>
/// <param name="Next">The days of which a week's summary says what is due; null for a day.</param>
internal sealed record Span(LocalDate First, Instant Since, Instant Until, Instant Ends, DateInterval? Next);

/// <summary>Reads what a standup is made of.</summary>
internal static class Gathering
{
    extension(Person who)
    {
        /// <summary>Null until she named a time.</summary>
        public WeekTime? Schedule => who.Standup is { } written ? WeekTime.Parse(written) : null;
    }

    extension(WeekTime time)
    {
        /// <summary><c>mon-thu, sun</c>.</summary>
        public string DaysText => WorkWeekText.DaysText(time.Days);
    }

    extension(AgencySession db)
    {
        /// <param name="only">One client's part alone, and nothing of another's is read; null for all.</param>
        public async Task<StandupDay> StandupOf(Agency agency, Person who, string day, Instant now, ClientId? only = null)
        {
            var stands = await db.Round(Round.IdOf(who.Id, day));
            var round = stands ?? Round.New(who.Id, day, now);
            var span = round.IsWeekly ? await db.Week(agency, who, round, now) : Day(agency, who, round.Date);
            var (since, until) = (span.Since, span.Until);

            var leads = (await db.Members()).Where(m => m.IsLead).ToList();
            var worked = (await db.Worked(only, since, until))
                .Where(w => StandupRules.Tells(who, w.PersonId, leads)).ToLookup(w => w.ClientId);
            var matters = (await db.Matters(only, since))
                .Where(m => StandupRules.Tells(who, m.OwnerId, leads)).ToLookup(m => m.ClientId);
            var delivered = await db.DeliveredBetween(since, until);
            var written = (await db.WrittenParts(round.Id)).ToDictionary(p => p.ClientId);

            var shown = round.IsWeekly ? await db.ClientsThatReadHours() : new HashSet<ClientId>();
            var answers = (round.IsWeekly ? await db.FirstAnswers(only, since, until) : [])
                .Where(a => StandupRules.Tells(who, a.OwnerId, leads)).ToLookup(a => a.ClientId);

            var parts = new List<ClientPart>();
            foreach (var client in await db.AllClients())
            {
                if (only is { } one && client.Id != one) continue;
                IReadOnlyList<Worked> did = [.. worked[client.Id]];
                var part = span.Next is { } next
                    ? StandupRules.WeekOf(
                        did, [.. matters[client.Id]], delivered, since, until, next, shown.Contains(client.Id) ? HoursRead.Shown : HoursRead.Hidden) with
                    { Answers = answers[client.Id].To(client, agency) }
                    : StandupRules.PartOf(did, [.. matters[client.Id]], delivered, round.Date, since, until, span.Ends);
                if (part.IsEmpty && !written.ContainsKey(client.Id)) continue;
                var hers = written.GetValueOrDefault(client.Id);
                parts.Add(new ClientPart(client, part, hers?.Body, StandupRules.Logged(did, since, until)) { EditedAt = hers?.EditedAt });
            }
            return new StandupDay(round, stands, span.First, parts);
        }
    }

    private static Span Day(Agency agency, Person who, LocalDate day)
    {
        var before = ScheduleRules.Before(day, who.Schedule, agency.CalendarOf(who));
        return new Span(before, Midnight(before, who.Zone), Midnight(day, who.Zone), Midnight(day.PlusDays(1), who.Zone), Next: null);
    }

    extension(AgencySession db)
    {
        // What the last summary told is not told again, and what was done since is, on whatever day.
        private async Task<Span> Week(Agency agency, Person who, Round round, Instant now)
        {
            var calendar = agency.CalendarOf(who);
            var own = (await db.HabitOf(who.Id))?.WeeklyTime;
            var first = WeekRules.First(round.Day, calendar.Week);
            var before = first.PlusDays(-7);
            var since = await db.Round(Round.IdOf(who.Id, WeekRules.Name(before))) is { State: RoundState.Posted } last
                ? last.ChangedAt
                : Midnight((WeekRules.Draft(before, own, calendar)?.Day ?? first.PlusDays(-1)).PlusDays(1), who.Zone);
            var until = round.State is RoundState.Posted ? round.ChangedAt : now;
            var day = WeekRules.Draft(first, own, calendar)?.Day ?? first.PlusDays(6);
            return new Span(first, since, until, until, new DateInterval(day.PlusDays(1), first.PlusDays(13)));
        }
    }

    private static Instant Midnight(LocalDate day, DateTimeZone zone) => Zones.Resolve(day.AtMidnight(), zone);
}
