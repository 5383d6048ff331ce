using System.Globalization;
using System.Text.RegularExpressions;
using Core.Speech.Reading;
using NodaTime;
using Tests.Speech;

namespace Tests.Tongues;

/// <summary>The files themselves, before anything reads what they say: their form, and that each weekday is its date's.</summary>
public sealed partial class CorpusTests
{
    public static TheoryData<string> Languages() => [.. Corpus.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_file_holds_what_it_must(string language)
    {
        var lines = Corpus.Of(language);
        Assert.True(lines.Count(l => l.Kind is Kind.Date or Kind.Length or Kind.Days) >= 60);
        Assert.True(lines.Count(l => l.Kind is Kind.Ask) >= 15);
        Assert.True(lines.Count(l => l.Kind is Kind.Text) >= 10);
        Assert.DoesNotContain(lines.GroupBy(l => (l.Kind is Kind.Length or Kind.Days, l.Words, l.By)), same => same.Count() > 1);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_weekday_is_that_of_its_date(string language) => Assert.All(Corpus.Of(language), line =>
    {
        var dues = Dated().Matches(line.Expected);
        Assert.Equal(line.Kind is Kind.Date or Kind.Ask, dues.Count > 0);
        Assert.All(dues, due => Assert.StartsWith(due.Groups[1].Value, DayOf(due.Groups[2].Value).ToString(), StringComparison.Ordinal));
        Assert.StartsWith(line.By.Now[..3], DayOf(line.By.Now[4..14]).ToString(), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_value_has_its_form_and_every_answer_is_still_to_come(string language) => Assert.All(Corpus.Of(language), line =>
    {
        switch (line.Kind)
        {
            case Kind.Date:
                Assert.Matches($"^{Dated()}$", line.Expected);
                break;
            case Kind.Ask:
                Assert.Matches($"^[A-Z][A-Za-z]+: {Dated()}(, {Dated()})*$", line.Expected);
                Assert.True(Enum.TryParse<DateQuestion>(line.Expected.Split(':')[0], out _), line.Expected);
                break;
            case Kind.Length or Kind.Days:
                Assert.InRange(int.Parse(line.Expected, CultureInfo.InvariantCulture), 1, 1440);
                break;
            case Kind.Text:
                Assert.Empty(line.Expected);
                break;
        }
        var now = Said.Local(line.By.Now[4..]);
        var moments = Dated().Matches(line.Expected).Select(due => Due.Parse(due.Groups[2].Value)!.Value)
            .Select(due => due.On + (due.At ?? new LocalTime(17, 0))).ToList();
        Assert.All(moments, moment => Assert.True(moment > now, $"{line.Words}: {moment}"));
        Assert.Equal(moments.Distinct().Order(), moments);
    });

    private static IsoDayOfWeek DayOf(string text) => Due.Parse(text)!.Value.On.DayOfWeek;

    [GeneratedRegex(@"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?)")]
    private static partial Regex Dated();
}
