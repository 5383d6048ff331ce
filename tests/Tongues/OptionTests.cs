using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Tests.Tongues;

/// <summary>What is said around a time, in each language and mixed with English: dues, rules, estimates, urgencies, hours, what has been.</summary>
public sealed class OptionTests
{
    // Wednesday 2026-12-02, 16:00 in Tallinn.
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 2, 14, 0);

    [Theory]
    [InlineData("tr", "Banneri düzelt cuma gününe kadar", "Banneri düzelt", "2026-12-04")]
    [InlineData("tr", "Banneri düzelt son tarih cuma", "Banneri düzelt", "2026-12-04")]
    [InlineData("tr", "fix the banner due yarın", "fix the banner", "2026-12-03")]
    [InlineData("tr", "fix the banner due on fri", "fix the banner", "2026-12-04")]
    [InlineData("et", "Paranda bänner tähtaeg reede", "Paranda bänner", "2026-12-04")]
    [InlineData("et", "Paranda bänner reedeks", "Paranda bänner", "2026-12-04")]
    [InlineData("et", "Paranda bänner kuni reedeni", "Paranda bänner", "2026-12-04")]
    [InlineData("ar", "إصلاح الشعار حتى الجمعة", "إصلاح الشعار", "2026-12-04")]
    [InlineData("ar", "إصلاح الشعار الموعد النهائي غدًا", "إصلاح الشعار", "2026-12-03")]
    [InlineData("he", "לתקן את הבאנר תאריך יעד מחר", "לתקן את הבאנר", "2026-12-03")]
    [InlineData("he", "לתקן את הבאנר עד מחר", "לתקן את הבאנר", "2026-12-03")]
    [InlineData("mr", "बॅनर दुरुस्त करा उद्यापर्यंत", "बॅनर दुरुस्त करा", "2026-12-03")]
    [InlineData("mr", "बॅनर दुरुस्त करा अंतिम मुदत उद्या", "बॅनर दुरुस्त करा", "2026-12-03")]
    public void A_request_says_by_when(string language, string said, string what, string due)
    {
        var read = RequestWords.Read(said, When(language));
        Assert.Equal((what, due), (read.What, (read.Due as DateReading.Clear)?.Due.Text));
    }

    [Theory]
    [InlineData("tr", "her pazartesi", "mon")]
    [InlineData("tr", "her ayın 15'i", "month on the 15th")]
    [InlineData("tr", "her gün", "day")]
    [InlineData("tr", "her iş günü saat 9:00'da", "weekday at 9:00")]
    [InlineData("tr", "every 2 weeks on tue", "other tue")]
    [InlineData("et", "iga esmaspäev", "mon")]
    [InlineData("et", "igal reedel kell 9:00", "fri at 9:00")]
    [InlineData("et", "esmaspäeviti", "mon")]
    [InlineData("ar", "كل يوم جمعة", "fri")]
    [InlineData("ar", "كل يوم", "day")]
    [InlineData("ar", "يوميًا", "day")]
    [InlineData("he", "כל יום שני", "mon")]
    [InlineData("he", "כל שבוע", "week on wed")]
    [InlineData("mr", "दर सोमवारी", "mon")]
    [InlineData("mr", "दररोज", "day")]
    public void What_comes_again_is_a_rule(string language, string said, string rule)
    {
        var when = When(language);
        var read = RequestWords.Read($"Write the report {said}", when);
        Assert.Equal("Write the report", read.What);
        Assert.NotNull(read.Every);
        var every = EveryRule.Parse(read.Every, when.Words, when.Today)!;
        Assert.Equal(rule == "week on wed" ? "wed" : rule, new Every(every.Rule, every.Time.Options[0].Clock).Text);
        var again = Assert.IsType<ReminderAgain>(ReminderAgain.Of(said, when));
        Assert.Equal(rule == "week on wed" ? "wed" : rule, again.Text);
    }

    [Fact]
    public void An_english_word_that_is_every_elsewhere_makes_no_rule() =>
        Assert.Equal("call her friday", RequestWords.Read("call her friday", When("tr")).What);

    [Theory]
    [InlineData("tr", "!acil", Urgency.Urgent)]
    [InlineData("tr", "!ACİL", Urgency.Urgent)]
    [InlineData("et", "!kiire", Urgency.Urgent)]
    [InlineData("et", "!tahtis", Urgency.High)]
    [InlineData("ar", "!عاجل", Urgency.Urgent)]
    [InlineData("he", "!דחוף", Urgency.Urgent)]
    [InlineData("mr", "!तातडीचे", Urgency.Urgent)]
    [InlineData("mr", "!urgent", Urgency.Urgent)]
    [InlineData("mr", "p१", Urgency.Urgent)]
    public void It_is_said_how_urgent_it_is(string language, string said, Urgency urgency) =>
        Assert.Equal(urgency, RequestWords.Read($"Fix it {said}", When(language)).Urgency);

    [Theory]
    [InlineData("tr", "tahmini 2 saat", 120)]
    [InlineData("et", "hinnang 2 tundi", 120)]
    [InlineData("ar", "المدة ٣ ساعات", 180)]
    [InlineData("he", "הערכה שעתיים", 120)]
    [InlineData("mr", "अंदाजे २ तास", 120)]
    [InlineData("mr", "est ९०m", 90)]
    public void It_is_said_how_long_it_will_take(string language, string said, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), RequestWords.Read($"Fix it {said}", When(language)).Estimate);

    [Theory]
    [InlineData("tr", "pzt-cum 9:00-18:00", "mon-fri 9:00-18:00")]
    [InlineData("tr", "pazartesiden cumaya 9:00-18:00", "mon-fri 9:00-18:00")]
    [InlineData("et", "E-R 9:00-17:00", "mon-fri 9:00-17:00")]
    [InlineData("et", "esmaspäevast reedeni 9:00-17:00", "mon-fri 9:00-17:00")]
    [InlineData("ar", "الأحد إلى الخميس ٩:٠٠-١٧:٠٠", "mon-thu 9:00-17:00, sun 9:00-17:00")]
    [InlineData("he", "א׳-ה׳ 9:00-17:00", "mon-thu 9:00-17:00, sun 9:00-17:00")]
    [InlineData("mr", "सोमवार ते शुक्रवार ९:००-१७:००", "mon-fri 9:00-17:00")]
    public void Working_hours_are_said(string language, string said, string hours) =>
        Assert.Equal(hours, Weekly.Hours(said, TimeWords.In(language))?.Text);

    [Theory]
    [InlineData("tr", "15 dk önce")]
    [InlineData("et", "15 min tagasi")]
    [InlineData("ar", "قبل ١٥ دقيقة")]
    [InlineData("he", "לפני 15 דקות")]
    [InlineData("mr", "१५ मिनिटांपूर्वी")]
    public void What_began_a_while_ago(string language, string said) => Assert.Equal(
        ("acme", new TimeReading.Clear(Now - Duration.FromMinutes(15))), PastTimes.Tail($"acme {said}", When(language)));

    [Theory]
    [InlineData("tr", "geçen hafta", "2026-11-23 to 2026-11-29")]
    [InlineData("tr", "dün", "2026-12-01 to 2026-12-01")]
    [InlineData("et", "eelmine nädal", "2026-11-23 to 2026-11-29")]
    [InlineData("ar", "الأسبوع الماضي", "2026-11-23 to 2026-11-29")]
    [InlineData("he", "שבוע שעבר", "2026-11-23 to 2026-11-29")]
    [InlineData("mr", "गेल्या आठवड्यात", "2026-11-23 to 2026-11-29")]
    public void A_report_is_of_days_that_have_been(string language, string said, string days) =>
        Assert.Equal(days, (Ranges.Read(said, When(language)) as RangeReading.Clear)?.Days.Text);

    [Theory]
    [InlineData("tr", "yok")]
    [InlineData("et", "puudub")]
    [InlineData("ar", "بدون")]
    [InlineData("he", "ללא")]
    [InlineData("mr", "नाही")]
    [InlineData("en", "None")]
    [InlineData("he", "none")]
    public void None_is_said(string language, string said) => Assert.True(TimeWords.In(language).IsNone(said));

    private static SpeakingTime When(string language) =>
        new(Now, DateTimeZoneProviders.Tzdb["Europe/Tallinn"], new WorkCalendar(WorkWeek.Default, DateTimeZoneProviders.Tzdb["Europe/Tallinn"], DaysOff.None),
            TimeWords.In(language));

    private sealed record ReminderAgain(string Text)
    {
        public static ReminderAgain? Of(string said, SpeakingTime when) =>
            Core.Reminding.ReminderTime.Read(said, when) is Core.Reminding.ReminderTime.Again(var rule) ? new ReminderAgain(rule.Text) : null;
    }
}
