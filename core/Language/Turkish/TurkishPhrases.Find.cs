namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string NothingFound => "Buna uyan bir şey bulunamadı.";
    public override string EachSeesTheirOwn(string agency) => Say($"Gönderen: {agency}. Düğme, her birinize yalnızca kendisinin görebileceğini gösterir; başka kimse sizinle birlikte görmez.");
    public override string SayHiFirst => Say($"Henüz tanışmadık. Bana özel bir sohbette `{Typed("hi")}` yazın, sonra yeniden deneyin.");
}
