namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    // Only those that are written differently: as they are named, and as they stand before the word for time.
    private static readonly Dictionary<string, (string Name, string Of)> Cities = new()
    {
        ["Algiers"] = ("Alžiir", "Alžiiri"), ["Almaty"] = ("Almatõ", "Almatõ"), ["Athens"] = ("Ateena", "Ateena"), ["Azores"] = ("Assoorid", "Assooride"),
        ["Baghdad"] = ("Bagdad", "Bagdadi"), ["Bahrain"] = ("Bahrein", "Bahreini"), ["Baku"] = ("Bakuu", "Bakuu"), ["Belem"] = ("Belém", "Belémi"),
        ["Belgrade"] = ("Belgrad", "Belgradi"), ["Berlin"] = ("Berliin", "Berliini"), ["Bermuda"] = ("Bermuda", "Bermuda"), ["Bogota"] = ("Bogotá", "Bogotá"),
        ["Brussels"] = ("Brüssel", "Brüsseli"), ["Bucharest"] = ("Bukarest", "Bukaresti"), ["Calcutta"] = ("Kolkata", "Kolkata"), ["Cairo"] = ("Kairo", "Kairo"),
        ["Canary"] = ("Kanaari saared", "Kanaari saarte"), ["Cancun"] = ("Cancún", "Cancúni"), ["Chisinau"] = ("Chișinău", "Chișinău"),
        ["Copenhagen"] = ("Kopenhaagen", "Kopenhaageni"), ["Damascus"] = ("Damaskus", "Damaskuse"), ["Faroe"] = ("Fääri saared", "Fääri saarte"),
        ["Havana"] = ("Havanna", "Havanna"), ["Helsinki"] = ("Helsingi", "Helsingi"), ["Ho Chi Minh"] = ("Hồ Chí Minh", "Hồ Chí Minhi linna"),
        ["Hong Kong"] = ("Hongkong", "Hongkongi"), ["Jerusalem"] = ("Jeruusalemm", "Jeruusalemma"), ["Kathmandu"] = ("Katmandu", "Katmandu"),
        ["Kiev"] = ("Kiiev", "Kiievi"), ["Kuwait"] = ("Kuveit", "Kuveidi"), ["Kyiv"] = ("Kiiev", "Kiievi"), ["Lisbon"] = ("Lissabon", "Lissaboni"),
        ["Merida"] = ("Mérida", "Mérida"), ["Mexico City"] = ("México", "México"), ["Moscow"] = ("Moskva", "Moskva"), ["Muscat"] = ("Masqaţ", "Masqaţi"),
        ["New York"] = ("New York", "New Yorgi"), ["Paris"] = ("Pariis", "Pariisi"), ["Prague"] = ("Praha", "Praha"), ["Qatar"] = ("Katar", "Katari"),
        ["Reykjavik"] = ("Reykjavík", "Reykjavíki"), ["Riga"] = ("Riia", "Riia"), ["Riyadh"] = ("Ar-Riyāḑ", "Ar-Riyāḑi"), ["Rome"] = ("Rooma", "Rooma"),
        ["Sao Paulo"] = ("São Paulo", "São Paulo"), ["Seoul"] = ("Soul", "Souli"), ["Singapore"] = ("Singapur", "Singapuri"),
        ["Tallinn"] = ("Tallinn", "Tallinna"), ["Tashkent"] = ("Taškent", "Taškendi"), ["Tbilisi"] = ("Thbilisi", "Thbilisi"),
        ["Tehran"] = ("Teheran", "Teherani"), ["Vatican"] = ("Vatikan", "Vatikani"), ["Vienna"] = ("Viin", "Viini"), ["Warsaw"] = ("Varssavi", "Varssavi"),
        ["Yerevan"] = ("Jerevan", "Jerevani"), ["Zurich"] = ("Zürich", "Zürichi"),
    };

    private static readonly Dictionary<string, string> Genitives =
        Cities.Values.DistinctBy(city => city.Name).ToDictionary(city => city.Name, city => city.Of);

    private protected override string City(string english) => Cities.TryGetValue(english, out var known) ? known.Name : english;

    private protected override string TimeOf(string city) => $"{Genitives.GetValueOrDefault(city) ?? Genitive(city)} aeg";

    // As foreign names are inflected: Madridi, Lagose, and what ends in a vowel stays as it is.
    private static string Genitive(string city) => char.ToLowerInvariant(city[^1]) switch
    {
        's' => city + "e",
        'a' or 'e' or 'i' or 'o' or 'u' or 'õ' or 'ä' or 'ö' or 'ü' or 'y' or 'á' or 'é' or 'í' or 'ó' or 'ú' or 'ã' => city,
        _ => city + "i",
    };
}
