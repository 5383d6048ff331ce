namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string NothingFound => "Midagi sellist siin ei ole.";
    public override string EachSeesTheirOwn(string agency) =>
        Say($"Saatja: {agency}. Nupp näitab igaühele seda, mida temal on õigus näha, ja keegi teine seda koos temaga ei näe.");
    public override string SayHiFirst => Say($"Me ei ole veel kohtunud. Kirjutage mulle omaette vestluses „hi“ ja proovige siis uuesti.");
}
