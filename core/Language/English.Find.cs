namespace Core.Language;

internal sealed partial class English
{
    public override string NothingFound => "Nothing here matches that.";
    public override string EachSeesTheirOwn(string agency) => Say($"From {agency}. The button shows each of you what is yours to see of it, and nobody else sees it with you.");
    public override string SayHiFirst => "We have not met yet. Write hi to me in a chat of our own, and then try this again.";
}
