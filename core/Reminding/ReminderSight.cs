using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Views;

namespace Core.Reminding;

/// <summary>Which reminders somebody may know of, and how they are spoken of.</summary>
internal static class ReminderSight
{
    extension(Turn turn)
    {
        /// <summary>Whoever asked for it, and whoever it is for; null for any other, and for what is not there.</summary>
        public async Task<Reminder?> ReminderInSight(string id)
        {
            if (await turn.Db.Reminder(id) is not { } reminder) return null;
            if (turn.Who.Id.Value is { } me && (reminder.AskedBy.Value == me || reminder.PersonId?.Value == me)) return reminder;
            return turn.Who.Role is Role.Contact && reminder.ClientId is { } client && (await turn.VisibleClients()).Any(c => c.Id == client)
                ? reminder
                : null;
        }

        /// <summary>The request that it is about; null when it is about none, or about one that whoever reads may not see.</summary>
        public async Task<Request?> RequestOf(Reminder reminder) =>
            reminder.RequestId is { } id && await turn.Db.Request(id) is { } request && await turn.Sees(request) ? request : null;

        /// <summary>What it says: its own words, the request's, or both.</summary>
        public async Task<string> Spoken(Reminder reminder) => turn.Spoken(reminder, await turn.RequestOf(reminder));

        public string Spoken(Reminder reminder, Request? request) => reminder.What is not "" ? reminder.What
            : request is not null ? turn.Say.RequestSpoken(request.Name, request.What) : "";

        /// <summary>In the reader's zone, and in theirs when that clock shows something else.</summary>
        public IReadOnlyList<Span> Both(NodaTime.Instant at, NodaTime.DateTimeZone theirs)
        {
            var own = turn.Who.Zone;
            var moment = turn.Say.Moment(at, own, turn.Now);
            if (own.GetUtcOffset(at) == theirs.GetUtcOffset(at)) return [new When(at, moment)];
            return
            [
                new When(at, turn.Say.InZone(moment, turn.Say.Zone(own, at))),
                $" · {turn.Say.InZone(turn.Say.Moment(at, theirs, turn.Now), turn.Say.Zone(theirs, at))}",
            ];
        }
    }
}
