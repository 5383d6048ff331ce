using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Time;
using NodaTime;

namespace Core.Away;

/// <summary>When somebody goes and is back, for whoever reads it.</summary>
internal static class AwayTimes
{
    extension(Interval away)
    {
        /// <summary>When somebody works again.</summary>
        public Instant BackIn(WorkCalendar calendar) => Working.Open(away.End, calendar).Start;

        /// <summary>The first working hours that are missed: until then nobody notices.</summary>
        public Instant GoneIn(WorkCalendar calendar) =>
            Instant.Max(away.Start, Working.Open(away.Start, calendar with { Away = Absences.None }).Start);
    }

    extension(Turn turn)
    {
        /// <summary>
        /// For a client: the first day of theirs on which it makes a difference. At which time is said only where that is within their hours:
        /// that somebody is at work at two in the morning helps nobody who sleeps.
        /// </summary>
        public string DayFor(WorkCalendar client, Instant at)
        {
            var open = Working.Open(at, client).Start;
            return at > open
                ? turn.Say.Moment(at, client.Zone, turn.Now)
                : turn.Say.Day(open.InZone(client.Zone).Date, turn.Now.InZone(client.Zone).Date);
        }

        /// <summary>Whose side reads: the room's client, or those of a contact.</summary>
        public async Task<IReadOnlyList<Client>> ReadingClients() =>
            turn.At is { Everybody: true, Client: { } its } ? [await turn.Db.ClientOf(its)] : await turn.VisibleClients();

        /// <summary>As for a client where one reads it; in hours of the reader's own zone.</summary>
        public async Task<string> DayForReader(Instant at) => (await turn.ReadingClients()) is [var client, ..]
            ? turn.DayFor(client.Calendar with { Zone = turn.Who.Zone }, at)
            : turn.Moment(at);

        /// <summary>What whoever asks for something meanwhile reads: that nobody answers now, until when, and who does.</summary>
        /// <returns>Null while whoever is to answer is here.</returns>
        public async Task<string?> AbsenceOf(Person answers, Client client)
        {
            var calendar = turn.Agency.CalendarOf(answers);
            if (calendar.Away.From(turn.Now) is not { } away || away.Start > turn.Now) return null;
            var back = away.BackIn(calendar);
            var when = turn.Who.IsMember ? turn.Moment(back) : turn.DayFor(client.Calendar with { Zone = turn.Who.Zone }, back);
            var told = turn.Say.IsAway(turn.NameOf(answers), when);
            var row = (await turn.Db.AbsencesOf(answers.Id, turn.Now)).FirstOrDefault(a => a.StartsAt <= turn.Now);
            return row is not null && await turn.CoverFor(row, [client]) is { } covers ? $"{told} {covers}" : told;
        }
    }
}
