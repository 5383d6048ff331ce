namespace Core.Language.Marathi;

internal sealed partial class MarathiPhrases
{
    public override string NothingFound => "याच्याशी जुळणारे येथे काही नाही.";
    public override string EachSeesTheirOwn(string agency) => Say($"{agency} यांच्याकडून. बटण दाबल्यावर प्रत्येकाला फक्त स्वतःचेच दिसते; ते इतर कोणालाही दिसत नाही.");
    public override string SayHiFirst => Say($"आपली अजून ओळख झालेली नाही. मला स्वतंत्र चॅटमध्ये `{Typed("hi")}` लिहा आणि मग पुन्हा प्रयत्न करा.");
}
