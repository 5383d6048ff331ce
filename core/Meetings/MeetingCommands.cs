using System.Globalization;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Meetings;

internal static class MeetingCommands
{
    public static readonly Verb[] Verbs =
    [
        new("when", Role.Member, w => new FindTime(w.Left, Moves: null)) { Example = "when acme 45m this week" },
        new("when list", Role.Member, _ => new ListMeetings()) { Unlisted = true },
        new("when offer", Role.Member, w => new OfferTime(
            w.Next("client"), w.Next("at"), w.Next("length"), w.Next("once") is "weekly", w.Next("moves"), w.Rest("members"))) { Unlisted = true },
        new("when move", Role.Member, w => new MoveMeeting(w.Next("meeting"))) { Unlisted = true },
        new("when cancel", Role.Member, w => new SettleMeeting(w.Next("meeting"), w.Next("at"), MeetingState.Cancelled)) { Unlisted = true },
        new("when yes", Role.Known, w => new SettleMeeting(w.Next("meeting"), w.Next("at"), MeetingState.Agreed)) { Unlisted = true },
        new("when another", Role.Known, w => new SettleMeeting(w.Next("meeting"), w.Next("at"), MeetingState.Another)) { Unlisted = true },
        new("when card", Role.Bot, w => new ShowMeeting(w.Next("meeting"), w.Next("first"))),
        new("when told", Role.Bot, w => new TellMeeting(w.Next("meeting"), w.Next("what"), w.Next("at"))),
        new("when soon", Role.Bot, w => new RemindOfMeeting(w.Next("meeting"), w.Next("at"))),
        new("when clocks", Role.Bot, w => new TellClocks(w.Next("meeting"), w.Next("client"), w.Next("on"))),
    ];

    extension(Turn turn)
    {
        /// <summary>Null also for one of a client that is out of sight.</summary>
        public async Task<(Meeting Meeting, Client Client)?> MeetingInSight(string id) =>
            await turn.Db.Meeting(id) is { } meeting && (await turn.VisibleClients()).FirstOrDefault(c => c.Id == meeting.ClientId) is { } client
                ? (meeting, client)
                : null;

        /// <summary>When one of these members, or one of these clients, is in another meeting that was agreed.</summary>
        /// <param name="not">The meeting that is being moved.</param>
        public async Task<IReadOnlyList<(Meeting Meeting, Interval Span)>> Busy(IReadOnlyList<Party> parties, Interval range, string? not) =>
        [
            .. from meeting in await turn.Db.MeetingsAhead(range.Start - Duration.FromDays(1))
               where meeting.State is MeetingState.Agreed && meeting.Id != not
               where parties.Any(p => p.Client == meeting.ClientId || (p.Person is { } id && meeting.MemberIds.Contains(id)))
               from at in meeting.Times(range.Start - meeting.Length, range.End)
               select (meeting, new Interval(at, at + meeting.Length)),
        ];
    }

    public static string Kept(Instant at) => InstantPattern.ExtendedIso.Format(at);

    public static Instant? Read(string at) => InstantPattern.ExtendedIso.Parse(at).TryGetValue(default, out var read) ? read : null;

    public static string Minutes(Duration length) => string.Create(CultureInfo.InvariantCulture, $"{(long)length.TotalMinutes}m");
}

/// <summary>Proposes times; nothing is asked of anybody yet.</summary>
/// <param name="Moves">The meeting that is to be at another time.</param>
internal sealed record FindTime(string Said, string? Moves) : Question
{
    private static readonly Duration Soonest = Duration.FromMinutes(30);

    public override async Task<View> Run(Turn turn)
    {
        var isSent = WhenForm.IsSent(turn.Said.Fields);
        if (!isSent && Said is "") return await Form(turn) ?? turn.Refuse(new NobodyToMeet());
        var read = isSent ? await turn.Wanted(turn.Said.Fields) : await turn.Wanted(Said);
        if (read.Refused is { } refused)
        {
            var told = isSent ? refused : await turn.Offering(refused, async there => (await there.Wanted(Said)).Refused is not Unread);
            return isSent || told is WhichToMeet or DateOfAnother || await WhenForm.Of(turn, read) is not { } form
                ? turn.Refuse(told)
                : Carry.Asked(form, refused.Field!, refused.In(turn.Say));
        }
        var wanted = read.Wanted;
        var parties = turn.Parties(wanted.Clients, wanted.Members);
        var range = Range(turn, wanted);
        var busy = (await turn.Busy(parties, range, Moves)).Select(b => b.Span).ToList();
        if (wanted.Weekly)
        {
            var anchor = parties.First(p => p.Client == wanted.Clients[0].Id);
            return WhenViews.Weekly(turn, wanted, parties, WeeklyRules.Best(parties, anchor, range.Start, wanted.Length, busy), Moves);
        }
        var slots = range.Start + wanted.Length > range.End ? [] : SlotRules.Within(parties, range, wanted.Length, busy);
        return WhenViews.Slots(turn, wanted, parties, slots.Count > 0 ? slots : LeastBad.Of(parties, range, wanted.Length, busy), Moves);
    }

    public override bool Asks => Said is "" && Moves is null;

    public override async Task<View?> Form(Turn turn) => WhenForm.IsSent(turn.Said.Fields)
        ? await WhenForm.Of(turn, turn.Said.Fields)
        : await WhenForm.Of(turn, new WhenRead(Wanted.Nothing, "", Refused: null));

    // Until the end of next week, where nothing else was said.
    private static Interval Range(Turn turn, Wanted wanted)
    {
        var zone = turn.Who.Zone;
        var today = turn.Now.InZone(zone).Date;
        var end = wanted.Days?.End ?? Periods.First(TimeUnit.Week, today, 2).PlusDays(-1);
        var from = Instant.Max(turn.Now + Soonest, wanted.Days is { } days ? zone.AtStartOfDay(days.Start).ToInstant() : Instant.MinValue);
        var to = zone.AtStartOfDay(end.PlusDays(1)).ToInstant();
        return new Interval(from, Instant.Max(from, to));
    }
}

/// <summary>Asks a client whether a time suits them.</summary>
/// <param name="Moves"><c>-</c>, or the meeting that gets this time instead of its own.</param>
/// <param name="Members">Ids of the other members, separated by spaces.</param>
internal sealed record OfferTime(string Handle, string At, string Minutes, bool Weekly, string Moves, string Members) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if ((await turn.VisibleClients()).FirstOrDefault(c => c.Handle == Handle) is not { } client || MeetingCommands.Read(At) is not { } at
            || Durations.Read(Minutes, TimeWords.English) is not { } length) return turn.Refuse(new NoSuchMeeting());
        if (at <= turn.Now) return turn.Refuse(new MeetingIsPast());
        var others = (await turn.Db.Members()).Where(m => Members.Split(' ').Contains(m.Id.Value)).ToList();
        var busy = await turn.Busy([turn.Parties([], others)[0], .. turn.Parties([client], others).Skip(1)], new Interval(at, at + length), Moves);
        // Two clients may be offered the same hour of the same meeting.
        if (busy.FirstOrDefault(b => b.Span.Start != at) is { Meeting: not null } other)
            return turn.Refuse(new MeetsAlready(turn.Moment(other.Span.Start)));

        var before = await turn.MeetingInSight(Moves) is { Meeting: { State: not MeetingState.Cancelled } moved } && moved.ClientId == client.Id ? moved : null;
        var after = new Meeting(
            before?.Id ?? Ids.New(), client.Id, before?.HostId ?? turn.Who.Id, string.Join(' ', others.Select(o => o.Id.Value)), at, (long)length.TotalMinutes,
            Weekly ? Meeting.Kept(at.InZone(client.Zone).LocalDateTime) : null, Weekly ? client.ZoneId : null, MeetingState.Offered, turn.Now,
            (before?.Version ?? 0) + 1);
        await turn.Db.Save(MeetingStore.Meetings, before, after);
        return MeetingViews.Did(turn, after, client, turn.Say.MeetingOffered(MeetingViews.Time(turn, after, turn.Who.Zone), client.Name));
    }
}

internal sealed record MoveMeeting(string Id) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.MeetingInSight(Id) is not var (meeting, client) || meeting.State is MeetingState.Cancelled) return turn.Refuse(new NoSuchMeeting());
        var said = $"{client.Handle} {MeetingCommands.Minutes(meeting.Length)}{(meeting.Weekly is null ? "" : " weekly")}";
        return await new FindTime(said, meeting.Id).Run(turn);
    }
}

/// <summary>The client's answer, or a member's end to it. Said again it changes nothing.</summary>
/// <param name="At">The time that the button was drawn for: to another one nobody has said yes.</param>
internal sealed record SettleMeeting(string Id, string At, MeetingState State) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.MeetingInSight(Id) is not var (meeting, client)) return turn.Refuse(new NoSuchMeeting());
        if (meeting.State == State) return MeetingViews.Card(turn, meeting, client, await turn.Db.Person(meeting.HostId));
        var isStale = State is not MeetingState.Cancelled && (MeetingCommands.Read(At) != meeting.StartsAt || meeting.State is not MeetingState.Offered);
        if (isStale || !meeting.IsOpen) return MeetingViews.Card(turn, meeting, client, await turn.Db.Person(meeting.HostId));
        if (State is MeetingState.Agreed && meeting.Weekly is null && meeting.StartsAt <= turn.Now) return turn.Refuse(new MeetingIsPast());

        var after = meeting with { State = State, ChangedAt = turn.Now, Version = meeting.Version + 1 };
        await turn.Db.Save(MeetingStore.Meetings, meeting, after);
        var time = MeetingViews.Time(turn, after, turn.Who.Zone);
        return MeetingViews.Did(turn, after, client, turn.Say.MeetingSettled(State.ToString(), time, turn.Who.IsMember ? client.Name : null));
    }
}

internal sealed record ListMeetings : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var clients = (await turn.VisibleClients()).ToDictionary(c => c.Id);
        var meetings = (await turn.Db.MeetingsAhead(turn.Now)).Where(m => clients.ContainsKey(m.ClientId)).ToList();
        return MeetingViews.List(turn, [.. meetings.Select(m => (m, clients[m.ClientId]))]);
    }
}
