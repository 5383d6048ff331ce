using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class OwnRemindersOnSqlite() : OwnReminderStories(Office.OnSqlite);

public sealed class OwnRemindersOnPostgres() : OwnReminderStories(Office.OnPostgres);

/// <summary>"Remind me" as each language says it: "me" behind the verb, before it, inside it, or in its ending.</summary>
public abstract class OwnReminderStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("en", "remind me tomorrow 9:00 call Cleo", "call Cleo")]
    [InlineData("tr", "hatırlat bana yarın 9:00 Cleo'yu ara", "Cleo'yu ara")]
    [InlineData("tr", "bana hatırlat yarın 9:00 Cleo'yu ara", "Cleo'yu ara")]
    [InlineData("tr", "hatırlat bana Cleo'yu ara yarın 9:00", "Cleo'yu ara")]
    [InlineData("et", "meenuta mulle homme kell 9:00 helista Cleole", "helista Cleole")]
    [InlineData("et", "tuleta mulle meelde homme kell 9:00 helista Cleole", "helista Cleole")]
    [InlineData("et", "tuleta meelde mulle helista Cleole homme kell 9:00", "helista Cleole")]
    [InlineData("ar", "ذكّرني غدا الساعة 9:00 اتصل بكليو", "اتصل بكليو")]
    [InlineData("ar", "تذكير لي غدا الساعة 9:00 اتصل بكليو", "اتصل بكليو")]
    [InlineData("ar", "ذكرني أن أتصل بكليو غدا الساعة 9:00", "أتصل بكليو")]
    [InlineData("he", "תזכיר לי מחר ב-9:00 להתקשר לקליאו", "להתקשר לקליאו")]
    [InlineData("he", "תזכירי לי להתקשר לקליאו מחר ב-9:00", "להתקשר לקליאו")]
    [InlineData("mr", "मला आठवण करून द्या उद्या 9:00 Cleo ला फोन", "Cleo ला फोन")]
    [InlineData("mr", "आठवण करा मला उद्या 9:00 Cleo ला फोन", "Cleo ला फोन")]
    [InlineData("mr", "मला आठवण करा Cleo ला फोन उद्या 9:00", "Cleo ला फोन")]
    public async Task Me_is_said_in_the_order_of_each_language(string language, string said, string what)
    {
        await using var office = await Open();
        await office.Says($"language {language}");
        var kept = await office.Says(said);
        Assert.Null(kept.Form);
        Assert.False(kept.Refused, kept.Fallback);
        Assert.Contains(what, kept.Text(), StringComparison.Ordinal);
        office.Clock.Now = Instant.FromUtc(2026, 12, 3, 7, 0) - Duration.FromMinutes(1);
        Assert.Empty(await office.Reminded());
        office.Clock.Now = Instant.FromUtc(2026, 12, 3, 7, 0);
        Assert.Contains(what, Assert.Single(await office.Reminded()).View.Fallback, StringComparison.Ordinal);
    }
}
