using Core.Agencies;
using Core.Clients;
using Core.Store;
using NodaTime;
using NodaTime.Text;

namespace Core.Standup;

/// <summary>Which letters a standup owes: drafts and nudges for days to come, parts once it is posted.</summary>
internal static class StandupPlan
{
    /// <summary>Drafts and nudges. Their subject is the member and their occurrence a date, so no date gets two.</summary>
    public const string Kind = "standup";

    private const string PartKind = "standup-part", MissedKind = "standup-missed";

    // No part waits longer for its client's next morning.
    private static readonly Duration LongestWait = Duration.FromDays(14);

    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public static async Task Owe(AgencySession db, Agency agency, Instant from, Instant to)
    {
        if (agency.OpenedAt is not { } opened) return;
        foreach (var member in (await db.Members()).Where(m => m.IsLead))
        {
            var habit = await db.HabitOf(member.Id) ?? new Habit(member.Id);
            foreach (var letter in Letters(agency, member, habit, Instant.Max(from, opened), to)) await db.Owe(letter);
            await OweAutos(db, agency, member, habit, Instant.Max(from, opened), to);
        }
    }

    /// <summary>The draft is made now, whenever it was to come.</summary>
    public static Task OweNow(AgencySession db, Person who, LocalDate day, Instant now) => db.Owe(Draft(who, Text(day), now) with
    {
        Occurrence = $"now/{Text(day)}",
        // Whoever asks at night is awake.
        Manners = Manners.AtOnce,
    });

    /// <summary>What follows from changed rows: another schedule is another plan, another state another card.</summary>
    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            switch (change.Before ?? change.After, change.After ?? change.Before)
            {
                case (Person was, Person who)
                    when (was.IsLead || who.IsLead) && (change.Before is null || Moves(was, who)):
                    await Again(db, who, now);
                    break;
                case (Agency was, Agency agency) when was.Hours != agency.Hours || was.Holidays != agency.Holidays || was.OpenedAt != agency.OpenedAt:
                    foreach (var member in await db.Members()) await Again(db, member, now);
                    break;
                case (Round, Round round):
                    await Changed(db, change.Before as Round, change.After as Round, round, now);
                    break;
                case (WrittenPart, WrittenPart part) when await db.Round(part.RoundId) is { } round:
                    await db.OweRedraw(round.Id, Card(round), now);
                    if (round.State is RoundState.Posted) await Rewritten(db, round, part.ClientId, now);
                    break;
                case (Habit, Habit habit) when await db.Person(habit.PersonId) is { } who:
                    await Again(db, who, now);
                    break;
                case (ShownHours, ShownHours hours):
                    await OweAllParts(db, now);
                    break;
                case (Reply, Reply reply):
                    await Replied(db, change.Before as Reply, change.After as Reply, reply, now);
                    break;
                case (PostingTime, PostingTime):
                    await OweAllParts(db, now);
                    break;
                case (Client was, Client client) when Moves(was, client):
                    await OweAllParts(db, now);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool Moves(Person was, Person who) =>
        (was.Standup, was.ZoneId, was.Role, was.RemovedAt, was.Hours, was.Off, was.Holidays, was.Absent)
        != (who.Standup, who.ZoneId, who.Role, who.RemovedAt, who.Hours, who.Off, who.Holidays, who.Absent);

    private static bool Moves(Client was, Client client) =>
        (was.ZoneId, was.Hours, was.Off, was.Holidays) != (client.ZoneId, client.Hours, client.Off, client.Holidays);

    private static async Task Again(AgencySession db, Person who, Instant now)
    {
        if (await db.AgencyItself() is not { } agency) return;
        var gets = agency.OpenedAt is not null && who is { IsLead: true, RemovedAt: null };
        var until = Instant.Max(now, await db.PlannedUntil());
        var habit = await db.HabitOf(who.Id) ?? new Habit(who.Id);
        await db.Replan(who.Id.Value, Kind, now, gets ? [.. Letters(agency, who, habit, now, until)] : []);
        await db.DropAutosOf(who.Id, now);
        if (gets) await OweAutos(db, agency, who, habit, now, until);
    }

    private static async Task Changed(AgencySession db, Round? was, Round? stands, Round round, Instant now)
    {
        await db.OweRedraw(round.Id, Card(round), now);
        if (stands is { State: RoundState.Posted }) await OweParts(db, stands, now);
        else await db.Replan(round.Id, PartKind, now);
        if (was is { State: RoundState.Posted } && stands is not { State: RoundState.Posted }) await OweTakenBack(db, was, now);
    }

    /// <summary>Whoever has read a part hears that it was taken back, and what they read says so; whether they have is known when it leaves.</summary>
    private static async Task OweTakenBack(AgencySession db, Round was, Instant now)
    {
        foreach (var client in await db.AllClients())
        {
            var readers = await db.StandupReaders(client);
            if (readers.Count > 0) await db.OweRedraw(PartRules.Card(was, client.Id), $"{PartRules.Say(was, client.Id)} again", now);
            foreach (var reader in readers)
            {
                var part = PartRules.Occurrence(was, client.Id, reader.To);
                await db.Owe(new Owed(
                    was.Id, "standup-back", $"back/{part}", reader.To, $"standup-back {was.Id} {client.Id.Value} {part}", now)
                { Manners = Manners.ByItself });
            }
        }
    }

    /// <summary>What she wrote after she had posted: where it was read it is changed in its place, and what has not left leaves so.</summary>
    private static async Task Rewritten(AgencySession db, Round round, ClientId client, Instant now)
    {
        await OweParts(db, round, now);
        await db.OweRedraw(PartRules.Card(round, client), $"{PartRules.Say(round, client)} again", now);
    }

    private static async Task OweAllParts(AgencySession db, Instant now)
    {
        foreach (var posted in await db.PostedRounds(now - LongestWait)) await OweParts(db, posted, now);
    }

    /// <summary>Owed again and again it is the same: what was sent is not sent twice, and what waits waits for the time that holds now.</summary>
    private static async Task OweParts(AgencySession db, Round round, Instant now)
    {
        if (await db.AgencyItself() is not { } agency || await db.Person(round.PersonId) is not { RemovedAt: null } who) return;
        var times = await db.PostingTimes();
        var (owed, last) = (new List<Owed>(), new SortedDictionary<LocalDate, Instant>());
        foreach (var part in (await db.StandupOf(agency, who, round.Day, now)).Said)
        {
            foreach (var reader in await db.StandupReaders(part.Client))
            {
                var due = PartRules.Due(round, part, times, reader.Zone);
                owed.Add(new Owed(
                    round.Id, PartKind, PartRules.Occurrence(round, part.Client.Id, reader.To), reader.To, PartRules.Say(round, part.Client.Id), due)
                { Manners = Manners.AsAgreed });
                var leftOut = ScheduleRules.LeftOut(due);
                var day = leftOut.InZone(who.Zone).Date;
                last[day] = Instant.Max(leftOut, last.GetValueOrDefault(day, leftOut));
            }
        }
        // One letter a day at the most, once the last part of that day can no longer leave.
        var missed = last.Select(day => new Owed(
            round.Id, MissedKind, $"missed/{Text(day.Key)}", LetterReader.To(who.Id), $"standup-missed {round.Id}", day.Value)
        { Manners = Manners.ByItself });
        await db.Replan(round.Id, PartKind, now, [.. owed]);
        await db.Replan(round.Id, MissedKind, now, [.. missed]);
    }

    // Those that are posted by themselves: a while after the draft, which may be in the stretch before.
    private static async Task OweAutos(AgencySession db, Agency agency, Person who, Habit habit, Instant from, Instant to)
    {
        var drafts = Drafts(agency, who, habit, from - AutoPost.Grace, to - AutoPost.Grace).Where(d => habit.PostsItself(d.Day));
        foreach (var (day, at) in drafts)
        {
            var planned = at + AutoPost.Grace;
            await db.KeepAuto(new Auto(Round.IdOf(who.Id, day), agency.Id, who.Id, day, planned, planned));
        }
    }

    /// <summary>What follows from what a client wrote: its author is asked once, and reads what became of it; the answer goes into the thread.</summary>
    private static async Task Replied(AgencySession db, Reply? was, Reply? stands, Reply reply, Instant now)
    {
        var say = $"standup-reply {reply.Id}";
        if (was is null && await db.Round(reply.RoundId) is { } round)
        {
            var to = await db.Person(round.PersonId) is { RemovedAt: null, IsLead: true } poster ? poster : await db.Owner();
            if (to is not null) await db.Owe(new Owed(reply.Id, "standup-reply", "reply", LetterReader.To(to.Id), say, now) { Manners = Manners.ByItself });
            return;
        }
        await db.OweRedraw(reply.Id, $"{say} again", now);
        if (was?.Answer == stands?.Answer && was?.State == stands?.State) return;
        await db.Owe(new Owed(reply.Id, "standup-answer", "answer", reply.Reader, $"standup-answer {reply.Id}", now) { Manners = Manners.ByItself });
        await db.OweRedraw(ReplyViews.CardOf(reply), $"standup-answer {reply.Id} again", now);
    }

    private static IEnumerable<(string Day, Instant At)> Drafts(Agency agency, Person who, Habit habit, Instant from, Instant to) =>
    [
        .. ScheduleRules.Drafts(who.Schedule, agency.CalendarOf(who), from, to).Select(d => (Text(d.Day), d.At)),
        .. habit.HasWeekly ? WeekRules.Drafts(habit.WeeklyTime, agency.CalendarOf(who), from, to).Select(w => (w.Week, w.At)) : [],
    ];

    private static IEnumerable<Owed> Letters(Agency agency, Person who, Habit habit, Instant from, Instant to) =>
    [
        .. Drafts(agency, who, habit, from, to).Select(d => Draft(who, d.Day, d.At)),
        .. ScheduleRules.Nudges(who.Schedule, agency.CalendarOf(who), from, to).Select(n => new Owed(
            who.Id.Value, Kind, $"nudge/{Text(n.Day)}", LetterReader.To(who.Id), $"standup-nudge {Text(n.Day)}", n.At)
        { Manners = Manners.ByItself }),
    ];

    // The sentence carries when it was due, so that it knows when it comes too late.
    private static Owed Draft(Person who, string day, Instant at) => new(
        who.Id.Value, Kind, $"draft/{day}", LetterReader.To(who.Id),
        $"standup-draft {day} {InstantPattern.General.Format(at)}", at)
    { Manners = Manners.AsAgreed };

    private static string Card(Round round) => $"standup-card {round.Day}";

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
