namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    private static readonly PluralForms Things = new("सूचना") { One = "सूचना" };

    public override string WaitedForYou(int count, bool room) => room
        ? Say($"आपल्या कामाच्या वेळेपर्यंत थांबवलेल्या {count} {Form(count, Things)}")
        : Say($"आपल्या कामाच्या वेळेबाहेर आलेल्या {count} {Form(count, Things)}");

    public override string WaitedOther => "तसेच";
    public override string WaitedOpen(string what) => what;
    public override string WaitedMore => "आणखी काय आले";
    public override string WaitedGone => "आता तसे राहिलेले नाही: दाखवण्यासारखे काही उरलेले नाही.";
    public override string AndMoreNamed(int count, string names) => Say($"आणि आणखी {count}: {names}.");
    public override string UrgentWaited => "काही तातडीच्या सूचनाही आपल्या कामाच्या वेळेपर्यंत थांबवल्या होत्या. आपली इच्छा असल्यास, क्लायंट जे तातडीचे म्हणतील ते कधीही कळवता येईल.";
    public override string UrgentAnyTime => "तातडीचे कधीही";
    public override string UrgentLabel => "तातडीचे असल्यास";
    public override string UrgentInHours => "फक्त कामाच्या वेळेत";
    public override string UrgentHint => "क्लायंट जे तातडीचे म्हणतील ते या वेळेबाहेरही कळवायचे का?";

    public override string UrgentSet(bool any) => any
        ? "क्लायंट जे तातडीचे म्हणतील ते यापुढे कधीही कळवले जाईल. बाकी सर्व आपल्या कामाच्या वेळेपर्यंत थांबेल."
        : "यापुढे तातडीच्या सूचनाही आपल्या कामाच्या वेळेतच मिळतील.";

    public override string UnknownUrgent(string said) => Say($"“{said}” येथे समजले नाही. `{Typed("urgent any time")}` किंवा `{Typed("urgent in hours")}` लिहा.");
}
