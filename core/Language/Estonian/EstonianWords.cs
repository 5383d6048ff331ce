namespace Core.Language.Estonian;

/// <summary>What one may type instead of the fixed words that stand behind a verb.</summary>
internal static class EstonianWords
{
    public static readonly IReadOnlyDictionary<string, string[]> Fixed = new Dictionary<string, string[]>
    {
        ["zone"] = ["ajavöönd"],
        ["language"] = ["keel"],
        ["rate"] = ["tunnihind", "hind"],
        ["currency"] = ["valuuta"],
        ["hours"] = ["tööaeg"],
        ["urgent"] = ["kiire", "kiireloomuline"],
        ["holidays"] = ["riigipühad", "pühad"],
        ["promise"] = ["lubadus", "vastamislubadus"],
        ["day off"] = ["vaba päev", "vabad päevad", "puhkepäev"],
        ["name"] = ["nimi"],
        ["handle"] = ["lühinimi"],
        ["change"] = ["muuda"],
        ["cancel"] = ["tühista"],
        ["any time"] = ["alati", "igal ajal"],
        ["in hours"] = ["tööajal", "ainult tööajal"],
        ["as agency"] = ["nagu agentuuril", "nagu kõigile"],
        ["on"] = ["sees", "sisse"],
        ["off"] = ["väljas", "välja"],
        ["new"] = ["uus"],
        ["buffer"] = ["varu"],
        ["today"] = ["täna"],
        ["week"] = ["nädal", "see nädal"],
        ["all"] = ["kõik"],
        ["open"] = ["avatud"],
        ["waiting"] = ["ootel", "ootavad"],
        ["done"] = ["valmis", "tehtud"],
        ["list"] = ["loend", "nimekiri"],
        ["me"] = ["mulle"],
        ["here"] = ["siin", "selles kanalis"],
        ["to"] = ["et"],
        ["subcontractor"] = ["alltöövõtja"],
        ["weekly"] = ["iganädalane", "iga nädal"],
        ["they answer"] = ["kuni vastuseni", "vastuseni", "kuni vastatakse"],
        ["my morning"] = ["minu hommikuni", "minu hommikuks"],
        ["client's morning"] = ["kliendi hommikuni", "kliendi hommikuks"],
    };
}
