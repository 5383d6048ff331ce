using Core.Speech.Reading;
using NodaTime;

namespace Tests.Speech;

/// <summary>Words of time in any order, at any moment, in any zone: nothing throws, and whatever is offered can be taken.</summary>
public sealed class AnyWordsTests(ITestOutputHelper output)
{
    private const int Sentences = 4_000;

    private static readonly string[] Words =
    [
        "today", "tomorrow", "yesterday", "tonight", "fri", "mon", "sunday", "next", "this", "last", "week", "month", "year",
        "end", "of", "the", "in", "at", "on", "from", "from now", "ago", "a", "2", "12", "31", "0", "5th", "31st", "29", "feb", "dec",
        "january", "2027", "2026-12-31", "2026-12-31T17:00", "2026-02-30", "12/5", "29/2", "31/12/2026", "5.12.", "5.12", "31.11.",
        "5pm", "17", "17:00", "24:00", "0:30", "12am", "noon", "midnight", "eod", "eow", "eom", "morning", "evening", "night",
        "days", "working days", "weeks", "hours", "minutes", "1h30", "half an hour", "weekend", "every", "to", "-", "9-11am",
        "mon-fri", "utc", "new york", "EST", "tokyo time", "2026-12-31T17:00Z", "and", "-1", "99999", "🎉", ",", ".",
    ];

    private static readonly string[] Zones =
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Apia", "Asia/Kathmandu", "America/Havana"];

    [Fact]
    public void Nothing_throws_and_every_option_reads_back_clear()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        Check(seed);
    }

    [Fact]
    public void Nothing_throws_for_a_known_seed() => Check(20261202);

    [Fact]
    public void A_long_text_is_read_as_quickly_as_a_short_one()
    {
        var when = Said.When("Wed 2026-12-02 10:00", "Europe/Berlin");
        var text = string.Join(' ', Enumerable.Repeat("friday 5pm", 20_000));
        Assert.Equal(text, RequestWords.Read($"{text} by friday", when).What);
        Assert.Equal(new string('x', 100_000), RequestWords.Read(new string('x', 100_000), when).What);
    }

    private static void Check(int seed)
    {
        var random = new Random(seed);
        for (var count = 0; count < Sentences; count++)
        {
            var words = string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(Words, random)));
            var now = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(random.Next(0, 3 * 366 * 24 * 60));
            var when = Said.When("2026-01-01T00:00Z", Pick(Zones, random)) with { Now = now };
            Ahead(words, when);
            Behind(words, when);
            Assert.NotNull(RequestWords.Read($"Fix the banner due {words}", when).Text(when));
            Assert.NotNull(Ranges.Read(words, when));
            _ = Weekly.Hours(words, when.Words);
            _ = Weekly.Time(words, when);
        }
    }

    private static void Ahead(string words, SpeakingTime when)
    {
        var said = $"`{words}` at {when.Now} in {when.Zone.Id}";
        var options = Dates.Read(words, when) switch
        {
            DateReading.Clear(var due) => [due],
            DateReading.Asked(_, var several) => several.Count > 0 ? several : throw new InvalidOperationException($"{said} offers nothing"),
            _ => [],
        };
        foreach (var due in options)
            Assert.True(Dates.Read(due.Text, when) == new DateReading.Clear(due), $"{said} gave {due}, which does not read back");
        Assert.True(options.SequenceEqual(options.Distinct().OrderBy(due => due.Instant(when.Zone, when.Week))), said);
    }

    private static void Behind(string words, SpeakingTime when)
    {
        if (PastTimes.Read(words, when) is TimeReading.Asked { Options: var times })
            Assert.All(times, at => Assert.Equal(new TimeReading.Clear(at), PastTimes.Read(PastTimes.Text(at), when)));
        if (PastTimes.Read(words, when) is TimeReading.Clear(var one)) Assert.True(one <= when.Now, words);
        if (PastSpans.Read(words, when) is SpanReading.Asked { Options: var spans })
            Assert.All(spans, span => Assert.Equal(span, PastSpans.Read(PastSpans.Text(span), when)));
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
