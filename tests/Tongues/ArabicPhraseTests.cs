using System.Text.RegularExpressions;
using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Tests.Tongues;

/// <summary>What Arabic asks of whoever writes it: six plurals, days and rules in its own order, and nothing Latin that pulls a sentence round.</summary>
public sealed partial class ArabicPhraseTests
{
    private static readonly Phrases Say = Phrases.In("ar");

    // A value by itself, which somebody wrote or which a sentence of ours begins: a day, a title, a state.
    private static readonly HashSet<string> Values =
    [
        nameof(Phrases.HomeTitle), nameof(Phrases.PlatformName), nameof(Phrases.WaitedOpen), nameof(Phrases.PlaygroundDirect), nameof(Phrases.PlaygroundBot),
        nameof(Phrases.PlaygroundTries), nameof(Phrases.PlaygroundTriesOfClient), nameof(Phrases.Amount), nameof(Phrases.Money), nameof(Phrases.Clock),
        nameof(Phrases.Length), nameof(Phrases.Hours), nameof(Phrases.List), nameof(Phrases.InZone), nameof(Phrases.DayBy), nameof(Phrases.NoRequests),
        nameof(Phrases.CountOf), nameof(Phrases.AmongMembers), nameof(Phrases.TeamMember), nameof(Phrases.HolidaysNext), nameof(Phrases.TimerLengthHint),
        nameof(Phrases.Country), nameof(Phrases.PromiseHint), nameof(Phrases.NotesCount), nameof(Phrases.ClientCount), nameof(Phrases.RoomCount),
        nameof(Phrases.WorkingHours), nameof(Phrases.WorkingDays), nameof(Phrases.PlaygroundThread), nameof(Phrases.PlaygroundTime),
    ];

    [Theory]
    [InlineData(0, "لا ملاحظات")]
    [InlineData(1, "ملاحظة واحدة")]
    [InlineData(2, "ملاحظتان")]
    [InlineData(3, "3 ملاحظات")]
    [InlineData(11, "11 ملاحظة")]
    [InlineData(100, "100 ملاحظة")]
    [InlineData(103, "103 ملاحظات")]
    public void A_noun_has_six_forms_and_none_one_and_two_need_no_number(int count, string said) =>
        Assert.Equal(said, Bidi.Strip(Say.NotesCount(count)));

    [Theory]
    [InlineData("day", "كل يوم")]
    [InlineData("weekday at 9:00", "كل يوم عمل، الساعة 9:00\u00A0ص")]
    [InlineData("mon", "كل اثنين")]
    [InlineData("mon and thu at 17:00", "كل اثنين وخميس، الساعة 5:00\u00A0م")]
    [InlineData("other mon", "كل أسبوعين، يوم الاثنين")]
    [InlineData("3 days", "كل 3 أيام")]
    [InlineData("month on the 15th", "يوم 15 من كل شهر")]
    [InlineData("last fri of month", "آخر جمعة من كل شهر")]
    [InlineData("1st workday", "يوم العمل الأول من كل شهر")]
    public void A_rule_is_said_as_one_says_it(string rule, string said) => Assert.Equal(said, Bidi.Strip(Say.EveryRule(rule)));

    [Fact]
    public void A_moment_a_length_and_money_are_written_as_their_readers_write_them()
    {
        var (at, now) = (Instant.FromUtc(2026, 12, 4, 14, 0), Instant.FromUtc(2026, 12, 1, 9, 0));
        var zone = DateTimeZoneProviders.Tzdb["Asia/Riyadh"];
        Assert.Equal("الجمعة، 4 ديسمبر، 5:00\u00A0م", Say.Moment(at, zone, now));
        Assert.Equal("الجمعة، ٤ ديسمبر، ٥:٠٠\u00A0م", Phrases.In("ar-u-nu-arab").Moment(at, zone, now));
        Assert.Equal("1 س 30 د", Spaced(Say.Length(Duration.FromMinutes(90))));
        Assert.Equal("1,234.50 ر.س.", Spaced(Say.Money(123450, "SAR")));
        Assert.Equal("توقيت الرياض", Say.Zone(zone, now));
        Assert.Equal(
            "الاثنين–الخميس 9:00\u00A0ص–1:00\u00A0م، 2:00\u00A0م–6:00\u00A0م؛ الجمعة 9:00\u00A0ص–1:00\u00A0م",
            Say.Week("mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00"));
    }

    [Fact]
    public void No_sentence_begins_with_what_may_be_Latin()
    {
        var wrong = EveryPhrase.Of(Say).Where(phrase => !Values.Contains(phrase.Name) && !BeginsInArabic(phrase.Text)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Whatever_is_Latin_or_a_number_stands_in_an_isolate()
    {
        var wrong = EveryPhrase.Of(Say)
            .Where(phrase => !Values.Contains(phrase.Name) && Outside(phrase.Text).Any(char.IsAsciiLetter)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Stops_are_those_of_Arabic()
    {
        var wrong = EveryPhrase.Of(Say).Where(phrase => !Values.Contains(phrase.Name) && Outside(phrase.Text).AsSpan().IndexOfAny(",;?") >= 0).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool BeginsInArabic(string text) =>
        Bidi.Strip(text).FirstOrDefault(c => char.IsLetter(c) || char.IsDigit(c)) is >= '\u0600' and <= '\u06FF';

    // What stands between the marks is set in; an inner pair goes first.
    private static string Outside(string text)
    {
        while (Isolated().Replace(text, "") is var shorter && shorter.Length < text.Length) text = shorter;
        return text;
    }

    private static string Spaced(string text) => text.Replace('\u00A0', ' ');

    [GeneratedRegex("\u2068[^\u2068\u2069]*\u2069")]
    private static partial Regex Isolated();
}
