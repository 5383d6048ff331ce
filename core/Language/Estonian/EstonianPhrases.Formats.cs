namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string Urgency(Urgency urgency) => urgency switch
    {
        Language.Urgency.Low => "vähetähtis",
        Language.Urgency.Normal => "tavaline",
        Language.Urgency.High => "tähtis",
        Language.Urgency.Urgent => "kiire",
    };

    public override string State(RequestState state) => state switch
    {
        RequestState.New => "uus",
        RequestState.Accepted => "vastu võetud",
        RequestState.InProgress => "töös",
        RequestState.NeedsInfo => "vajab täpsustust",
        RequestState.InReview => "ülevaatamisel",
        RequestState.ChangesWanted => "soovitakse muudatusi",
        RequestState.Waiting => "ootab kliendi vastust",
        RequestState.Done => "valmis",
        RequestState.Declined => "tellimusest loobuti",
        RequestState.Cancelled => "tühistatud",
    };

    public override string Role(Role role) => role switch
    {
        Language.Role.Owner => "omanik",
        Language.Role.Assistant => "virtuaalassistent",
        Language.Role.Subcontractor => "alltöövõtja",
        Language.Role.Contact => "kontaktisik",
        _ => "veel teadmata",
    };
}
