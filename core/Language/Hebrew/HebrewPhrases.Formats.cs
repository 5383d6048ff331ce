namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    // Nobody writes the word for day before each letter of several.
    private const string DayWord = "יום ";

    public override string Urgency(Urgency urgency) => urgency switch
    {
        Language.Urgency.Low => "נמוכה",
        Language.Urgency.Normal => "רגילה",
        Language.Urgency.High => "גבוהה",
        Language.Urgency.Urgent => "דחופה",
    };

    public override string State(RequestState state) => state switch
    {
        RequestState.New => "חדשה",
        RequestState.Accepted => "התקבלה לטיפול",
        RequestState.InProgress => "בטיפול",
        RequestState.NeedsInfo => "נדרשת תשובה",
        RequestState.InReview => "בבדיקה",
        RequestState.ChangesWanted => "נדרשים שינויים",
        RequestState.Waiting => "בהמתנה ללקוח",
        RequestState.Done => "הושלמה",
        RequestState.Declined => "לא ניתן לקבל",
        RequestState.Cancelled => "בוטלה",
    };

    public override string Role(Role role) => role switch
    {
        Language.Role.Owner => "בעלים",
        Language.Role.Assistant => "סיוע וירטואלי",
        Language.Role.Subcontractor => "קבלן משנה",
        Language.Role.Contact => "איש קשר",
        _ => "עוד לא ידוע",
    };

    // A letter before a Hebrew word belongs to it; before anything else it stands off by a hyphen.
    public override string List(IEnumerable<string> items) => items.ToList() switch
    {
        [.. { Count: > 0 } first, var last] when last is [>= 'א' and <= 'ת', ..] => Together([.. first, $"ו{last}"]),
        var all => base.List(all),
    };

    private protected override string TimeOf(string city) => Say($"שעון {city}");

    private protected override string DaysOfWeek(string typed)
    {
        var days = base.DaysOfWeek(typed);
        return days.IndexOfAny(['–', ',']) < 0 ? days : $"ימים {days.Replace(DayWord, "", StringComparison.Ordinal)}";
    }

    private string Together(List<string> items) =>
        string.Join(", ", items[..^1].Select(item => Bidi.Isolate(item, Locale.Direction))) + " " + Bidi.Isolate(items[^1], Locale.Direction);
}
