using Core.Language;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class ForeignTimesOnSqlite() : ForeignTimeStories(Office.OnSqlite);

public sealed class ForeignTimesOnPostgres() : ForeignTimeStories(Office.OnPostgres);

/// <summary>Wherever a time, a length or a rule is typed that only another language reads, that language is offered, and the same is done in it.</summary>
public abstract class ForeignTimeStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("R-1 est 2 tundi", "et")]
    [InlineData("R-1 est שעתיים", "he")]
    [InlineData("R-1 reduce 2 saat", "tr")]
    [InlineData("R-1 every esmaspäev", "et")]
    [InlineData("R-1 every كل يوم جمعة", "ar")]
    [InlineData("snooze R-1 yarın 17:00", "tr")]
    [InlineData("snooze R-1 מחר", "he")]
    [InlineData("day off homme", "et")]
    [InlineData("day off غدا", "ar")]
    [InlineData("client acme day off yarın", "tr")]
    [InlineData("hours pzt-cum 9-17", "tr")]
    [InlineData("hours ראשון-חמישי 9-17", "he")]
    [InlineData("client acme hours E-R 9-17", "et")]
    [InlineData("promise 24 iş saati", "tr")]
    [InlineData("promise 2 يوم عمل", "ar")]
    [InlineData("client acme promise 2 tööpäeva", "et")]
    [InlineData("away until yarın at the dentist", "tr")]
    [InlineData("away מחר", "he")]
    [InlineData("away until 24 aralık", "tr")]
    [InlineData("away 24. detsember at the dentist", "et")]
    [InlineData("when acme 24 aralık", "tr")]
    [InlineData("when acme 45m homme", "et")]
    [InlineData("when acme غدا", "ar")]
    [InlineData("timer log acme 2 saat call", "tr")]
    [InlineData("timer log 2 tundi acme call", "et")]
    [InlineData("timer log acme ساعتين", "ar")]
    [InlineData("timer log 1h acme call eile", "et")]
    [InlineData("timer log 1h acme call dün", "tr")]
    [InlineData("timer log 1h acme call אתמול", "he")]
    [InlineData("timer start acme call 15 dakika önce", "tr")]
    [InlineData("timesheet eelmine nädal", "et")]
    [InlineData("timesheet الأسبوع الماضي", "ar")]
    [InlineData("standup at 8:30 esmaspäev", "et")]
    [InlineData("standup weekly at cuma 15:00", "tr")]
    [InlineData("request acme: Report every esmaspäev", "et")]
    [InlineData("request acme: Report est 2 saat", "tr")]
    public async Task It_offers_the_one_language_and_the_same_is_done_in_it(string said, string tag)
    {
        await using var office = await Open();
        await office.Says("request acme: Invoice");
        var told = await office.Says(said);
        Assert.True(told.Refused, said);
        var own = Assert.Single(Offers(told));
        Assert.Equal(Languages.OwnNameOf(tag), own.Label);

        var done = await office.Press(told, own.Label);
        Assert.False(done.Refused, done.Text());
        Assert.Null(done.Form);
        Assert.Contains(Phrases.In(tag).LanguageSet(tag, spoken: true), done.Text(), StringComparison.Ordinal);
        Assert.Equal(tag, (await office.PersonOf("U1")).Language);
    }

    [Theory]
    [InlineData("R-1 est soon"), InlineData("snooze R-1 lollakas"), InlineData("day off never"), InlineData("hours whenever"), InlineData("promise soon")]
    [InlineData("away until lollakas"), InlineData("when acme lollakas"), InlineData("timer log acme lollakas"), InlineData("timesheet lollakas")]
    public async Task What_nobody_reads_is_refused_as_ever(string said)
    {
        await using var office = await Open();
        await office.Says("request acme: Invoice");
        Assert.Empty(Offers(await office.Says(said)));
    }

    [Fact]
    public async Task A_note_that_ends_in_such_a_word_is_kept_as_a_note_by_whoever_says_so()
    {
        await using var office = await Open();
        var told = await office.Says("timer log 1h acme call eile");
        Assert.Contains("call eile", (await office.Press(told, Phrases.English.TimerLog)).Text(), StringComparison.Ordinal);
        Assert.Equal("en", (await office.PersonOf("U1")).Language);
    }

    [Fact]
    public async Task A_running_timer_is_not_stopped_before_it_is_known_when()
    {
        await using var office = await Open();
        await office.Says("timer start acme call");
        office.Clock.Now += NodaTime.Duration.FromHours(1);
        var told = await office.Says("timer stop 15 dakika önce");
        Assert.True(told.Refused);
        Assert.Contains("call", (await office.Says("timer status")).Text(), StringComparison.Ordinal);
        Assert.Contains("45", (await office.Press(told, "Türkçe")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_keeps_its_sentence_at_the_field_and_all_that_was_typed()
    {
        await using var office = await Open();
        var form = await office.Says("hours");
        var again = await office.Submit(form, new Dictionary<string, string> { ["hours"] = "pzt-cum 9-17", ["off"] = "" });
        Assert.NotNull(again.Form);
        Assert.Empty(Offers(again));
        var ask = again.Parts.OfType<Ask>().Single(a => a.Name == "hours");
        Assert.Equal(("pzt-cum 9-17", Phrases.English.UnknownHours("pzt-cum 9-17")), (ask.Value, ask.Error));
    }

    private static IReadOnlyList<Button> Offers(View view) =>
        [.. view.AllButtons().Where(b => b.Say.StartsWith("language ", StringComparison.Ordinal))];
}
