using Core.Language;
using Core.Requests;
using Core.Store;
using Core.Time;
using NodaTime;

namespace Core.Promises;

/// <summary>When whoever is to answer is warned that the promised time is running out. Planned again whenever anything of it changes.</summary>
internal static class Warnings
{
    /// <summary>Of the letters: planning anew replaces the unsent ones.</summary>
    public const string Kind = "promise";

    /// <summary>After so long nobody needs to hear that a promise is broken: the card and the counts say so.</summary>
    private static readonly Duration Stale = Duration.FromDays(1);

    /// <summary>What is still to come. A part of the time that is gone already when this is planned warns nobody.</summary>
    public static IReadOnlyList<Owed> Of(Request request, Pledge pledge, PersonId reader, WorkCalendar calendar, Instant now)
    {
        if (pledge is not { IsOpen: true, RunsSince: not null, DueAt: { } due } || due <= now) return [];
        return
        [
            .. from warning in Enum.GetValues<PromiseWarning>()
               where At(warning, pledge, calendar) is { } at && at > now
               let say = $"tell promise {request.Name} {Word(warning)} {due.ToUnixTimeMilliseconds()}"
               select new Owed(
                   request.Id.Value, Kind, $"{Word(warning)}/{due.ToUnixTimeMilliseconds()}", LetterReader.To(reader), say,
                   At(warning, pledge, calendar)!.Value)
               {
                   // These moments are working time of the reader's, by day or by night; the last may be the end of it.
                   Manners = Manners.AsAgreed,
               },
        ];
    }

    /// <returns>Null when that much was gone before the clock last began to run.</returns>
    public static Instant? At(PromiseWarning warning, Pledge pledge, WorkCalendar calendar)
    {
        var until = Duration.FromMilliseconds(Part(warning, pledge.Length) - pledge.Used);
        return pledge.RunsSince is { } since && until > Duration.Zero ? Working.Add(since, until, calendar) : null;
    }

    /// <summary>A late one is still sent while it says something true that the next one does not.</summary>
    public static bool IsSo(PromiseWarning warning, Pledge pledge, WorkCalendar calendar, Instant now)
    {
        if (pledge is not { IsOpen: true, RunsSince: not null, DueAt: { } due }) return false;
        return warning switch
        {
            PromiseWarning.Half => now < (At(PromiseWarning.NineTenths, pledge, calendar) ?? due),
            PromiseWarning.NineTenths => now < due,
            PromiseWarning.Breach => now >= due && now < due + Stale,
        };
    }

    public static string Word(PromiseWarning warning) => warning switch
    {
        PromiseWarning.Half => "half",
        PromiseWarning.NineTenths => "nine-tenths",
        PromiseWarning.Breach => "breach",
    };

    public static PromiseWarning? Read(string word) =>
        Enum.GetValues<PromiseWarning>().Where(warning => Word(warning) == word).Select(warning => (PromiseWarning?)warning).FirstOrDefault();

    // In milliseconds.
    private static long Part(PromiseWarning warning, long length) => warning switch
    {
        PromiseWarning.Half => length / 2,
        PromiseWarning.NineTenths => length * 9 / 10,
        PromiseWarning.Breach => length,
    };
}
