using Core.Language;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.Meetings;

internal sealed record NobodyToMeet : Refusal
{
    public override string In(Phrases say) => say.WhenWithWhom;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.MeetingsTitle, "when list")];

    public override string Field => WhenForm.Clients[0];
}

internal sealed record NotToMeet(string Said) : Refusal
{
    public bool IsMember { get; init; }

    public override string In(Phrases say) => say.WhenNobodyCalled(Said);

    public override string Field => IsMember ? WhenForm.Members[0] : WhenForm.Clients[0];
}

internal sealed record NotDaysToMeet(string Said) : Unread
{
    public override string In(Phrases say) => say.WhenNoDays(Said);

    public override string Field => WhenForm.Days;
}

internal sealed record TooLongToMeet(Duration Longest) : Refusal
{
    public override string In(Phrases say) => say.WhenTooLong(say.Length(Longest));

    public override string Field => WhenForm.Length;
}

internal sealed record NoLengthToMeet(string Said) : Unread
{
    public override string In(Phrases say) => say.WhenNoLength(Said);

    public override string Field => WhenForm.Length;
}

internal sealed record WhichToMeet(IReadOnlyList<(string Name, string Handle)> Clients, Duration Length) : Refusal
{
    private const int Most = 5;

    public override string In(Phrases say) => say.TimerWhich;

    public override IReadOnlyList<Button> Instead(Phrases say) =>
        [.. Clients.Take(Most).Select(c => new Button(c.Name, $"when {c.Handle} {Durations.Text(Length)}"))];
}

/// <summary>Whoever may not see it reads the same as of one that never was.</summary>
internal sealed record NoSuchMeeting : Refusal
{
    public override string In(Phrases say) => say.MeetingGone;
}

internal sealed record MeetingIsPast : Refusal
{
    public override string In(Phrases say) => say.MeetingPast;
}

/// <param name="What">The other one, as its host reads it.</param>
internal sealed record MeetsAlready(string What) : Refusal
{
    public override string In(Phrases say) => say.MeetsAlready(What);
}
