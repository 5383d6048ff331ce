namespace Tests.Leaks;

/// <summary>A part of the examples, said among people who read one language: together the languages have all of them.</summary>
internal sealed record Slice(string Language)
{
    public static IReadOnlyList<string> Languages { get; } = [.. Core.Language.Languages.Spoken.Where(tag => tag is not "en")];

    public int Part => Languages.ToList().IndexOf(Language);
}
