namespace Core.Language.Arabic;

internal sealed partial class ArabicPhrases
{
    private static readonly Dictionary<string, string> Cities = new()
    {
        ["Abidjan"] = "أبيدجان", ["Accra"] = "أكرا", ["Addis Ababa"] = "أديس أبابا", ["Aden"] = "عدن", ["Algiers"] = "الجزائر",
        ["Amman"] = "عمّان", ["Amsterdam"] = "أمستردام", ["Anchorage"] = "أنكوراج", ["Ashgabat"] = "عشق آباد", ["Athens"] = "أثينا",
        ["Auckland"] = "أوكلاند", ["Baghdad"] = "بغداد", ["Bahrain"] = "البحرين", ["Baku"] = "باكو", ["Bangkok"] = "بانكوك",
        ["Barcelona"] = "برشلونة", ["Beirut"] = "بيروت", ["Belgrade"] = "بلغراد", ["Berlin"] = "برلين", ["Bogota"] = "بوغوتا",
        ["Bratislava"] = "براتيسلافا", ["Brisbane"] = "بريزبان", ["Brussels"] = "بروكسل", ["Bucharest"] = "بوخارست", ["Budapest"] = "بودابست",
        ["Buenos Aires"] = "بوينس آيرس", ["Cairo"] = "القاهرة", ["Calcutta"] = "كلكتا", ["Caracas"] = "كاراكاس", ["Casablanca"] = "الدار البيضاء",
        ["Chicago"] = "شيكاغو", ["Chisinau"] = "كيشيناو", ["Colombo"] = "كولومبو", ["Copenhagen"] = "كوبنهاغن", ["Dakar"] = "داكار",
        ["Damascus"] = "دمشق", ["Dar es Salaam"] = "دار السلام", ["Denver"] = "دنفر", ["Detroit"] = "ديترويت", ["Dhaka"] = "دكا",
        ["Djibouti"] = "جيبوتي", ["Dubai"] = "دبي", ["Dublin"] = "دبلن", ["Gaza"] = "غزة", ["Halifax"] = "هاليفاكس",
        ["Havana"] = "هافانا", ["Hebron"] = "الخليل", ["Helsinki"] = "هلسنكي", ["Ho Chi Minh"] = "هو تشي منه", ["Hong Kong"] = "هونغ كونغ",
        ["Honolulu"] = "هونولولو", ["Istanbul"] = "إسطنبول", ["Jakarta"] = "جاكرتا", ["Jerusalem"] = "القدس", ["Johannesburg"] = "جوهانسبرغ",
        ["Kabul"] = "كابول", ["Karachi"] = "كراتشي", ["Kathmandu"] = "كاتماندو", ["Khartoum"] = "الخرطوم", ["Kiev"] = "كييف",
        ["Kolkata"] = "كلكتا", ["Kuala Lumpur"] = "كوالالمبور", ["Kuwait"] = "الكويت", ["Kyiv"] = "كييف", ["Lagos"] = "لاغوس",
        ["Lima"] = "ليما", ["Lisbon"] = "لشبونة", ["Ljubljana"] = "ليوبليانا", ["London"] = "لندن", ["Los Angeles"] = "لوس أنجلوس",
        ["Luxembourg"] = "لوكسمبورغ", ["Madrid"] = "مدريد", ["Malta"] = "مالطا", ["Manila"] = "مانيلا", ["Melbourne"] = "ملبورن",
        ["Mexico City"] = "مكسيكو سيتي", ["Minsk"] = "مينسك", ["Mogadishu"] = "مقديشو", ["Montevideo"] = "مونتيفيديو", ["Montreal"] = "مونتريال",
        ["Moscow"] = "موسكو", ["Muscat"] = "مسقط", ["Nairobi"] = "نيروبي", ["New York"] = "نيويورك", ["Nicosia"] = "نيقوسيا",
        ["Nouakchott"] = "نواكشوط", ["Oslo"] = "أوسلو", ["Paris"] = "باريس", ["Perth"] = "بيرث", ["Phoenix"] = "فينيكس",
        ["Prague"] = "براغ", ["Qatar"] = "قطر", ["Reykjavik"] = "ريكيافيك", ["Riga"] = "ريغا", ["Riyadh"] = "الرياض",
        ["Rome"] = "روما", ["Santiago"] = "سانتياغو", ["Sao Paulo"] = "ساو باولو", ["Sarajevo"] = "سراييفو", ["Seoul"] = "سيول",
        ["Shanghai"] = "شانغهاي", ["Singapore"] = "سنغافورة", ["Skopje"] = "سكوبيه", ["Sofia"] = "صوفيا", ["Stockholm"] = "ستوكهولم",
        ["Sydney"] = "سيدني", ["Taipei"] = "تايبيه", ["Tallinn"] = "تالين", ["Tashkent"] = "طشقند", ["Tbilisi"] = "تبليسي",
        ["Tehran"] = "طهران", ["Tel Aviv"] = "تل أبيب", ["Tirane"] = "تيرانا", ["Tokyo"] = "طوكيو", ["Toronto"] = "تورونتو",
        ["Tripoli"] = "طرابلس", ["Tunis"] = "تونس", ["Vancouver"] = "فانكوفر", ["Vienna"] = "فيينا", ["Vilnius"] = "فيلنيوس",
        ["Warsaw"] = "وارسو", ["Yerevan"] = "يريفان", ["Zagreb"] = "زغرب", ["Zurich"] = "زيورخ",
    };

    private protected override string City(string english) => Cities.GetValueOrDefault(english, english);
}
