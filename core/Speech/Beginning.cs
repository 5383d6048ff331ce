using Core.Language;

namespace Core.Speech;

/// <summary>How a sentence of a verb begins, in English or in a language of its own.</summary>
/// <param name="Words">As <see cref="Letters.Plain"/> writes them; <c>R-#</c> stands for a request's number.</param>
/// <param name="Tongues">The languages that say it so; none for English.</param>
internal sealed record Beginning(string[] Words, Verb Verb, IReadOnlyList<string> Tongues)
{
    private const string Numbered = "R-#";

    public static IEnumerable<Beginning> Of(Verb verb, Func<string, IEnumerable<(string Tongue, string Beginning)>> own)
    {
        string[] english = [.. ((string[])[verb.Name, .. verb.Also]).Select(Plain)];
        foreach (var name in english) yield return new Beginning(name.Split(' '), verb, []);
        // People do not say what only letters and platforms say.
        if (verb.Who is Role.Bot or Role.Platform) yield break;
        foreach (var said in own(verb.Name).GroupBy(o => Plain(Numbering(verb, o.Beginning)), o => o.Tongue))
            if (!english.Contains(said.Key)) yield return new Beginning(said.Key.Split(' '), verb, [.. said.Distinct()]);
    }

    // What is said of a request names it first.
    private static string Numbering(Verb verb, string own) =>
        verb.Name.StartsWith(Numbered, StringComparison.Ordinal) && !own.Contains(Numbered, StringComparison.Ordinal) ? $"{Numbered} {own}" : own;

    private static string Plain(string beginning) => string.Join(' ', beginning.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word is Numbered ? word : Letters.Plain(word)));
}
