using Core.Language;
using Core.Language.Estonian;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Tests.Tongues;

public sealed class EstonianTests
{
    private static readonly Phrases Say = Phrases.In("et");

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 30, 12, 0);

    [Theory]
    [InlineData(0, "0 märkust")]
    [InlineData(1, "1 märkus")]
    [InlineData(2, "2 märkust")]
    [InlineData(21, "21 märkust")]
    public void After_every_number_but_one_a_noun_is_in_the_partitive(int count, string said) => Assert.Equal(said, Say.NotesCount(count));

    [Theory]
    [InlineData("fri at 17:00", "igal reedel kell 17:00")]
    [InlineData("mon and fri", "igal esmaspäeval ja reedel")]
    [InlineData("mon-thu at 9:00", "iga nädal esmaspäevast neljapäevani kell 9:00")]
    [InlineData("other mon", "üle nädala esmaspäeval")]
    [InlineData("3 weeks on sat", "iga 3 nädala järel laupäeval")]
    [InlineData("day", "iga päev")]
    [InlineData("2 days", "üle päeva")]
    [InlineData("weekday at 8:30", "igal tööpäeval kell 8:30")]
    [InlineData("month on the 15th", "iga kuu 15. kuupäeval")]
    [InlineData("month on the last day", "iga kuu viimasel päeval")]
    [InlineData("month on the 1st mon", "iga kuu esimesel esmaspäeval")]
    [InlineData("month on the last workday", "iga kuu viimasel tööpäeval")]
    [InlineData("month on the 12th workday", "iga kuu 12. tööpäeval")]
    [InlineData("3 months on the 1st", "iga 3 kuu järel kuu 1. kuupäeval")]
    [InlineData("year on the 15th", "kord aastas kuu 15. kuupäeval")]
    public void A_rule_is_said_in_the_case_that_each_day_takes(string rule, string said) => Assert.Equal(said, Say.EveryRule(rule));

    [Theory]
    [InlineData("Europe/Tallinn", "R, 4. dets kell 19:00", "Tallinna aeg")]
    [InlineData("America/New_York", "R, 4. dets kell 12:00", "New Yorgi aeg")]
    [InlineData("Europe/Madrid", "R, 4. dets kell 18:00", "Madridi aeg")]
    [InlineData("America/Los_Angeles", "R, 4. dets kell 9:00", "Los Angelese aeg")]
    [InlineData("America/Lima", "R, 4. dets kell 12:00", "Lima aeg")]
    [InlineData("Etc/UTC", "R, 4. dets kell 17:00", "UTC")]
    public void A_moment_and_the_clock_of_its_place_are_said_as_one_writes_them(string id, string moment, string clock)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var at = Instant.FromUtc(2026, 12, 4, 17, 0);
        Assert.Equal(moment, Say.Moment(at, zone, Now));
        Assert.Equal(clock, Say.Zone(zone, at));
    }

    [Fact]
    public void Money_has_its_sign_behind_it_and_a_comma()
    {
        Assert.Equal("45,50\u00A0€", Say.Money(4550, "EUR"));
        Assert.Equal("12\u00A0345,00\u00A0€", Say.Money(1234500, "EUR"));
        Assert.Equal("1\u00A0t 30\u00A0min", Say.Length(Duration.FromMinutes(90)));
        Assert.Equal("E–N 9:00–13:00, 14:00–18:00; R 9:00–13:00", Say.Week("mon-thu 9:00-13:00 14:00-18:00, fri 9:00-13:00"));
    }

    [Fact]
    public void What_an_example_says_is_understood_as_it_stands()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Tallinn"];
        var week = Weekly.Hours("mon-fri 9:00-17:00", TimeWords.English)!;
        var when = new SpeakingTime(Now, zone, new WorkCalendar(week, zone, DaysOff.None), TimeWords.In("et"));
        Assert.All([Say.WelcomeExampleOne, Say.WelcomeExampleTwo, Say.WelcomeExampleThree], example =>
            Assert.IsType<DateReading.Clear>(RequestWords.Read(example, when).Due));
    }

    // Platforms cut what stands above a form at 24 letters.
    [Theory]
    [InlineData("R-7")]
    [InlineData("R-12345")]
    public void What_stands_above_a_form_is_not_cut(string request) =>
        Assert.All(Enum.GetValues<RequestMove>(), move => Assert.InRange(Say.MoveTitle(move, request).Length, 1, 24));

    [Fact]
    public void Every_own_word_belongs_to_a_verb_and_no_two_verbs_share_one()
    {
        var verbs = Core.AllVerbs.List.Select(verb => verb.Name).ToHashSet();
        Assert.All(EstonianVerbs.Beginnings.Keys, name => Assert.Contains(name, verbs));
        var said = EstonianVerbs.Beginnings.Values.SelectMany(words => words).ToList();
        Assert.Equal(said.Count, said.Distinct().Count());
    }
}
