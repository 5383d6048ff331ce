using Core.Language;
using Core.Store;
using NodaTime;
using NodaTime.Text;

namespace Core.Deadlines;

internal enum ReminderKind { Start, Overdue, First }

/// <summary>
/// When whoever does a request is reminded of it: at the last moment to begin, at the last moment to begin with what comes before it, and
/// when it is due. Neither a day nor two hours before it is due says anything about how long it takes. Pure: planned again whenever something
/// changes that it was counted from.
/// </summary>
internal static class Reminders
{
    /// <summary>Of the letters: planning anew replaces the unsent ones.</summary>
    public const string Kind = "reminder";

    /// <summary>
    /// After so long nobody needs to hear that something is overdue: the lists say so. What fell due on the evening before Easter still waits
    /// for the morning after it.
    /// </summary>
    private static readonly Duration Stale = Duration.FromDays(5);

    /// <param name="reader">Whoever does it, or else the agency's owner.</param>
    /// <param name="start">The latest; null when it was begun. One that is past already is told at once.</param>
    /// <returns>What is still to come. What is overdue when it is planned reminds nobody.</returns>
    public static IReadOnlyList<Owed> Of(Brief request, PersonId reader, Instant? start, Instant now)
    {
        if (request is not { Due: { } due, DueAt: { } at } || !Pends(request) || at <= now) return [];
        var overdue = Letter(ReminderKind.Overdue, $"overdue/{due}", at);
        if (start is not { } begin) return [overdue];
        // Estimated anew, it is to be begun at another time: that is another reminder.
        return [Letter(ReminderKind.Start, $"start/{due}/{request.Estimate}", Instant.Max(begin, now)), overdue];

        Owed Letter(ReminderKind kind, string occurrence, Instant when) => Reminders.Letter(request, reader, Kind, kind, occurrence, when);
    }

    /// <summary>Once for each due date and estimate, whatever comes before it.</summary>
    public static Owed First(Brief request, PersonId reader, Instant at) =>
        Letter(request, reader, "first", ReminderKind.First, $"first/{request.Due}/{request.Estimate}", at);

    public static Manners MannersOf(Brief request) => request.Urgency is Urgency.Urgent ? Manners.AsUrgent : Manners.ByDay;

    /// <summary>Somebody here still has to do something: what was delivered waits for the client.</summary>
    public static bool Pends(Brief request) => request is { IsOpen: true, State: not RequestState.Waiting };

    /// <summary>A late one is still sent while it says something true that the next one does not.</summary>
    public static bool IsSo(ReminderKind kind, Instant due, Instant now) => kind switch
    {
        ReminderKind.Start or ReminderKind.First => now < due,
        ReminderKind.Overdue => now >= due && now < due + Stale,
    };

    public static string Word(ReminderKind kind) => kind switch
    {
        ReminderKind.Start => "start",
        ReminderKind.Overdue => "overdue",
        ReminderKind.First => "first",
    };

    public static ReminderKind? Read(string word) =>
        Enum.GetValues<ReminderKind>().Where(kind => Word(kind) == word).Select(kind => (ReminderKind?)kind).FirstOrDefault();

    private static Owed Letter(Brief request, PersonId reader, string letters, ReminderKind kind, string occurrence, Instant at) => new(
        request.Id.Value, letters, occurrence, LetterReader.To(reader),
        $"remind {request.Name} {Word(kind)} {request.Due} {InstantPattern.General.Format(at)}", at)
    {
        Manners = MannersOf(request),
    };
}
