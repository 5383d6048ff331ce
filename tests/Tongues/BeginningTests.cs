using Core.Language;
using Core.Reminding;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Tests.Tongues;

/// <summary>No sentence that reads as a time begins with a word that is said to begin none: those are not even tried.</summary>
public sealed class BeginningTests(ITestOutputHelper output)
{
    private const int Sentences = 20_000;

    // Where each of the files of English has its words.
    private static readonly (string File, int Column)[] OfEnglish =
        [("dates.txt", 2), ("past.txt", 2), ("ranges.txt", 0), ("spans.txt", 2), ("durations.txt", 0)];

    public static TheoryData<string> Tongues() => ["en", .. Corpus.Languages];

    [Theory]
    [MemberData(nameof(Tongues))]
    public void What_the_files_say_of_time_begins_with_a_word_that_may(string language) => Assert.All(Said(language), said =>
    {
        for (var at = 0; at >= 0; at = said.IndexOf(' ', at + 1)) Check(said[at..].Trim(), Noon(language, new LocalDate(2026, 12, 2)));
    });

    [Theory]
    [MemberData(nameof(Tongues))]
    public void So_does_what_is_put_together_from_their_words(string language)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        string[] words = [.. Said(language).SelectMany(said => said.Split(' ')).Distinct(), "tomorrow", "next", "week", "5pm", "end", "of", "in", "2"];
        for (var count = 0; count < Sentences; count++)
        {
            var said = string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => words[random.Next(words.Length)]));
            Check(said, Noon(language, new LocalDate(2026, 1, 1).PlusDays(random.Next(1000))));
        }
    }

    // What only says "at the latest" is taken off before a time is looked up.
    [Theory]
    [InlineData("tr", "en geç cuma")]
    [InlineData("et", "hiljemalt reedel")]
    [InlineData("ar", "حتى الجمعة")]
    [InlineData("ar", "بحلول الجمعة")]
    [InlineData("ar", "لغاية الجمعة")]
    [InlineData("ar", "إلى غاية الجمعة")]
    [InlineData("he", "עד יום שישי")]
    [InlineData("he", "לא יאוחר מיום שישי")]
    public void A_word_for_until_begins_a_time(string language, string said)
    {
        var when = Noon(language, new LocalDate(2026, 12, 2));
        Assert.IsType<DateReading.Clear>(Dates.Read(said, when));
        Check(said, when);
    }

    [Theory]
    [InlineData("en", "header")]
    [InlineData("en", "acme4")]
    [InlineData("tr", "raporu")]
    [InlineData("et", "aruanne")]
    [InlineData("ar", "التقرير")]
    [InlineData("he", "הדוח")]
    [InlineData("mr", "अहवाल")]
    public void Most_words_begin_none(string language, string word) => Assert.False(TimeWords.In(language).MayBegin(word));

    private static void Check(string said, SpeakingTime when)
    {
        if (said is "" || !IsRead(said, when)) return;
        var first = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[0];
        Assert.True(when.Words.MayBegin(first), $"“{said}” is read, and “{first}” is said to begin nothing");
    }

    private static bool IsRead(string said, SpeakingTime when) =>
        ReminderTime.Read(said, when) is not null || PastTimes.Read(said, when) is not TimeReading.NotATime
        || PastSpans.Read(said, when) is not SpanReading.NotASpan || Ranges.Read(said, when) is not RangeReading.NotARange
        || Durations.Read(said, when.Words) is not null;

    private static IEnumerable<string> Said(string language) => language is "en"
        ? OfEnglish.SelectMany(file => Speech.Said.Rows($"../Speech/{file.File}").Select(row => row[file.Column])).Where(said => said is not "")
        : Corpus.Of(language).Select(line => line.Words);

    private static SpeakingTime Noon(string language, LocalDate day)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Tallinn"];
        return new SpeakingTime(
            Zones.Resolve(day + LocalTime.Noon, zone), zone, new WorkCalendar(WorkWeek.Default, zone, DaysOff.None), TimeWords.In(language));
    }
}
