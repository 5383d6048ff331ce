using Core.Language;
using Tests.Kit;

namespace Tests.Story;

public sealed class ForeignDatesOnSqlite() : ForeignDateStories(Office.OnSqlite);

public sealed class ForeignDatesOnPostgres() : ForeignDateStories(Office.OnPostgres);

/// <summary>A date of one language behind the words of another is not read silently: that language is offered, and nothing is lost.</summary>
public abstract class ForeignDateStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("request acme: Invoice due yarın", "yarın", "tr", "2026-12-03")]
    [InlineData("request acme: Invoice by ülehomme !urgent", "ülehomme", "et", "2026-12-04")]
    [InlineData("request acme: Invoice due מחר", "מחר", "he", "2026-12-03")]
    [InlineData("request acme: Invoice due غدا", "غدا", "ar", "2026-12-03")]
    [InlineData("request acme: Invoice until उद्या", "उद्या", "mr", "2026-12-03")]
    public async Task A_request_with_a_foreign_date_offers_that_language_and_is_then_filed(string said, string date, string tag, string due)
    {
        await using var office = await Open();
        var told = await office.Says(said);
        Assert.True(told.Refused);
        Assert.Equal(Phrases.English.NotADueDate(date), told.Fallback);

        var filed = await office.Press(told, Languages.OwnNameOf(tag));
        Assert.Contains(Phrases.In(tag).LanguageSet(tag, spoken: true), filed.Text(), StringComparison.Ordinal);
        Assert.Contains("R-1 · Invoice", Bidi.Strip(filed.Text()), StringComparison.Ordinal);
        Assert.Contains(Phrases.In(tag).Due(due, new NodaTime.LocalDate(2026, 12, 2)), filed.Text(), StringComparison.Ordinal);
        Assert.Equal(tag, (await office.PersonOf("U1")).Language);
        await office.Press(told, Languages.OwnNameOf(tag));
        Assert.True((await office.Says("R-2")).Refused);
    }

    [Fact]
    public async Task Whoever_stays_in_their_language_files_it_without_a_date()
    {
        await using var office = await Open();
        var filed = await office.Press(await office.Says("request acme: Invoice due yarın"), "No due date");
        Assert.Contains("R-1 · Invoice due yarın", filed.Text(), StringComparison.Ordinal);
        Assert.Equal("en", (await office.PersonOf("U1")).Language);
    }

    [Theory]
    [InlineData("request acme: Invoice yarın"), InlineData("request acme: songs by Sal"), InlineData("request acme: due yarın, says the note")]
    public async Task What_is_no_date_behind_such_a_word_stays_text(string said)
    {
        await using var office = await Open();
        Assert.False((await office.Says(said)).Refused);
    }

    [Fact]
    public async Task A_due_date_in_another_language_offers_it()
    {
        await using var office = await Open();
        await office.Says("request acme: Invoice");
        var told = await office.Says("R-1 due ülehomme");
        Assert.Equal(Phrases.English.NotADueDate("ülehomme"), told.Fallback);
        var moved = await office.Press(told, "eesti");
        Assert.Contains(Phrases.In("et").Due("2026-12-04", new NodaTime.LocalDate(2026, 12, 2)), moved.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain((await office.Says("R-1 due lollakas")).AllButtons(), b => b.Say.StartsWith("language", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("remind me yarın 17:00 call", "yarın 17:00", "tr")]
    [InlineData("remind me to call yarın 17:00", "yarın 17:00", "tr")]
    [InlineData("remind me homme 17:00 to call", "homme 17:00", "et")]
    [InlineData("remind me to call מחר", "מחר", "he")]
    public async Task A_reminder_at_a_foreign_time_offers_that_language_and_no_half_of_it_is_read(string said, string time, string tag)
    {
        await using var office = await Open();
        var told = await office.Says(said);
        Assert.True(told.Refused);
        Assert.Equal(Phrases.English.NotAReminderTime(time), told.Fallback);
        Assert.Equal(Phrases.English.NoReminders, (await office.Says("remind list")).Fallback);
        var kept = await office.Press(told, Languages.OwnNameOf(tag));
        Assert.Null(kept.Form);
        Assert.Contains("call", kept.Text(), StringComparison.Ordinal);
        Assert.Equal(tag, (await office.PersonOf("U1")).Language);
    }

    [Fact]
    public async Task The_offer_is_for_whoever_said_it_and_changes_nobody_elses_language()
    {
        await using var office = await Open();
        var told = await office.Says("request acme: Invoice due yarın");
        Assert.True((await office.Press(told, "Türkçe", "U2")).Refused);
        Assert.Equal("en", (await office.PersonOf("U2")).Language);
    }
}
