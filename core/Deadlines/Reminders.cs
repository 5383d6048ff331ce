using Core.Language;
using Core.Requests;
using Core.Store;
using NodaTime;

namespace Core.Deadlines;

internal enum ReminderKind { DayBefore, TwoHours, Overdue }

/// <summary>When somebody is reminded of a request that is due. Pure: planned again whenever the request changes.</summary>
internal static class Reminders
{
    /// <summary>Of the letters: planning anew replaces the unsent ones.</summary>
    public const string Kind = "reminder";

    /// <summary>After so long nobody needs to hear that something is overdue: the lists say so.</summary>
    private static readonly Duration Stale = Duration.FromDays(1);

    /// <param name="reader">Whoever does it, or else the agency's owner.</param>
    /// <returns>What is still to come. A moment that is past when it is planned reminds nobody.</returns>
    public static IReadOnlyList<Owed> Of(Request request, PersonId reader, Instant now)
    {
        if (request is not { IsOpen: true, Due: { } due, DueAt: { } at }) return [];
        var (to, manners) = (LetterReader.To(reader), request.Urgency is Urgency.Urgent ? Manners.AtOnce : Manners.ByDay);
        return
        [
            .. from kind in Enum.GetValues<ReminderKind>()
               where At(kind, at) > now
               let say = $"remind {request.Name} {Word(kind)} {due}"
               select new Owed(request.Id.Value, Kind, $"{Word(kind)}/{due}", to, say, At(kind, at)) { Manners = manners },
        ];
    }

    public static Instant At(ReminderKind kind, Instant due) => kind switch
    {
        ReminderKind.DayBefore => due - Duration.FromDays(1),
        ReminderKind.TwoHours => due - Duration.FromHours(2),
        ReminderKind.Overdue => due,
    };

    /// <summary>A late one is still sent while it says something true that the next one does not.</summary>
    public static bool IsSo(ReminderKind kind, Instant due, Instant now) => kind switch
    {
        ReminderKind.DayBefore => now < At(ReminderKind.TwoHours, due),
        ReminderKind.TwoHours => now < due,
        ReminderKind.Overdue => now >= due && now < due + Stale,
    };

    public static string Word(ReminderKind kind) => kind switch
    {
        ReminderKind.DayBefore => "day-before",
        ReminderKind.TwoHours => "two-hours",
        ReminderKind.Overdue => "overdue",
    };

    public static ReminderKind? Read(string word) =>
        Enum.GetValues<ReminderKind>().Where(kind => Word(kind) == word).Select(kind => (ReminderKind?)kind).FirstOrDefault();
}
