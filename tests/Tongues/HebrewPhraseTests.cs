using System.Text.RegularExpressions;
using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Tests.Tongues;

/// <summary>What Hebrew asks of whoever writes it: duals, days by their letters, nobody a man, and nothing Latin that pulls a sentence round.</summary>
public sealed partial class HebrewPhraseTests
{
    // Slack cuts the title of a dialog there.
    private const int LongestTitle = 24;

    private static readonly Phrases Say = Phrases.In("he");

    // A value by itself, or a name that nobody translates.
    private static readonly HashSet<string> Values =
    [
        nameof(Phrases.PlatformName), nameof(Phrases.WaitedOpen), nameof(Phrases.PlaygroundDirect), nameof(Phrases.PlaygroundBot),
        nameof(Phrases.PlaygroundTries), nameof(Phrases.PlaygroundTriesOfClient), nameof(Phrases.Amount), nameof(Phrases.Money), nameof(Phrases.Clock),
        nameof(Phrases.Hours), nameof(Phrases.List), nameof(Phrases.Country), nameof(Phrases.WelcomeExampleTwo), nameof(Phrases.WelcomeExampleThree),
        nameof(Phrases.TimerFromTo), nameof(Phrases.PlaygroundTime),
    ];

    // What is said of something that has its own words already: they come first here as they do elsewhere.
    private static readonly HashSet<string> AboutTheirOwn =
    [
        nameof(Phrases.InZone), nameof(Phrases.DayBy), nameof(Phrases.NoRequests), nameof(Phrases.CountOf), nameof(Phrases.AmongMembers),
        nameof(Phrases.TeamMember), nameof(Phrases.HolidaysNext),
    ];

    [Theory]
    [InlineData(1, "הערה אחת")]
    [InlineData(2, "שתי הערות")]
    [InlineData(3, "3 הערות")]
    [InlineData(20, "20 הערות")]
    public void One_and_two_are_words(int count, string said) => Assert.Equal(said, Bidi.Strip(Say.NotesCount(count)));

    [Theory]
    [InlineData("day", "כל יום")]
    [InlineData("2 days", "כל יומיים")]
    [InlineData("weekday at 9:00", "כל יום עבודה בשעה 9:00")]
    [InlineData("mon", "כל יום שני")]
    [InlineData("sun and thu at 17:00", "כל שבוע בימים חמישי וראשון בשעה 17:00")]
    [InlineData("other mon", "כל שבועיים ביום שני")]
    [InlineData("month on the 15th", "ב־15 בכל חודש")]
    [InlineData("last fri of month", "ביום שישי האחרון של כל חודש")]
    [InlineData("1st workday", "ביום העבודה הראשון של כל חודש")]
    public void A_rule_is_said_as_one_says_it(string rule, string said) => Assert.Equal(said, Bidi.Strip(Say.EveryRule(rule)));

    [Fact]
    public void A_moment_a_length_money_and_a_month_are_written_as_their_readers_write_them()
    {
        var (at, now) = (Instant.FromUtc(2026, 12, 4, 14, 0), Instant.FromUtc(2026, 12, 1, 9, 0));
        var zone = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];
        Assert.Equal("יום ו׳, 4 בדצמ׳, 16:00", Say.Moment(at, zone, now));
        Assert.Equal("1\u00A0שע׳ 30\u00A0דק׳", Say.Length(Duration.FromMinutes(90)));
        Assert.Equal("1,234.50 ₪", Say.Money(123450, "ILS").Replace('\u00A0', ' '));
        Assert.Equal("שעון ירושלים", Say.Zone(zone, now));
        Assert.Equal("ימים א׳–ה׳ 9:00–17:00; יום ו׳ 9:00–13:00", Say.Week("sun-thu 9:00-17:00, fri 9:00-13:00"));
        Assert.Equal("דצמבר 2026", Bidi.Strip(Say.Month(new YearMonth(2026, 12))));
    }

    [Fact]
    public void And_is_written_to_a_Hebrew_name_and_beside_a_Latin_one()
    {
        Assert.Equal("דנה ומשה", Say.List(["דנה", "משה"]));
        Assert.Equal("דנה ו-Acme", Bidi.Strip(Say.List(["דנה", "Acme"])));
    }

    [Fact]
    public void No_sentence_begins_with_what_may_be_Latin()
    {
        var wrong = EveryPhrase.Of(Say)
            .Where(phrase => !Values.Contains(phrase.Name) && !AboutTheirOwn.Contains(phrase.Name) && !BeginsInHebrew(phrase.Text)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Whatever_is_Latin_stands_in_an_isolate()
    {
        var wrong = EveryPhrase.Of(Say).Where(phrase => !Values.Contains(phrase.Name) && Outside(phrase.Text).Any(char.IsAsciiLetter)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Nobody_is_addressed_by_a_slash_or_as_a_user()
    {
        var wrong = EveryPhrase.Of(Say)
            .Where(phrase => Slashed().IsMatch(phrase.Text) || phrase.Text.Contains("משתמש", StringComparison.Ordinal)
                || phrase.Text.Contains("לחץ על", StringComparison.Ordinal) && !phrase.Text.Contains("שלחץ על", StringComparison.Ordinal)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void A_forms_title_is_not_cut()
    {
        string[] titles =
        [
            .. Enum.GetValues<RequestMove>().Select(move => Say.MoveTitle(move, "R-1234")), Say.NewRequest, Say.OpenForm, Say.ClientAdd, Say.ClientChange,
            Say.TimerLog, Say.TimerEdit, Say.StandupEditTitle, Say.AwayTitle, Say.HoursTitle, Say.DaysOffTitle, Say.HolidaysTitle, Say.PromiseTitle,
            Say.NewReminder, Say.ChangeReminder, Say.SnoozeIt, Say.WhenForm, Say.ReduceTitle("R-1234"), Say.ContactFormTitle, Say.ChangeRule,
            Say.FileIt, Say.SaveRequest, Say.RemindIt, Say.WhenPropose, Say.StandupEditSave, Say.TimerSave, Say.Save,
        ];
        Assert.DoesNotContain(titles, title => title.Length > LongestTitle);
    }

    private static bool BeginsInHebrew(string text) => Bidi.Strip(text).FirstOrDefault(char.IsLetter) is >= 'א' and <= 'ת';

    // What stands between the marks is set in; an inner pair goes first.
    private static string Outside(string text)
    {
        while (Isolated().Replace(text, "") is var shorter && shorter.Length < text.Length) text = shorter;
        return text;
    }

    [GeneratedRegex("\u2068[^\u2068\u2069]*\u2069")]
    private static partial Regex Isolated();

    [GeneratedRegex("[א-ת]/[א-ת]")]
    private static partial Regex Slashed();
}
