namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string FeedName(string agency) => Say($"अंतिम मुदती · {agency}");
    public override string FeedDue(string request) => Say($"अंतिम मुदत: {request}");
    public override string FeedBegin(string request) => Say($"आत्ता सुरू करायला हवे: {request}");
    public override string FeedHere => "आपल्या अंतिम मुदती आणि बैठका कॅलेंडरच्या रूपात. हा पत्ता ज्यांच्याकडे असेल त्यांना त्या वाचता येतात, म्हणून तो स्वतःपुरताच ठेवा; तो फक्त आत्ताच दाखवला आहे.";
    public override string FeedHow =>
        "Google Calendar मध्ये: Other calendars, From URL. Outlook मध्ये: Add calendar, Subscribe from web. Thunderbird मध्ये: New calendar, On the network.";
    public override string FeedGiven(string when) =>
        Say($"आपल्या कॅलेंडरसाठी {when} पासून लिंक आहे. तिची फक्त ओळखखूण ठेवलेली असल्यामुळे ती पुन्हा दाखवता येत नाही: नवीन लिंक तिची जागा घेईल.");
    public override string FeedButton => "आपल्या कॅलेंडरमध्ये";
    public override string FeedNew => "नवीन लिंक";
    public override string FeedOff => "बंद करा";
    public override string FeedEnded => "आपली कॅलेंडर लिंक आता चालणार नाही.";
    public override string FeedNone => "आपल्या कॅलेंडरसाठी लिंक नाही.";
    public override string FeedInPrivate => Say($"ही लिंक वाचणाऱ्या कोणालाही आपले कॅलेंडर वाचता येते. मला थेट संदेशात `{Typed("deadlines feed")}` लिहा.");
    public override string FeedNowhere => Say($"या एजन्सीला इंटरनेटवर पत्ता नाही, त्यामुळे कोणतेही कॅलेंडर तेथून वाचू शकत नाही. तो `PublicUrl` मध्ये, हा बॉट चालवणाऱ्यांनी ठरवायचा असतो.");
}
