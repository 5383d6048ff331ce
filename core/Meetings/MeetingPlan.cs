using System.Globalization;
using Core.Agencies;
using Core.Clients;
using Core.Store;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Core.Meetings;

/// <summary>The letters of meetings: the offer, what became of it, the reminder, and the warning before a clock takes one along.</summary>
internal static class MeetingPlan
{
    /// <summary>Said where a client's clock changes, and nobody's of the agency.</summary>
    public const string OfClient = "client";

    private const string Reminder = "meeting-soon", Clocks = "meeting-clocks", News = "meeting";

    /// <summary>So long before it begins.</summary>
    private static readonly Duration Before = Duration.FromMinutes(15);

    /// <summary>Weekly meetings of the stretch, and clock changes that are a week ahead of it.</summary>
    public static async Task Owe(AgencySession db, Instant since, Instant until)
    {
        foreach (var meeting in (await db.MeetingsAhead(since)).Where(m => m is { State: MeetingState.Agreed, Weekly: not null }))
            foreach (var letter in (await Reminders(db, meeting, since, until)).Concat(await ClockLetters(db, meeting, since, until))) await db.Owe(letter);
    }

    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            switch (change.Before, change.After)
            {
                case (_, Meeting meeting): await Follow(db, change.Before as Meeting, meeting, now); break;
                // Another clock is another plan.
                case (Client was, Client client) when was.ZoneId != client.ZoneId:
                    foreach (var theirs in (await db.MeetingsAhead(now)).Where(m => m.ClientId == client.Id)) await Again(db, theirs, now);
                    break;
                case (Person was, Person { IsMember: true } who) when was.ZoneId != who.ZoneId || was.RemovedAt != who.RemovedAt:
                    foreach (var theirs in (await db.MeetingsAhead(now)).Where(m => m.MemberIds.Contains(who.Id))) await Again(db, theirs, now);
                    break;
            }
        }
    }

    /// <summary>Which of its days it is: on the clock by which it is kept.</summary>
    public static LocalDate Day(Meeting meeting, Instant at) => at.InZone(meeting.WeeklyZone is { } zone ? Time.Tz.Of(zone) : DateTimeZone.Utc).Date;

    /// <summary>Which of its weeks: <c>2026-W49</c>.</summary>
    public static string Week(Meeting meeting, Instant at)
    {
        var day = Day(meeting, at);
        return string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");
    }

    private static async Task Follow(AgencySession db, Meeting? before, Meeting meeting, Instant now)
    {
        var (id, changed) = (meeting.Id, meeting.ChangedAt.ToUnixTimeMilliseconds());
        await db.OweRedraw(id, $"when card {id}", now);
        await Again(db, meeting, now);
        if (before is { } was && was.State == meeting.State && was.StartsAt == meeting.StartsAt) return;
        var client = await db.Readers(meeting);
        var members = meeting.MemberIds.Select(m => LetterReader.To(m)).ToList();
        switch (meeting.State)
        {
            case MeetingState.Offered:
                // Posted once it is the card; a time that was moved is told anew, for nobody sees an edit.
                foreach (var reader in client)
                {
                    var say = before is null ? $"when card {id} first" : $"when told {id} {meeting.State} {MeetingCommands.Kept(meeting.StartsAt)}";
                    await db.Owe(new Owed(id, News, Offer(meeting, reader), reader, say, now));
                }
                break;
            case MeetingState.Cancelled when before is not null:
                foreach (var reader in client)
                    if (await HasRead(db, before, reader)) await Tell(reader);
                break;
            case MeetingState.Agreed or MeetingState.Another:
                foreach (var reader in members.Where(m => db.Act!.Person == default || m != LetterReader.To(db.Act.Person))) await Tell(reader);
                break;
        }

        Task Tell(string reader) => db.Owe(new Owed(id, News, $"{meeting.State}/{changed}/{reader}", reader, $"when told {id} {meeting.State}", now));
    }

    // Whoever has answered has read it.
    private static async Task<bool> HasRead(AgencySession db, Meeting before, string reader) =>
        before.State is not MeetingState.Offered || await db.WasSent(before.Id, Offer(before, reader));

    private static string Offer(Meeting meeting, string reader) =>
        $"offer/{meeting.ChangedAt.ToUnixTimeMilliseconds()}/{MeetingCommands.Kept(meeting.StartsAt)}/{reader}";

    private static async Task Again(AgencySession db, Meeting meeting, Instant now)
    {
        // One meeting is reminded of whenever it is; those of every week with the days that are planned.
        var until = meeting.Weekly is null ? Instant.Max(now, meeting.StartsAt) + Duration.FromDays(1) : Instant.Max(now, await db.PlannedUntil());
        var isAgreed = meeting.State is MeetingState.Agreed;
        await db.Replan(meeting.Id, Reminder, now, isAgreed ? await Reminders(db, meeting, now, until) : []);
        await db.Replan(meeting.Id, Clocks, now, isAgreed ? await ClockLetters(db, meeting, now, until) : []);
    }

    private static async Task<IReadOnlyList<Owed>> Reminders(AgencySession db, Meeting meeting, Instant since, Instant until)
    {
        var readers = (await db.Readers(meeting)).Concat(meeting.MemberIds.Select(m => LetterReader.To(m))).ToList();
        return
        [
            .. from at in meeting.Times(since + Before, until + Before)
               let day = LocalDatePattern.Iso.Format(Day(meeting, at))
               // One meeting that is moved is another one; of a weekly one its day counts, whenever that day's clock has it.
               let which = meeting.Weekly is null ? MeetingCommands.Kept(at) : day
               from reader in readers
               // They agreed to it: it is no disturbance, whenever it is.
               select new Owed(meeting.Id, Reminder, $"soon/{which}/{reader}", reader, $"when soon {meeting.Id} {day}", at - Before)
               {
                   Manners = Manners.AsAgreed,
               },
        ];
    }

    private static async Task<IReadOnlyList<Owed>> ClockLetters(AgencySession db, Meeting meeting, Instant since, Instant until)
    {
        var letters = new List<Owed>();
        if (meeting.Weekly is null || await db.Client(meeting.ClientId) is not { } client) return letters;
        var readers = await db.Readers(meeting);
        var host = LetterReader.To(meeting.HostId);
        Add(OfClient, client.Zone, [.. readers, host]);
        foreach (var id in meeting.MemberIds.Distinct())
            if (await db.Person(id) is { RemovedAt: null } member) Add(id.Value, member.Zone, [.. new[] { LetterReader.To(id), host }.Distinct()]);
        return letters;

        void Add(string whose, DateTimeZone zone, IReadOnlyList<string> to)
        {
            foreach (var (change, at) in ClockChanges.Told(meeting, zone, since, until))
            {
                var on = LocalDatePattern.Iso.Format(change.On);
                letters.AddRange(to.Select(reader => new Owed(
                    meeting.Id, Clocks, $"clocks/{on}/{whose}/{reader}", reader, $"when clocks {meeting.Id} {whose} {on}", at)));
            }
        }
    }

    extension(AgencySession db)
    {
        // Its rooms, or without a room its contacts, each in private.
        private async Task<IReadOnlyList<string>> Readers(Meeting meeting)
        {
            var rooms = await db.RoomsOf(meeting.ClientId);
            return rooms.Count > 0
                ? [.. rooms.Select(r => LetterReader.To(r.Id))]
                : [.. (await db.ReachableContactsOf(meeting.ClientId)).Select(c => LetterReader.To(c.Id))];
        }
    }
}
