using NodaTime;

namespace Tests.Weeks;

/// <summary>
/// The promised answer, minute by minute: a minute counts in which whoever is to answer works and the client is not asked anything; when
/// half, nine tenths and all of the eight hours have passed, they are warned.
/// </summary>
internal sealed class WeeksPromises(IReadOnlyList<Spoken> script, IReadOnlyDictionary<string, string> numbers)
{
    private const int Promised = 8 * 60;

    private static readonly Duration AMinute = Duration.FromMinutes(1);

    private static readonly (int Minutes, string Tells)[] Warnings =
    [
        (Promised / 2, "still needs your answer, and half"), (Promised * 9 / 10, "needs your answer soon"), (Promised, "was not answered in the time"),
    ];

    public IEnumerable<Expected> All() => script.Where(s => s.Names is not null && (!s.Who.IsMember || IsOfAReply(s))).SelectMany(Of);

    // Whoever presses it, it is the client's.
    private static bool IsOfAReply(Spoken said) => said.Text is "press Make it a request";

    private IEnumerable<Expected> Of(Spoken filed)
    {
        var steps = new Queue<Spoken>(script.Where(s => s.Text.StartsWith($"<{filed.Names}> ", StringComparison.Ordinal)));
        var (who, asked, used) = (WeeksPeople.Named("Ada"), false, 0);
        for (var now = filed.At; now < WeeksRun.End; now += AMinute)
        {
            while (steps.TryPeek(out var step) && step.At <= now)
            {
                switch (steps.Dequeue().Text.Split(' ')[1])
                {
                    // Who takes the rule takes its first date along.
                    case "take":
                        who = step.Who;
                        break;
                    case "ask":
                        asked = true;
                        break;
                    case "answer":
                        asked = false;
                        break;
                    case "deliver" or "done" or "decline" or "cancel":
                        yield break;
                    default:
                        break;
                }
            }
            if (asked || !WeeksCalendar.IsOpen(now, who)) continue;
            used++;
            foreach (var (_, tells) in Warnings.Where(w => w.Minutes == used))
                yield return new Expected(now + AMinute, who, "promise", $"{Number(filed)} {tells}");
        }
    }

    // Of what is wanted again and again its first date is promised, which is filed with it.
    private string Number(Spoken filed) => IsSeries(filed)
        ? $"R-{int.Parse(numbers[filed.Names!]["R-".Length..], System.Globalization.CultureInfo.InvariantCulture) + 1}"
        : numbers[filed.Names!];

    private static bool IsSeries(Spoken filed) => filed.Text.Contains(" every ", StringComparison.Ordinal);
}
