namespace Core.Language.Hebrew;

internal sealed partial class HebrewPhrases
{
    public override string NothingFound => "לא נמצא כאן דבר מתאים.";
    public override string EachSeesTheirOwn(string agency) => Say($"מאת {agency}. הכפתור מציג לכל אחד רק את מה ששייך לו, ואיש אחר לא רואה את זה.");
    public override string SayHiFirst => Say($"עוד לא הכרנו. אפשר לכתוב לי `{Typed("hi")}` בצ׳אט נפרד, ואז לנסות שוב.");
}
