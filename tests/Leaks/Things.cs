using System.Text.RegularExpressions;

namespace Tests.Leaks;

/// <summary>Whose things are put into a sentence.</summary>
internal enum Whose
{
    Own,

    /// <summary>The agency's other client's.</summary>
    Other,

    /// <summary>The other agency's.</summary>
    Away,

    /// <summary>What nobody has.</summary>
    Nobodys,
}

/// <summary>One thing that a sentence names, and what stands there when another's is put in.</summary>
internal sealed record Thing(string Own, string Other, string Away, string Nobodys)
{
    public static Thing Always(string same) => new(same, same, same, same);

    public string Of(Whose whose) => whose switch
    {
        Whose.Own => Own,
        Whose.Other => Other,
        Whose.Away => Away,
        Whose.Nobodys => Nobodys,
    };
}

/// <summary>A sentence's things, by the names in its braces.</summary>
internal sealed partial class Things
{
    private readonly Dictionary<string, Thing> _all = [];

    /// <summary>True when another's thing can be put in.</summary>
    public bool Swaps => _all.Values.Any(t => t.Own != t.Other || t.Own != t.Away);

    /// <summary>True where one of them is ours to hide: who there is in a workspace the platform itself tells.</summary>
    public bool HidesOurs => _all.Any(t => t.Key is not ("stranger" or "member" or "colleague" or "other lead") && t.Value.Own != t.Value.Nobodys);

    public Thing this[string name]
    {
        get => _all[name];
        set => _all[name] = value;
    }

    /// <summary>The same, with one thing that is always this.</summary>
    public Things With(string name, string always)
    {
        var with = new Things();
        foreach (var (each, thing) in _all) with[each] = each == name ? Thing.Always(always) : thing;
        return with;
    }

    /// <summary>One thing of another's among their own, each in turn.</summary>
    public IEnumerable<Things> Mixed() =>
        from each in _all.ToList()
        where _all.Count > 1
        from whose in (Whose[])[Whose.Other, Whose.Away]
        select With(each.Key, each.Value.Of(whose));

    public static IEnumerable<string> In(string sentence) => Braces().Matches(sentence).Select(m => m.Groups[1].Value);

    public string Fill(string sentence, Whose whose) => Braces().Replace(sentence, m => _all[m.Groups[1].Value].Of(whose));

    public IReadOnlyDictionary<string, string> Fill(IReadOnlyDictionary<string, string> fields, Whose whose) =>
        fields.ToDictionary(f => Fill(f.Key, whose), f => Fill(f.Value, whose));

    /// <summary>The same sentence, whatever it names: two answers to it can be compared.</summary>
    public string Forget(string text)
    {
        foreach (var thing in _all.Values)
            foreach (var named in (string[])[thing.Own, thing.Other, thing.Away, thing.Nobodys])
                text = Regex.Replace(text, $@"\b{Regex.Escape(named)}\b", "*");
        return Chance().Replace(text, "*");
    }

    [GeneratedRegex(@"\{([a-z -]+)\}")]
    private static partial Regex Braces();

    [GeneratedRegex("draft [A-Z0-9]{8}|[0-9a-f]{32}|R-[0-9]+|@[0-9]+")]
    private static partial Regex Chance();
}
