namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    // Places whose Turkish name is not the one of the time zones' list.
    private static readonly Dictionary<string, string> Cities = new()
    {
        ["Algiers"] = "Cezayir", ["Almaty"] = "Almatı", ["Ashgabat"] = "Aşkabat", ["Asuncion"] = "Asunción", ["Athens"] = "Atina",
        ["Baghdad"] = "Bağdat", ["Bahrain"] = "Bahreyn", ["Baku"] = "Bakü", ["Beirut"] = "Beyrut", ["Belem"] = "Belém",
        ["Belgrade"] = "Belgrad", ["Bishkek"] = "Bişkek", ["Bogota"] = "Bogotá", ["Brussels"] = "Brüksel", ["Bucharest"] = "Bükreş",
        ["Budapest"] = "Budapeşte", ["Busingen"] = "Büsingen", ["Cairo"] = "Kahire", ["Calcutta"] = "Kalküta", ["Cancun"] = "Cancún",
        ["Casablanca"] = "Kazablanka", ["Chisinau"] = "Kişinev", ["Colombo"] = "Kolombo", ["Copenhagen"] = "Kopenhag",
        ["Cuiaba"] = "Cuiabá", ["Damascus"] = "Şam", ["Dhaka"] = "Dakka", ["Djibouti"] = "Cibuti", ["Dushanbe"] = "Duşanbe",
        ["Famagusta"] = "Gazimağusa", ["Gaza"] = "Gazze", ["Gibraltar"] = "Cebelitarık", ["Hebron"] = "El Halil", ["Istanbul"] = "İstanbul",
        ["Jakarta"] = "Cakarta", ["Jerusalem"] = "Kudüs", ["Kabul"] = "Kâbil", ["Karachi"] = "Karaçi", ["Kathmandu"] = "Katmandu",
        ["Khartoum"] = "Hartum", ["Kiev"] = "Kiev", ["Kolkata"] = "Kalküta", ["Kuwait"] = "Kuveyt", ["Kyiv"] = "Kiev", ["Lisbon"] = "Lizbon",
        ["London"] = "Londra", ["Luxembourg"] = "Lüksemburg", ["Merida"] = "Mérida", ["Mexico City"] = "Meksiko", ["Mogadishu"] = "Mogadişu",
        ["Monaco"] = "Monako", ["Moscow"] = "Moskova", ["Muscat"] = "Maskat", ["Nicosia"] = "Lefkoşa", ["Podgorica"] = "Podgoritsa",
        ["Prague"] = "Prag", ["Pyongyang"] = "Pyongyang", ["Qatar"] = "Katar", ["Riyadh"] = "Riyad", ["Rome"] = "Roma", ["Sakhalin"] = "Sahalin",
        ["Samarkand"] = "Semerkant", ["Sao Paulo"] = "São Paulo", ["Sarajevo"] = "Saraybosna", ["Seoul"] = "Seul", ["Shanghai"] = "Şanghay",
        ["Singapore"] = "Singapur", ["Skopje"] = "Üsküp", ["Sofia"] = "Sofya", ["Sydney"] = "Sidney", ["Tashkent"] = "Taşkent",
        ["Tbilisi"] = "Tiflis", ["Tehran"] = "Tahran", ["Tel Aviv"] = "Tel Aviv", ["Tirane"] = "Tiran", ["Tripoli"] = "Trablus",
        ["Tunis"] = "Tunus", ["Ulaanbaatar"] = "Ulan Batur", ["Urumqi"] = "Urumçi", ["Vatican"] = "Vatikan", ["Vienna"] = "Viyana",
        ["Warsaw"] = "Varşova", ["Yekaterinburg"] = "Yekaterinburg", ["Yerevan"] = "Erivan", ["Zurich"] = "Zürih",
    };

    // A name of a language is a noun of its own here: Almanca.
    private static readonly Dictionary<string, string> Tongues = new()
    {
        ["ar"] = "Arapça", ["bg"] = "Bulgarca", ["cs"] = "Çekçe", ["da"] = "Danca", ["de"] = "Almanca", ["el"] = "Yunanca", ["en"] = "İngilizce",
        ["es"] = "İspanyolca", ["et"] = "Estonca", ["fa"] = "Farsça", ["fi"] = "Fince", ["fil"] = "Filipince", ["fr"] = "Fransızca",
        ["he"] = "İbranice", ["hi"] = "Hintçe", ["hr"] = "Hırvatça", ["hu"] = "Macarca", ["id"] = "Endonezce", ["it"] = "İtalyanca",
        ["ja"] = "Japonca", ["ko"] = "Korece", ["lt"] = "Litvanca", ["lv"] = "Letonca", ["mr"] = "Marathi dili", ["ms"] = "Malayca",
        ["nb"] = "Norveççe", ["nl"] = "Felemenkçe", ["pl"] = "Lehçe", ["pt"] = "Portekizce", ["ro"] = "Rumence", ["ru"] = "Rusça",
        ["sk"] = "Slovakça", ["sl"] = "Slovence", ["sr"] = "Sırpça", ["sv"] = "İsveççe", ["sw"] = "Svahili", ["th"] = "Tayca", ["tr"] = "Türkçe",
        ["uk"] = "Ukraynaca", ["ur"] = "Urduca", ["vi"] = "Vietnamca", ["zh"] = "Çince",
    };

    public override string Urgency(Urgency urgency) => urgency switch
    {
        Language.Urgency.Low => "düşük",
        Language.Urgency.Normal => "normal",
        Language.Urgency.High => "yüksek",
        Language.Urgency.Urgent => "acil",
    };

    public override string State(RequestState state) => state switch
    {
        RequestState.New => "yeni",
        RequestState.Accepted => "üstlenildi",
        RequestState.InProgress => "devam ediyor",
        RequestState.NeedsInfo => "yanıt gerekiyor",
        RequestState.InReview => "kontrol ediliyor",
        RequestState.ChangesWanted => "değişiklik isteniyor",
        RequestState.Waiting => "müşteri yanıtı bekleniyor",
        RequestState.Done => "tamamlandı",
        RequestState.Declined => "geri çevrildi",
        RequestState.Cancelled => "iptal edildi",
    };

    public override string Role(Role role) => role switch
    {
        Language.Role.Owner => "işletme sahibi",
        Language.Role.Assistant => "sanal asistan",
        Language.Role.Subcontractor => "alt yüklenici",
        Language.Role.Contact => "ilgili kişi",
        _ => "henüz tanınmıyor",
    };

    private protected override (string Hour, string Minute) LengthMarks => ("\u00A0sa", "\u00A0dk");

    private protected override string TimeOf(string city) => $"{city} saati";

    private protected override string City(string english) => Cities.GetValueOrDefault(english, english);

    public override string NameOfLanguage(string tag) => Tongues.GetValueOrDefault(tag.Split('-')[0], tag);
}
