using Core.Language;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class TonguesOnSqlite() : TongueStories(Office.OnSqlite);

public sealed class TonguesOnPostgres() : TongueStories(Office.OnPostgres);

/// <summary>A language belongs to the person who reads it.</summary>
public abstract class TongueStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    private static readonly string[] Six = ["English", "Türkçe", "eesti", "العربية", "עברית", "मराठी"];

    [Fact]
    public async Task A_contact_begins_in_the_clients_language_unless_the_platform_tells_one_of_the_five()
    {
        await using var office = await Open();
        await office.Says("client acme language eesti");
        await office.Learns("profile T1 U-NEW", ("name", "Nora"), ("kind", "guest"), ("language", "en-US"));
        await office.Learns("profile T1 U-TUR", ("name", "Tülin"), ("kind", "guest"), ("language", "tr-TR"));
        await office.Says("hi", "U-NEW", at: "C-ACME");
        await office.Says("hi", "U-TUR", at: "C-ACME");
        Assert.Equal("et", (await office.PersonOf("U-NEW")).Language);
        Assert.Equal("tr", (await office.PersonOf("U-TUR")).Language);
    }

    [Fact]
    public async Task What_the_platform_tells_later_counts_until_somebody_chooses()
    {
        await using var office = await Open();
        await office.Changes("U-CLEO", ("language", "de-DE"));
        Assert.Equal("en", (await office.PersonOf("U-CLEO")).Language);
        await office.Changes("U-CLEO", ("language", "et-EE"));
        Assert.Equal("et", (await office.PersonOf("U-CLEO")).Language);
        await office.Says("language en", "U-CLEO");
        await office.Changes("U-CLEO", ("language", "tr-TR"));
        Assert.Equal("en", (await office.PersonOf("U-CLEO")).Language);
    }

    [Fact]
    public async Task The_first_private_message_carries_every_language_and_pressing_one_says_it_anew()
    {
        await using var office = await Open();
        await office.Says("team add @UX");
        var first = await office.Says("client list", "UX");
        Assert.Equal(Six, Rows(first)[^1].Row.Select(b => b.Label));
        var second = await office.Says("client list", "UX");
        Assert.DoesNotContain(Rows(second).SelectMany(r => r.Row), IsOfLanguage);

        var pressed = await office.Press(first, "eesti", "UX");
        var say = Phrases.In("et");
        Assert.Equal(say.LanguageSet("et", spoken: true), pressed.Fallback);
        Assert.Contains("Acme", pressed.Text(), StringComparison.Ordinal);
        Assert.Equal("et", (await office.PersonOf("UX")).Language);
    }

    [Fact]
    public async Task A_letter_may_be_the_first_private_message_and_then_carries_every_language_once()
    {
        await using var office = await Open();
        await office.Says("team add @UX");
        // In Berlin, where Xavier is, it is 15:00.
        await office.Says("remind @UX to call Cleo at 15:20");
        await office.Says("remind @UX to call Noor at 15:40");
        office.Clock.Now += NodaTime.Duration.FromMinutes(20);
        var first = Assert.Single(await office.Letters(), c => c.To.User == "UX").View;
        Assert.Contains("call Cleo", first.Fallback, StringComparison.Ordinal);
        Assert.Equal(Six, Rows(first)[^1].Row.Select(b => b.Label));
        office.Clock.Now += NodaTime.Duration.FromMinutes(20);
        var next = Assert.Single(await office.Letters(), c => c.To.User == "UX").View;
        Assert.Contains("call Noor", next.Fallback, StringComparison.Ordinal);
        Assert.DoesNotContain(Rows(next).Concat(Rows(await office.Says("client list", "UX"))).SelectMany(r => r.Row), IsOfLanguage);
        Assert.Equal(Phrases.In("et").LanguageSet("et", spoken: true), (await office.Press(first, "eesti", "UX")).Fallback);
    }

    [Fact]
    public async Task What_a_button_says_anew_is_only_what_its_presser_may_see()
    {
        await using var office = await Open();
        var pressed = await office.Says("language et team list", "U-CLEO");
        Assert.DoesNotContain("Ben", pressed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_of_another_language_offers_that_language_once()
    {
        await using var office = await Open();
        var heard = await office.Says("kliendid");
        Assert.False(heard.Refused);
        Assert.Equal("language et", heard.Button("eesti").Say);
        Assert.DoesNotContain(Rows(await office.Says("kliendid")).SelectMany(r => r.Row), b => b.Label == "eesti");
        await office.Says("language eesti", "U2");
        Assert.DoesNotContain(Rows(await office.Says("kliendid", "U2")).SelectMany(r => r.Row), b => b.Label == "eesti");
    }

    [Fact]
    public async Task Verbs_and_dates_are_understood_in_the_readers_language_and_doubts_are_asked_in_it()
    {
        await using var office = await Open();
        await office.Says("language eesti");
        var say = Phrases.In("et");
        var asked = await office.Says("tellimus acme-sons Paranda bänner tähtaeg 12/5");
        Assert.Equal(say.WhichDate, asked.Fallback);
        var filed = await office.Says("tellimus acme-sons Paranda bänner reedeks");
        Assert.False(filed.Refused);
        Assert.Contains(say.Due("2026-12-04", new NodaTime.LocalDate(2026, 12, 2)), filed.Text(), StringComparison.Ordinal);
        var moved = await office.Says("R-١ tähtaeg homme");
        Assert.False(moved.Refused);
        Assert.Contains(say.Due("2026-12-03", new NodaTime.LocalDate(2026, 12, 2)), moved.Text(), StringComparison.Ordinal);
        Assert.False((await office.Says("R-1 due pole")).Refused);
        // English goes on being understood.
        Assert.False((await office.Says("R-1 due next week friday")).Refused);
    }

    [Fact]
    public async Task Digits_are_chosen_where_a_language_has_two_kinds()
    {
        await using var office = await Open();
        var marathi = await office.Says("language marathi");
        Assert.Equal("language mr-u-nu-latn", marathi.Button("123").Say);
        await office.Press(marathi, "123");
        Assert.Equal("mr-u-nu-latn", (await office.PersonOf("U1")).Language);
        Assert.Equal("language mr-u-nu-deva", (await office.Says("language")).Button("१२३").Say);
        Assert.Equal("language ar-u-nu-arab", (await office.Says("language العربية")).Button("١٢٣").Say);
        Assert.Equal("language tr", (await office.Says("language")).Button("Türkçe").Say);
    }

    [Fact]
    public async Task The_help_shows_what_one_may_type_in_ones_own_language()
    {
        await using var office = await Open();
        await office.Says("language et");
        Assert.Contains("kliendid", (await office.Says("abi klient")).Text(), StringComparison.Ordinal);
        Assert.Contains("kliendid", (await office.Says("kliendit")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("kliendid", (await office.Says("help client", "U2")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_taken_in_any_digits()
    {
        await using var office = await Open();
        await office.Says("request acme-sons Fix it");
        Assert.False((await office.Says("R-١ est ٩٠m")).Refused);
        Assert.False((await office.Says("R-१ take")).Refused);
        Assert.False((await office.Says("timer log १h३० acme-sons call")).Refused);
        Assert.Contains("45", (await office.Says("client acme-sons rate ٤٥٫٥٠")).Text(), StringComparison.Ordinal);
    }

    private static bool IsOfLanguage(Button button) => button.Say.StartsWith("language", StringComparison.Ordinal);

    private static List<Buttons> Rows(View view) => [.. view.Parts.OfType<Buttons>()];
}
