namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly Dictionary<string, string> Cities = new()
    {
        ["Kolkata"] = India, ["Calcutta"] = India,
        ["Dubai"] = "दुबई", ["Riyadh"] = "रियाध", ["Kuwait"] = "कुवेत", ["Qatar"] = "कतार", ["Bahrain"] = "बहरीन", ["Muscat"] = "मस्कत",
        ["Baghdad"] = "बगदाद", ["Tehran"] = "तेहरान", ["Jerusalem"] = "जेरुसलेम", ["Tel Aviv"] = "तेल अवीव", ["Beirut"] = "बैरुत",
        ["Amman"] = "अम्मान", ["Damascus"] = "दमास्कस", ["Istanbul"] = "इस्तंबूल", ["Karachi"] = "कराची", ["Dhaka"] = "ढाका",
        ["Kathmandu"] = "काठमांडू", ["Katmandu"] = "काठमांडू", ["Colombo"] = "कोलंबो", ["Kabul"] = "काबूल", ["Tashkent"] = "ताश्कंद",
        ["Almaty"] = "अल्माटी", ["Bangkok"] = "बँकॉक", ["Jakarta"] = "जकार्ता", ["Singapore"] = "सिंगापूर", ["Kuala Lumpur"] = "क्वालालंपूर",
        ["Manila"] = "मनिला", ["Ho Chi Minh"] = "हो चि मिन्ह सिटी", ["Hong Kong"] = "हाँगकाँग", ["Shanghai"] = "शांघाय", ["Taipei"] = "तैपेई",
        ["Seoul"] = "सोल", ["Tokyo"] = "टोकियो",
        ["Tallinn"] = "टॅलिन", ["Riga"] = "रिगा", ["Vilnius"] = "विल्नियस", ["Helsinki"] = "हेलसिंकी", ["Stockholm"] = "स्टॉकहोम",
        ["Oslo"] = "ओस्लो", ["Copenhagen"] = "कोपनहेगन", ["Reykjavik"] = "रेक्याविक", ["London"] = "लंडन", ["Dublin"] = "डब्लिन",
        ["Lisbon"] = "लिस्बन", ["Madrid"] = "माद्रिद", ["Paris"] = "पॅरिस", ["Brussels"] = "ब्रुसेल्स", ["Amsterdam"] = "ॲमस्टरडॅम",
        ["Luxembourg"] = "लक्झेंबर्ग", ["Berlin"] = "बर्लिन", ["Zurich"] = "झुरिक", ["Vienna"] = "व्हिएन्ना", ["Prague"] = "प्राग",
        ["Warsaw"] = "वॉर्सा", ["Budapest"] = "बुडापेस्ट", ["Bucharest"] = "बुखारेस्ट", ["Sofia"] = "सोफिया", ["Athens"] = "अथेन्स",
        ["Rome"] = "रोम", ["Belgrade"] = "बेलग्रेड", ["Zagreb"] = "झाग्रेब", ["Kyiv"] = "कीव्ह", ["Kiev"] = "कीव्ह", ["Minsk"] = "मिन्स्क",
        ["Moscow"] = "मॉस्को", ["Malta"] = "माल्टा", ["Nicosia"] = "निकोसिया",
        ["Cairo"] = "कैरो", ["Casablanca"] = "कासाब्लांका", ["Algiers"] = "अल्जियर्स", ["Tunis"] = "ट्युनिस", ["Tripoli"] = "त्रिपोली",
        ["Lagos"] = "लागोस", ["Accra"] = "अक्रा", ["Nairobi"] = "नैरोबी", ["Addis Ababa"] = "आदिस अबाबा", ["Johannesburg"] = "जोहान्सबर्ग",
        ["Mauritius"] = "मॉरिशस", ["Maldives"] = "मालदीव",
        ["New York"] = "न्यूयॉर्क", ["Toronto"] = "टोरोंटो", ["Montreal"] = "मॉन्ट्रियल", ["Detroit"] = "डेट्रॉइट", ["Chicago"] = "शिकागो",
        ["Winnipeg"] = "विनिपेग", ["Denver"] = "डेन्व्हर", ["Phoenix"] = "फिनिक्स", ["Edmonton"] = "एडमंटन",
        ["Los Angeles"] = "लॉस एंजेलिस", ["Vancouver"] = "व्हँकुव्हर", ["Anchorage"] = "अँकरेज", ["Honolulu"] = "होनोलुलू",
        ["Halifax"] = "हॅलिफॅक्स", ["Mexico City"] = "मेक्सिको सिटी", ["Bogota"] = "बोगोटा", ["Lima"] = "लिमा", ["Caracas"] = "कॅराकस",
        ["Santiago"] = "सँटियागो", ["Sao Paulo"] = "साओ पाउलो", ["Buenos Aires"] = "ब्युनोस आयर्स", ["Panama"] = "पनामा",
        ["Sydney"] = "सिडनी", ["Melbourne"] = "मेलबर्न", ["Brisbane"] = "ब्रिस्बेन", ["Adelaide"] = "ॲडलेड", ["Perth"] = "पर्थ",
        ["Darwin"] = "डार्विन", ["Hobart"] = "होबार्ट", ["Auckland"] = "ऑकलंड",
    };
}
