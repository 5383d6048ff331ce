using System.Globalization;

namespace Core.Language;

/// <summary>The languages that we speak, for whoever has not told us theirs but has a browser that does.</summary>
public static class Offered
{
    /// <summary>Tags with their own names, English first.</summary>
    public static IReadOnlyList<(string Tag, string Name)> All { get; } =
        [.. Languages.Spoken.Select(tag => (tag, Languages.OwnNameOf(tag)))];

    /// <summary>The first of those asked for that we speak.</summary>
    /// <param name="asked">A tag that outweighs all others; null where none was named.</param>
    /// <param name="accepted">As browsers say it: <c>he-IL,he;q=0.9,en;q=0.8</c>.</param>
    /// <returns>Null where we speak none of them.</returns>
    public static Phrases? Find(string? asked, string? accepted) => Ordered(accepted ?? "").Prepend(asked ?? "").Select(Spoken).FirstOrDefault(found => found is not null);

    private static IEnumerable<string> Ordered(string accepted) =>
        from each in accepted.Split(',').Take(20)
        let parts = each.Split(';', StringSplitOptions.TrimEntries)
        let weight = parts.Length > 1 && parts[1].StartsWith("q=", StringComparison.Ordinal)
            && double.TryParse(parts[1][2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var told) ? told : 1
        where weight > 0
        orderby weight descending
        select parts[0];

    private static Phrases? Spoken(string tag) =>
        tag.Split('-')[0].Equals(Phrases.English.Tag, StringComparison.OrdinalIgnoreCase) ? Phrases.English : SpokenLanguages.Find(tag);
}
