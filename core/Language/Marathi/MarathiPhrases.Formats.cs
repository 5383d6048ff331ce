namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private const string Here = " येथील वेळ";

    // Whoever lives in India speaks of its time, and of no city's.
    private const string India = "भारत";

    private const string IndianTime = "भारतीय वेळ";

    private protected override (string Hour, string Minute) LengthMarks => ("\u00A0तास", "\u00A0मि");

    public override string Urgency(Urgency urgency) => urgency switch
    {
        Language.Urgency.Low => "कमी",
        Language.Urgency.Normal => "सामान्य",
        Language.Urgency.High => "जास्त",
        Language.Urgency.Urgent => "तातडीचे",
    };

    public override string State(RequestState state) => state switch
    {
        RequestState.New => "नवीन",
        RequestState.Accepted => "काम हाती घेतले",
        RequestState.InProgress => "काम सुरू",
        RequestState.NeedsInfo => "उत्तर हवे आहे",
        RequestState.InReview => "तपासणी सुरू",
        RequestState.ChangesWanted => "बदल हवे आहेत",
        RequestState.Waiting => "क्लायंटच्या उत्तराच्या प्रतीक्षेत",
        RequestState.Done => "पूर्ण",
        RequestState.Declined => "स्वीकारलेली नाही",
        RequestState.Cancelled => "रद्द",
    };

    public override string Role(Role role) => role switch
    {
        Language.Role.Owner => "मालक",
        Language.Role.Assistant => "व्हर्च्युअल असिस्टंट",
        Language.Role.Subcontractor => "उपकंत्राटदार",
        Language.Role.Contact => "संपर्क व्यक्ती",
        _ => "अजून ओळख नाही",
    };

    private protected override string TimeOf(string city) => city == India ? IndianTime : city + Here;

    private protected override string City(string english) => Cities.GetValueOrDefault(english, english);
}
