using Core.Language;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class RoomLanguageOnSqlite() : RoomLanguageStories(Office.OnSqlite);

public sealed class RoomLanguageOnPostgres() : RoomLanguageStories(Office.OnPostgres);

/// <summary>A room is written to in its own language, whatever its people read for themselves.</summary>
public abstract class RoomLanguageStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Theory]
    [InlineData("language here Türkçe", "tr")]
    [InlineData("dil burada Türkçe", "tr")]
    [InlineData("keel siin eesti", "et")]
    [InlineData("اللغة هنا العربية", "ar")]
    [InlineData("שפה כאן עברית", "he")]
    [InlineData("भाषा येथे मराठी", "mr")]
    public async Task What_is_posted_there_is_in_the_rooms_language_from_then_on(string said, string tag)
    {
        await using var office = await Open();
        var set = await office.Says(said, at: "C-ACME");
        Assert.Equal((false, Phrases.English.RoomLanguageSet(tag)), (set.Refused, set.Fallback));
        await office.Says("request acme Fix the banner");
        Assert.Equal([tag], await Posted(office));
        Assert.Equal("en", (await office.PersonOf("U1")).Language);
        Assert.Equal("en", (await office.PersonOf("U-CLEO")).Language);
    }

    [Fact]
    public async Task Off_and_undo_go_back_to_the_clients()
    {
        await using var office = await Open();
        await office.Says("client acme language eesti");
        await office.Says("language here tr", at: "C-ACME");
        var off = await office.Says("language here off", at: "C-ACME");
        Assert.Equal(Phrases.English.RoomLanguageFollows("Acme & Sons", "et"), off.Fallback);
        await office.Says("request acme Fix the banner");
        Assert.Equal(["et"], await Posted(office));
        await office.Press(off, "Undo", at: "C-ACME");
        await office.Says("request acme Paint the door");
        Assert.Contains("tr", await Posted(office));
    }

    [Fact]
    public async Task Alone_it_shows_which_and_six_to_press()
    {
        await using var office = await Open();
        var now = await office.Says("language here", at: "C-ACME");
        Assert.Equal(Phrases.English.RoomLanguageFollows("Acme & Sons", "en"), now.Fallback);
        Assert.Equal(6, Assert.Single(now.Parts.OfType<Buttons>()).Row.Count);
        await office.Press(now, "עברית", at: "C-ACME");
        var then = await office.Says("language here", at: "C-ACME");
        Assert.Equal(Phrases.English.RoomLanguageSet("he"), then.Fallback);
        Assert.Equal("language here off", then.Button(Phrases.English.RoomLanguageOff).Say);
    }

    [Fact]
    public async Task Who_does_not_serve_the_client_there_chooses_for_nobody()
    {
        await using var office = await Open();
        Assert.True((await office.Says("language here tr", "U-CLEO", "C-ACME")).Refused);
        Assert.Equal(Phrases.English.RoomLanguageNeedsRoom, (await office.Says("language here tr")).Fallback);
        Assert.Equal(Phrases.English.RoomLanguageNeedsRoom, (await office.Says("language here tr", at: "C-NOBODYS")).Fallback);
        var german = await office.Says("language here German", at: "C-ACME");
        Assert.Equal((true, Phrases.English.RoomLanguageNotSpoken("de")), (german.Refused, german.Fallback));
        Assert.Equal(Phrases.English.RoomLanguageFollows("Acme & Sons", "en"), (await office.Says("language here", at: "C-ACME")).Fallback);
    }

    [Fact]
    public async Task Another_clients_room_begins_in_that_clients_language()
    {
        await using var office = await Open();
        await office.Says("language here tr", at: "C-ACME");
        await office.Says("client room bolt", at: "C-ACME");
        Assert.Equal(Phrases.English.RoomLanguageFollows("Bolt", "en"), (await office.Says("language here", at: "C-ACME")).Fallback);
    }

    [Fact]
    public async Task What_is_proposed_there_is_written_in_the_rooms_language_too()
    {
        await using var office = await Open();
        await office.Says("client acme language eesti");
        await office.Says("language here tr", at: "C-ACME");
        await office.Says("request acme Fix the banner due 2026-12-03 17:00");
        await office.Says("R-1 accept");
        var told = await office.Says("R-1 tell", fields: new Dictionary<string, string> { ["due"] = "2026-12-04 12:00" });
        Assert.False(told.Refused, told.Fallback);
        Assert.StartsWith("Önerilen yeni tarih: ", Assert.Single(told.Parts.OfType<Quote>()).Text, StringComparison.Ordinal);
        var posted = Assert.Single(await office.Letters(), l => l.To.Room == "C-ACME" && l.Text.Contains("Önerilen", StringComparison.Ordinal));
        Assert.Equal("tr", posted.To.Language);
    }

    [Fact]
    public async Task Open_cards_follow_whoever_reads_them_and_back_with_undo_and_what_is_over_stays_as_it_was()
    {
        await using var office = await Open();
        await office.Says("request acme Fix the banner");
        await office.Says("request acme Paint the door");
        await office.Says("R-2 done");
        await office.Letters();

        var set = await office.Says("client acme language eesti");
        Assert.Equal([("C-ACME", "et")], await Redrawn(office));
        await office.Press(set, "Undo");
        Assert.Equal([("C-ACME", "en")], await Redrawn(office));

        await office.Says("language here tr", at: "C-ACME");
        Assert.Equal([("C-ACME", "tr")], await Redrawn(office));
        await office.Says("client acme language eesti");
        Assert.Empty(await Redrawn(office));

        await office.Says("language he", "U2");
        Assert.Equal([("D-U2", "he")], await Redrawn(office));
    }

    [Fact]
    public async Task However_much_is_open_a_room_is_not_written_to_for_minutes_on_end()
    {
        await using var office = await Open();
        for (var each = 1; each <= 32; each++) await office.Says($"request acme Fix banner {each}");
        await office.Letters();
        await office.Says("language here tr", at: "C-ACME");
        var redrawn = (await office.Letters()).Where(l => l.Again).ToList();
        Assert.Equal(30, redrawn.Count);
        Assert.Contains(redrawn, l => l.Text.Contains("Fix banner 32", StringComparison.Ordinal));
        Assert.DoesNotContain(redrawn, l => l.Text.Contains("Fix banner 1\n", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<(string?, string?)>> Redrawn(Office office) =>
        (await office.Letters()).Where(l => l.Again).Select(l => (l.To.Room, l.To.Language));

    private static async Task<IEnumerable<string?>> Posted(Office office) =>
        (await office.Letters()).Where(l => l.To.Room == "C-ACME").Select(l => l.To.Language).Distinct();
}
