using Core;
using Core.Agencies;
using Core.Clients;
using Core.Time;
using NodaTime;

namespace Tests.Rules;

public sealed class ClientNamesTests
{
    private static readonly IReadOnlyList<Client> Clients =
    [
        Called("Acme & Sons", "acme-sons"), Called("Acme Labs", "acme-labs"), Called("Bolt", "bolt"), Called("Boltzmann GmbH", "ludwig"),
        Called("İstanbul Çay", "istanbul"),
    ];

    [Theory]
    [InlineData("bolt", "bolt", "")]
    [InlineData("Bolt fix the header", "bolt", "fix the header")]
    [InlineData("acme-labs fix it", "acme-labs", "fix it")]
    [InlineData("acme l", "acme-labs", "")]
    [InlineData("acme & sons due diligence", "acme-sons", "due diligence")]
    [InlineData("\"Acme & Sons\" zone Berlin", "acme-sons", "zone Berlin")]
    [InlineData("“Acme Labs” x", "acme-labs", "x")]
    [InlineData("boltz drafting", "ludwig", "drafting")]
    [InlineData("istanbul", "istanbul", "")]
    [InlineData("ISTANBUL çay", "istanbul", "")]
    [InlineData("ＢＯＬＴ x", "bolt", "x")]
    public void A_client_is_found_by_handle_by_name_in_quotes_or_by_its_beginning(string said, string handle, string rest)
    {
        var found = Assert.IsType<ClientReading.Found>(ClientNames.Read(said, Clients));
        Assert.Equal((handle, rest), (found.Client.Handle, found.Rest));
    }

    [Theory]
    [InlineData("acme", "")]
    [InlineData("acme fix it", "fix it")]
    public void Two_that_fit_are_both_told(string said, string rest)
    {
        var several = Assert.IsType<ClientReading.Several>(ClientNames.Read(said, Clients));
        Assert.Equal(["acme-sons", "acme-labs"], several.Clients.Select(c => c.Handle));
        Assert.Equal(rest, several.Rest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"\"")]
    [InlineData("nobody at all")]
    [InlineData("\"Acme\" \"")]
    public void What_names_nobody_finds_nobody(string said) => Assert.IsNotType<ClientReading.Found>(ClientNames.Read(said, Clients));

    [Theory]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData("STRASSE 9", "Ｓtrasse\u30009")]
    [InlineData("ΟΔΟΣ", "οδος")]
    [InlineData("İZMİR", "izmir")]
    [InlineData("Żubr", "Z\u0307ubr")]
    [InlineData("Чайка", "чаи\u0306ка")]
    [InlineData("D’Or", "d'or")]
    public void What_looks_the_same_is_the_same(string one, string other) => Assert.Equal(ClientNames.Key(one), ClientNames.Key(other));

    [Theory]
    [InlineData("Acme & Sons", "acme-sons")]
    [InlineData("  The -- Shop!  ", "the-shop")]
    [InlineData("O'Neill", "oneill")]
    [InlineData("株式会社 山田", "株式会社-山田")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("🍕", "")]
    public void A_handle_is_made_of_letters_and_digits_of_any_script(string name, string handle) => Assert.Equal(handle, ClientNames.HandleOf(name));

    [Theory]
    [InlineData("Week", "week-client")]
    [InlineData("R-7", "r-7-client")]
    [InlineData("Bolt", "bolt-3")]
    [InlineData("🍕", "client")]
    public void A_handle_is_never_taken_nor_a_word_of_the_grammar(string name, string handle) =>
        Assert.Equal(handle, ClientRules.HandleFor(name, ["bolt", "bolt-2"]));

    [Theory]
    [InlineData("45", "EUR", 4500)]
    [InlineData("45.5", "EUR", 4550)]
    [InlineData("45,50", "EUR", 4550)]
    [InlineData("€45/h", "EUR", 4500)]
    [InlineData("4500", "JPY", 4500)]
    [InlineData("4.500", "KWD", 4500)]
    public void A_rate_is_read_in_minor_units(string said, string currency, long minor) => Assert.Equal(minor, ClientRules.Rate(said, currency));

    [Theory]
    [InlineData("-5")]
    [InlineData("45.505")]
    [InlineData("1e9")]
    [InlineData("12345678")]
    [InlineData("")]
    public void What_is_no_rate_is_none(string said) => Assert.Null(ClientRules.Rate(said, "EUR"));

    private static Client Called(string name, string handle) =>
        new(new ClientId(handle), name, handle, "Etc/UTC", "en", Hours: null, Rate: null, "EUR", ArchivedAt: null);
}

public sealed class NamesTests
{
    [Theory]
    [InlineData("  Acme \t&\r\n Sons ", "Acme & Sons")]
    [InlineData("a\u0000b\u0007c", "a b c")]
    [InlineData("\u202Eevil\u202C", "evil")]
    [InlineData("\uD800half", "half")]
    [InlineData("👩‍💻 Co", "👩‍💻 Co")]
    [InlineData("\u200B", "")]
    public void A_name_is_one_line_of_what_can_be_seen(string said, string kept) => Assert.Equal(kept, Names.Clean(said));
}

public sealed class HoursElsewhereTests
{
    [Theory]
    [InlineData("mon-fri 9:00-17:00", "Europe/Tallinn", "America/New_York", "mon-fri 2:00-10:00")]
    [InlineData("mon-fri 9:00-17:00", "Asia/Manila", "America/Los_Angeles", "mon-thu 17:00-1:00, sun 17:00-1:00")]
    [InlineData("mon-fri 22:00-6:00", "Europe/Tallinn", "America/New_York", "mon-fri 15:00-23:00")]
    [InlineData("mon 0:00-24:00", "Europe/Berlin", "Europe/Tallinn", "mon 1:00-24:00, tue 0:00-1:00")]
    [InlineData("mon 9:00-13:00 14:00-18:00", "Europe/Berlin", "Asia/Kolkata", "mon 13:30-17:30 18:30-22:30")]
    [InlineData("mon-fri 9:00-17:00", "Europe/Berlin", "Europe/Paris", "mon-fri 9:00-17:00")]
    public void Hours_are_shown_as_the_clocks_there_show_them(string week, string there, string here, string shown) =>
        Assert.Equal(shown, HoursElsewhere.Of(WorkWeek.Parse(week)!, Zone(there), Zone(here), Instant.FromUtc(2026, 12, 2, 14, 0)).Text);

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
