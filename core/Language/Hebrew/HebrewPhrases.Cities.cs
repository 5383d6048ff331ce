namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    private static readonly Dictionary<string, string> Cities = new()
    {
        ["Jerusalem"] = "ירושלים", ["Tel Aviv"] = "תל אביב", ["Gaza"] = "עזה", ["Hebron"] = "חברון", ["Amman"] = "עמאן", ["Beirut"] = "ביירות",
        ["Damascus"] = "דמשק", ["Baghdad"] = "בגדאד", ["Tehran"] = "טהרן", ["Riyadh"] = "ריאד", ["Dubai"] = "דובאי", ["Qatar"] = "קטאר",
        ["Kuwait"] = "כווית", ["Bahrain"] = "בחריין", ["Muscat"] = "מסקט", ["Istanbul"] = "איסטנבול", ["Nicosia"] = "ניקוסיה", ["Baku"] = "באקו",
        ["Tbilisi"] = "טביליסי", ["Yerevan"] = "ירוואן",

        ["London"] = "לונדון", ["Dublin"] = "דבלין", ["Belfast"] = "בלפסט", ["Paris"] = "פריז", ["Berlin"] = "ברלין", ["Amsterdam"] = "אמסטרדם",
        ["Brussels"] = "בריסל", ["Luxembourg"] = "לוקסמבורג", ["Zurich"] = "ציריך", ["Vienna"] = "וינה", ["Rome"] = "רומא", ["Madrid"] = "מדריד",
        ["Lisbon"] = "ליסבון", ["Athens"] = "אתונה", ["Helsinki"] = "הלסינקי", ["Tallinn"] = "טאלין", ["Riga"] = "ריגה", ["Vilnius"] = "וילנה",
        ["Stockholm"] = "סטוקהולם", ["Oslo"] = "אוסלו", ["Copenhagen"] = "קופנהגן", ["Reykjavik"] = "רייקיאוויק", ["Warsaw"] = "ורשה", ["Prague"] = "פראג",
        ["Bratislava"] = "ברטיסלאבה", ["Budapest"] = "בודפשט", ["Bucharest"] = "בוקרשט", ["Sofia"] = "סופיה", ["Belgrade"] = "בלגרד", ["Zagreb"] = "זאגרב",
        ["Ljubljana"] = "לובליאנה", ["Sarajevo"] = "סרייבו", ["Skopje"] = "סקופיה", ["Tirane"] = "טיראנה", ["Podgorica"] = "פודגוריצה", ["Kyiv"] = "קייב",
        ["Kiev"] = "קייב", ["Chisinau"] = "קישינב", ["Minsk"] = "מינסק", ["Moscow"] = "מוסקבה", ["Malta"] = "מלטה", ["Monaco"] = "מונקו",
        ["Andorra"] = "אנדורה", ["Vaduz"] = "ואדוץ", ["Gibraltar"] = "גיברלטר", ["Kaliningrad"] = "קלינינגרד", ["Samara"] = "סמרה",

        ["New York"] = "ניו יורק", ["Chicago"] = "שיקגו", ["Denver"] = "דנבר", ["Phoenix"] = "פיניקס", ["Los Angeles"] = "לוס אנג׳לס", ["Anchorage"] = "אנקורג׳",
        ["Honolulu"] = "הונולולו", ["Detroit"] = "דטרויט", ["Boise"] = "בויסי", ["Toronto"] = "טורונטו", ["Montreal"] = "מונטריאול", ["Vancouver"] = "ונקובר",
        ["Edmonton"] = "אדמונטון", ["Winnipeg"] = "ויניפג", ["Halifax"] = "הליפקס", ["St Johns"] = "סנט ג׳ונס", ["Regina"] = "רג׳יינה",
        ["Mexico City"] = "מקסיקו סיטי", ["Tijuana"] = "טיחואנה", ["Monterrey"] = "מונטריי", ["Cancun"] = "קנקון", ["Guatemala"] = "גואטמלה",
        ["Costa Rica"] = "קוסטה ריקה", ["Panama"] = "פנמה", ["Havana"] = "הוואנה", ["Jamaica"] = "ג׳מייקה", ["Puerto Rico"] = "פוארטו ריקו",
        ["Santo Domingo"] = "סנטו דומינגו", ["El Salvador"] = "אל סלוודור", ["Managua"] = "מנגואה", ["Tegucigalpa"] = "טגוסיגלפה",
        ["Bogota"] = "בוגוטה", ["Lima"] = "לימה", ["Quito"] = "קיטו", ["Guayaquil"] = "גואיאקיל", ["Caracas"] = "קראקס", ["La Paz"] = "לה פאס",
        ["Santiago"] = "סנטיאגו", ["Buenos Aires"] = "בואנוס איירס", ["Montevideo"] = "מונטווידאו", ["Asuncion"] = "אסונסיון", ["Sao Paulo"] = "סאו פאולו",
        ["Fortaleza"] = "פורטלזה", ["Bahia"] = "באהיה", ["Manaus"] = "מנאוס", ["Recife"] = "רסיפה",

        ["Cairo"] = "קהיר", ["Casablanca"] = "קזבלנקה", ["Algiers"] = "אלג׳יר", ["Tunis"] = "תוניס", ["Tripoli"] = "טריפולי", ["Khartoum"] = "חרטום",
        ["Addis Ababa"] = "אדיס אבבה", ["Nairobi"] = "ניירובי", ["Kampala"] = "קמפלה", ["Lagos"] = "לגוס", ["Accra"] = "אקרה", ["Abidjan"] = "אביג׳אן",
        ["Dakar"] = "דקר", ["Johannesburg"] = "יוהנסבורג", ["Harare"] = "הררה", ["Lusaka"] = "לוסקה", ["Kinshasa"] = "קינשסה", ["Luanda"] = "לואנדה",
        ["Mauritius"] = "מאוריציוס",

        ["Kolkata"] = "קולקטה", ["Calcutta"] = "קולקטה", ["Karachi"] = "קראצ׳י", ["Dhaka"] = "דאקה", ["Colombo"] = "קולומבו", ["Kathmandu"] = "קטמנדו",
        ["Kabul"] = "קאבול", ["Tashkent"] = "טשקנט", ["Almaty"] = "אלמטי", ["Bangkok"] = "בנגקוק", ["Jakarta"] = "ג׳קרטה", ["Ho Chi Minh"] = "הו צ׳י מין",
        ["Manila"] = "מנילה", ["Singapore"] = "סינגפור", ["Kuala Lumpur"] = "קואלה לומפור", ["Hong Kong"] = "הונג קונג", ["Shanghai"] = "שנגחאי",
        ["Taipei"] = "טאיפיי", ["Seoul"] = "סיאול", ["Tokyo"] = "טוקיו", ["Yangon"] = "יאנגון", ["Yekaterinburg"] = "יקטרינבורג",
        ["Novosibirsk"] = "נובוסיבירסק", ["Vladivostok"] = "ולדיווסטוק",

        ["Sydney"] = "סידני", ["Melbourne"] = "מלבורן", ["Brisbane"] = "בריסביין", ["Perth"] = "פרת׳", ["Adelaide"] = "אדלייד", ["Darwin"] = "דרווין",
        ["Hobart"] = "הובארט", ["Auckland"] = "אוקלנד", ["Fiji"] = "פיג׳י", ["Guam"] = "גואם",
    };

    private protected override string City(string english) => Cities.GetValueOrDefault(english, english);
}
