namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string WeekDone => "Sel nädalal";
    public override string WeekOpen => "Veel pooleli";
    public override string WeekNext => "Tähtaeg järgmisel nädalal";
    public override string WeekHours(string length) => Say($"Tööaeg sel nädalal: {length}");
    public override string WeekAnswersLabel => "Esimesed vastused";

    public override string WeekAnswers(long kept, long broken) => broken == 0
        ? Say($"õigel ajal {kept}")
        : Say($"õigel ajal {kept}, hilinenud või andmata {broken}");

    public override string WeekAnswersOfAll(long kept, long broken) => Say($"Esimesed vastused, kõik kliendid: {WeekAnswers(kept, broken)}");
    public override string WeekFrom(string who, string since) => Say($"{who}: nädalakokkuvõte alates {since}");

    public override string WeekOf(string since) => Say($"nädal alates {since}");
    public override string WeekTitle(string week) => Say($"Nädalakokkuvõte: {week}");
    public override string WeeklyComesAt(string clock, string days) =>
        Say($"Teie nädalakokkuvõtte mustand tuleb kell {clock} ({DaysOfWeek(days)}); kui Teil on siis vaba päev, siis eelmisel tööpäeval.");

    public override string WeeklyComesLast(string clock) => Say($"Teie nädalakokkuvõtte mustand tuleb kell {clock} nädala viimasel tööpäeval.");
    public override string WeeklyComesUsually => "Teie nädalakokkuvõtte mustand tuleb nädala viimase tööpäeva pärastlõunal.";
    public override string WeeklyIsOff => "Nädalakokkuvõtet ei koostata.";
    public override string WeeklyOff => "Lülita nädalakokkuvõte välja";
    public override string WeeklyOn => "Nädalakokkuvõttega";
    public override string WeeklyTimeUnclear(string said) => Say($"Ma ei leia kellaaega: „{said}“. Öelge nii: `{Typed("standup weekly at 15:00 fri")}`.");
    public override string HoursAreShown(string client) => Say($"{client} näeb oma nädalakokkuvõttes, kui kaua töötati. Hindu ei näidata kunagi.");
    public override string HoursAreNotShown(string client) => Say($"{client} ei näe oma nädalakokkuvõttes tööaega.");
    public override string HoursShow => "Näita tööaega";
    public override string HoursHide => "Ära näita tööaega";

    public override string AutoIsOn => "Mustand, mida Te ei postita ega jäta vahele, postitatakse automaatselt pool tundi pärast saabumist. Iga klient loeb seda oma hommikul.";
    public override string AutoIsOff => "Mustandid ootavad, kuni Te need postitate.";
    public override string WeeklyAutoIsOn => "Nädalakokkuvõte, mida Te ei postita ega jäta vahele, postitatakse automaatselt pool tundi pärast mustandi saabumist.";
    public override string WeeklyAutoIsOff => "Nädalakokkuvõtted ootavad, kuni Te need postitate.";
    public override string AutoOn => "Postita automaatselt";
    public override string AutoOff => "Oota mind";
    public override string AutoUnclear => "Kas see peaks olema sees või väljas?";
    public override string AutoPostsAt(string when) => Say($"Postitatakse automaatselt {when}, kui Te seda vahele ei jäta.");
    public override string AutoPosted(string when) => Say($"Postitatud automaatselt {when}: Te ei olnud seda postitanud ega vahele jätnud.");
    public override string AutoTakeBack => "Võta tagasi";
    public override string AutoTakenBack(string when) => Say($"Tagasi võetud {when}. Kes seda luges, saab sellest teada.");
    public override string AutoUnposted(string day) =>
        Say($"Teie päevaülevaade ({day}) pidi automaatselt teele minema, aga ei saanud õigel ajal. Möödas on üle kolme tunni, seepärast jätan otsuse Teile: midagi ei saadetud.");
}
