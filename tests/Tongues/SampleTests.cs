using System.Text.RegularExpressions;
using Core;
using Core.Agencies;
using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using Core.TimeLog;
using NodaTime;

namespace Tests.Tongues;

/// <summary>What hints and the help show may be typed just so, and means what English shows in its place.</summary>
public sealed partial class SampleTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    // Half past three on a Wednesday: before the end of work, and after what is said to have been.
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 2, 13, 30);

    public static IEnumerable<TheoryDataRow<string, string, string>> Parts() =>
        from language in Samples.All
        from sample in language.Value
        where !IsSentence(sample.Key)
        select new TheoryDataRow<string, string, string>(language.Key, sample.Key, sample.Value);

    public static IEnumerable<TheoryDataRow<string, string, string>> Sentences() =>
        from language in Samples.All
        from sample in language.Value
        where IsSentence(sample.Key)
        select new TheoryDataRow<string, string, string>(language.Key, sample.Key, sample.Value);

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_of_a_sentence_is_read_as_in_English(string language, string english, string own)
    {
        var meant = Read(english, TimeWords.English);
        Assert.NotEmpty(meant);
        Assert.Equal(meant, Read(own, TimeWords.In(language)).Where(read => meant.Any(m => m.How == read.How)));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_begins_with_the_same_verb(string language, string english, string own)
    {
        var read = Desk.Heard(Shown(own), Nothing);
        Assert.Equal(Desk.Heard(english, Nothing)!.Verb.Name, read?.Verb.Name);
        Assert.Contains(language, read!.Tongues);
    }

    [Fact]
    public void Every_example_of_the_help_has_its_sample_in_each_language()
    {
        var lacking = from verb in Desk.Grammar.Verbs
                      where !verb.Unlisted && Phrases.English.Usage(verb.Name) is not null
                      from language in Samples.All.Keys
                      where Samples.Find(verb.Example, language) is null
                      let isItsName = verb.Example.Replace("R-41", "R-#") == verb.Name
                      where !isItsName || (OwnVerbs.First(verb.Name, language) is null && verb.Name is not "R-#")
                      select $"{language}: {verb.Example}";
        Assert.Empty(lacking);
    }

    // What is one word, or the same in the language too, may stand there in its own right. The playground shows Slack's commands, which are English.
    [Fact]
    public void No_phrase_shows_what_English_shows_where_there_is_a_sample()
    {
        var shown = from language in Samples.All
                    from phrase in EveryPhrase.Of(Phrases.In(language.Key))
                    where !phrase.Name.StartsWith("Playground")
                    from sample in language.Value
                    where sample.Key.Contains(' ') && !sample.Key.StartsWith("R-41") && sample.Value != sample.Key
                    where Regex.IsMatch(Bidi.Strip(phrase.Text), $@"(?<![\w-]){Regex.Escape(sample.Key)}(?![\w:-])")
                    select $"{language.Key}: {phrase.Name}: {sample.Key}";
        Assert.Equal("", string.Join("\n", shown.Distinct()));
    }

    private static bool IsSentence(string english) => Desk.Heard(english, Nothing) is not null;

    private static string Shown(string own) => Braces().Replace(own, "");

    private static IReadOnlyList<(string How, string Value)> Read(string said, TimeWords words)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Tallinn"];
        var when = new SpeakingTime(Now, zone, new WorkCalendar(WorkWeek.Default, zone, DaysOff.None), words);
        var (hours, urgent) = UrgentWord.Cut(said);
        var due = Dates.Read(said, when) is DateReading.Clear(var read) ? read : (Due?)null;
        var days = DaysAhead.Read(said, when) is [var only] ? only : null;
        var isRule = EveryRule.Parse(said.Replace("every ", ""), words, when.Today) is not null;
        return
        [
            .. Of("date", due is not null && days is null or { Length: 1 } ? due.Value.Text : null),
            .. Of("days", days?.ToString()),
            .. Of("off", Settings.DaysOff(said, when, offer: null) is { Refused: null, Value: var off } ? off.Text : null),
            .. Of("length", Durations.Read(said, words)?.ToString()),
            .. Of("promise", due is null && Settings.Promise(said, offer: null, words) is { Refused: null, Value: var promise } ? promise : null),
            .. Of("hours", Settings.Hours(hours, words) is { Refused: null, Value: var week } ? week : null),
            .. Of("urgent", urgent is null ? null : UrgentWord.Read(urgent) is { Refused: null } word ? word.Value ?? "in hours" : null),
            .. Of("at", SaidAt.Whole(said, when) is TimeReading.Clear(var at) ? at.ToString() : null),
            .. Of("rule", isRule && RequestWords.Read($"Write it {said}", when).Every is { } rule
                && EveryRule.Parse(rule, words, when.Today) is { } every ? new Every(every.Rule, every.Time.Options[0].Clock).Text : null),
        ];
    }

    private static IEnumerable<(string, string)> Of(string how, string? value) => value is null ? [] : [(how, value)];

    [GeneratedRegex("[{}]")]
    private static partial Regex Braces();
}
