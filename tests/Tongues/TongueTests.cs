using System.Globalization;
using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using Tests.Speech;

namespace Tests.Tongues;

/// <summary>Every sentence of the files means what they say: none is read silently as something else.</summary>
public sealed class TongueTests(ITestOutputHelper output)
{
    private const int Sentences = 3_000;

    public static TheoryData<string> Languages() => [.. Corpus.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_sentence_reads_as_its_file_says(string language)
    {
        var wrong = Corpus.Of(language).Select(line => (line, read: Read(line, language))).Where(pair => pair.read != Expected(pair.line))
            .Select(pair => $"{language}.txt:{pair.line.Number} {pair.line.Words}: {pair.read} and not {Expected(pair.line)}").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_answer_and_every_option_reads_back_clear(string language) => Assert.All(Corpus.Of(language), line =>
    {
        var when = When(line.By, language);
        Assert.All(Dues(Dates.Read(line.Words, when)), due => Assert.Equal(new DateReading.Clear(due), Dates.Read(due.Text, when)));
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sentence_made_plain_is_plain(string language) => Assert.All(Corpus.Of(language), line =>
    {
        var plain = TimeWords.In(language).Plain(line.Words);
        Assert.Equal(plain, TimeWords.In(language).Plain(plain));
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_a_card_isolates_reads_the_same_when_it_is_pasted_back(string language) => Assert.All(
        Corpus.Of(language).Where(line => line.Kind is Kind.Date or Kind.Ask), line =>
        {
            var when = When(line.By, language);
            var pasted = string.Join(' ', line.Words.Split(' ').Select(word => $"\u200F\u2068{word}\u2069"));
            Assert.Equal(Written(Dates.Read(line.Words, when)), Written(Dates.Read(pasted, when)));
        });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_in_any_order_throw_nothing_and_every_option_can_be_taken(string language)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var lines = Corpus.Of(language);
        string[] words = [.. lines.SelectMany(line => line.Words.Split(' ')).Distinct(), "tomorrow", "next", "week", "5pm", "end", "of", "in", "2", "24:00"];
        for (var count = 0; count < Sentences; count++)
        {
            var said = string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => words[random.Next(words.Length)]));
            var when = When(lines[0].By, language) with
            {
                Now = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(random.Next(0, 3 * 366 * 24 * 60)),
            };
            var read = Dates.Read(said, when);
            Assert.True(read is not DateReading.Asked { Options.Count: 0 }, said);
            Assert.All(Dues(read), due => Assert.True(Dates.Read(due.Text, when) == new DateReading.Clear(due), $"{said} at {when.Now} gave {due}"));
            _ = (Durations.Read(said, when.Words), WorkLengths.Read(said, when.Words), RequestWords.Read(said, when), PastTimes.Read(said, when));
        }
    }

    [Theory]
    [InlineData("tr", "Afişi düzelt cuma gününe kadar", "Afişi düzelt", "Fri 2026-03-13")]
    [InlineData("tr", "Afişi düzelt cuma akşamı saat 6'ya kadar", "Afişi düzelt", "Fri 2026-03-13T18:00")]
    [InlineData("tr", "Cuma namazı için metin", "Cuma namazı için metin", "text")]
    [InlineData("et", "Paranda bänner reedeks", "Paranda bänner", "Fri 2026-03-13")]
    [InlineData("et", "Paranda bänner reede õhtuks kella 6-ks", "Paranda bänner", "Fri 2026-03-13T18:00")]
    [InlineData("et", "Saada reedene aruanne kliendile lugemiseks", "Saada reedene aruanne kliendile lugemiseks", "text")]
    [InlineData("ar", "أصلح اللافتة حتى يوم الجمعة", "أصلح اللافتة", "Fri 2026-03-13")]
    [InlineData("ar", "أصلح اللافتة due غدًا الساعة ٥ مساءً", "أصلح اللافتة", "Thu 2026-03-12T17:00")]
    [InlineData("he", "לתקן את הבאנר עד יום שישי ב-10:00", "לתקן את הבאנר", "Fri 2026-03-13T10:00")]
    [InlineData("he", "להזמין שני עמודים", "להזמין שני עמודים", "text")]
    [InlineData("mr", "बॅनर दुरुस्त करा शुक्रवारपर्यंत", "बॅनर दुरुस्त करा", "Fri 2026-03-13")]
    [InlineData("mr", "बॅनर दुरुस्त करा उद्या संध्याकाळी साडेपाच वाजेपर्यंत", "बॅनर दुरुस्त करा", "Thu 2026-03-12T17:30")]
    public void A_request_may_end_with_when_it_is_due(string language, string sentence, string what, string due)
    {
        var read = RequestWords.Read(sentence, When(Corpus.Of(language)[0].By, language));
        Assert.Equal((what, due), (read.What, Written(read.Due)));
    }

    [Fact]
    public void A_region_reads_as_its_language_and_another_language_as_English()
    {
        Assert.Same(TimeWords.In("ar"), TimeWords.In("ar-EG"));
        Assert.Same(TimeWords.English, TimeWords.In("fr"));
    }

    private static string Expected(Line line) => line.Kind is Kind.Text ? "text" : line.Expected;

    private static string Read(Line line, string language) => line.Kind switch
    {
        Kind.Length => Durations.Read(line.Words, TimeWords.In(language)) is { } length ? Whole(length.TotalMinutes) : "no length",
        Kind.Days => WorkLengths.Read(line.Words, TimeWords.In(language)) is { } length ? Whole(length.Days) : "no length",
        _ => Written(Dates.Read(line.Words, When(line.By, language))),
    };

    private static SpeakingTime When(Speaker by, string language)
    {
        var zone = DateTimeZoneProviders.Tzdb[by.Zone];
        var week = Weekly.Hours(by.Hours, TimeWords.English)!;
        return new SpeakingTime(
            Zones.Resolve(Said.Local(by.Now[4..]), zone), zone, new WorkCalendar(week, zone, DaysOff.None), TimeWords.In(language));
    }

    private static IReadOnlyList<Due> Dues(DateReading read) => read switch
    {
        DateReading.Clear(var due) => [due],
        DateReading.Asked(_, var options) => options,
        _ => [],
    };

    private static string Written(DateReading read) => read switch
    {
        DateReading.Clear(var due) => Dated(due),
        DateReading.Asked(var question, var options) => $"{question}: {string.Join(", ", options.Select(Dated))}",
        _ => "text",
    };

    private static string Dated(Due due) => $"{due.On.DayOfWeek.ToString()[..3]} {due.Text}";

    private static string Whole(double number) => number.ToString(CultureInfo.InvariantCulture);
}
