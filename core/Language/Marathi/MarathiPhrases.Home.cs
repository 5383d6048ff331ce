namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string HomeToday(string day) => Say($"आज, {day}");
    public override string HomeTotal => "झालेले काम";
    public override string HomeNothingToday => "अजून कोणतीही नोंद नाही. टायमर थांबल्यावर वेळ नोंदवला जातो.";
    public override string HomeDue => "करायची कामे, जवळची मुदत आधी";
    public override string HomeNothingDue => "कोणत्याही कामाची मुदत नाही आणि हातात काही बाकी नाही. निवांत राहा.";
    public override string HomeNothingForYou => "आपल्या प्रतीक्षेत काहीही नाही.";
    public override string HomeAsked => "आपण केलेल्या विनंत्या";
    public override string HomeNothingAsked => "सध्या एकही विनंती सुरू नाही. आपण विनंती केल्यावर ती आणि तिची स्थिती येथे दिसेल.";
    public override string HomeAll => "सर्व पाहा";
    public override string HomeDone => "पूर्ण झालेल्या";
    public override string HomeStandup => "दैनंदिन आढावा";
    public override string HomeHelp => "मदत";
    public override string TimerSwitchTo(string client) => Say($"टायमर येथे बदला: {client}");
}
