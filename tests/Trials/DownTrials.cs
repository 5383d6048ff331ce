using System.Text;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Trials;

public sealed class DownOnSqlite() : DownTrials(Office.OnSqlite);

public sealed class DownOnPostgres() : DownTrials(Office.OnPostgres);

/// <summary>
/// The host is away over Thursday's nine o'clock, when something was to leave, and comes back soon, in the afternoon, or the next day. What
/// anybody reads then, and in the day after it, is in <c>tests/Drawing/golden/host-was-away.txt</c> (standups have trials of their own).
/// </summary>
public abstract class DownTrials(Func<Task<Office>> open) : Stories(open)
{
    // Each says on Wednesday afternoon what makes a letter leave on Thursday morning while nobody is there to send it.
    private static readonly (string Missed, string[] Said)[] Cases =
    [
        ("what had to be begun", ["request bolt Banner due thu 11:00", "R-1 take"]),
        ("what does not fit any more", ["request bolt Banner due thu 10:00", "R-1 take"]),
        ("what is overdue from now", ["request bolt Banner due thu 9:00", "R-1 take"]),
        ("a timer that was forgotten", ["timer start bolt"]),
        ("an answer that was promised", ["promise 2 working hours", "Dan: request Banner"]),
        ("a reminder for oneself", ["remind me to call Cleo thu 9:00"]),
        ("a reminder of every day", ["remind me \"look at the mail\" every day at 9:00"]),
        ("a reminder for a client", ["remind bolt to send the logo thu 8:00"]),
    ];

    [Fact]
    public async Task What_was_missed_comes_once_and_says_that_it_is_late_or_is_left_out_for_what_took_its_place()
    {
        var (told, wrong) = (new StringBuilder(), new List<string>());
        foreach (var (missed, said) in Cases)
        {
            told.Append(missed).Append('\n');
            foreach (var back in (string[])["2026-12-03T09:20", "2026-12-03T16:30", "2026-12-04T09:20"])
            {
                await using var office = await Open();
                foreach (var sentence in said)
                    await (sentence.Split("Dan: ") is ["", var dans] ? office.Says(dans, "U-DAN", "C-BOLT") : office.Says(sentence));
                await office.Letters();
                told.Append("  back ").Append(back).Append('\n');
                office.Clock.To(back, "Europe/Tallinn");
                var first = await Came(office);
                Tell(told, office, first);
                var leftOut = (await Occurrences.Of(office)).Where(o => o is { Outcome: "untrue", Kind: not "standup" }).ToList();
                foreach (var one in leftOut) told.Append("    left out: ").Append(one.Key).Append('\n');
                var later = new List<string>();
                for (var hour = 0; hour < 24; hour++)
                {
                    office.Clock.Pass(Duration.FromHours(1));
                    var came = await Came(office);
                    Tell(told, office, came);
                    later.AddRange(came);
                }
                // Not one for each time that it was to leave. Whom it comes to at another hour than Ada's has it later.
                if (first.Count > 2 || first.Count + leftOut.Count + later.Count == 0) wrong.Add($"{missed}, back {back}: {first.Count} came");
                Assert.Equal(0, Occurrences.Doubled(office));
                Assert.Empty(later.Intersect(first));
            }
        }
        Golden.MatchesText("host-was-away.txt", told.ToString());
        Assert.Empty(wrong);
    }

    private static async Task<IReadOnlyList<string>> Came(Office office) =>
        [.. (await office.Letters()).Where(l => !l.Again && !IsStandup(l)).Select(Read)];

    private static bool IsStandup(Carried letter) =>
        letter.View.Fallback.Contains("tandup", StringComparison.Ordinal) || letter.View.Fallback.StartsWith("Summary of", StringComparison.Ordinal);

    private static void Tell(StringBuilder told, Office office, IReadOnlyList<string> came)
    {
        foreach (var line in came)
        {
            var local = office.Clock.Now.InZone(DateTimeZoneProviders.Tzdb["Europe/Tallinn"]).LocalDateTime;
            told.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {local:ddd HH:mm}  {line}\n");
        }
    }

    private static string Read(Carried letter) => string.Join(
        " | ", letter.View.Parts.OfType<Hint>().Select(h => View.Of("", h).Text()).Prepend($"{letter.To.User ?? letter.To.Room}: {letter.View.Fallback}"));
}
