using Core.Agencies;
using Core.Clients;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Standup;

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
            var date = round.Date;
            var before = ScheduleRules.Before(date, who.Schedule, agency.CalendarOf(who));
            var (since, until) = (Midnight(before, who.Zone), Midnight(date, who.Zone));
            var ends = Midnight(date.PlusDays(1), who.Zone);

            var leads = (await db.Members()).Where(m => m.IsLead).ToList();
            var worked = (await db.Worked(only, since, until))
                .Where(w => StandupRules.Tells(who, w.PersonId, leads)).ToLookup(w => w.ClientId);
            var matters = (await db.Matters(only, since, until))
                .Where(m => StandupRules.Tells(who, m.OwnerId, leads)).ToLookup(m => m.ClientId);
            var delivered = await db.DeliveredBetween(since, until);
            var written = (await db.WrittenParts(round.Id)).ToDictionary(p => p.ClientId);

            var parts = new List<ClientPart>();
            foreach (var client in await db.AllClients())
            {
                if (only is { } one && client.Id != one) continue;
                IReadOnlyList<Worked> did = [.. worked[client.Id]];
                var part = StandupRules.PartOf(did, [.. matters[client.Id]], delivered, date, since, until, ends);
                if (part.IsEmpty && !written.ContainsKey(client.Id)) continue;
                var hers = written.GetValueOrDefault(client.Id);
                parts.Add(new ClientPart(client, part, hers?.Body, StandupRules.Logged(did, since, until)) { EditedAt = hers?.EditedAt });
            }
            return new StandupDay(round, stands, before, parts);
        }
    }

    private static Instant Midnight(LocalDate day, DateTimeZone zone) => Zones.Resolve(day.AtMidnight(), zone);
}
