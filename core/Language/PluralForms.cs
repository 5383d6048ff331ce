namespace Core.Language;

/// <summary>
/// One noun in the forms that its language has. What a language has no form for is said as <see cref="Other"/>: whoever writes Arabic
/// gives all six, and nobody else has to.
/// </summary>
internal sealed record PluralForms(string Other)
{
    public string? Zero { get; init; }

    public string? One { get; init; }

    public string? Two { get; init; }

    public string? Few { get; init; }

    public string? Many { get; init; }

    /// <returns>The noun alone: the phrase decides whether and where the number stands (Arabic’s two and one need none).</returns>
    public string Of(string tag, decimal number) => PluralRules.Of(tag, number) switch
    {
        Plural.Zero => Zero ?? Other,
        Plural.One => One ?? Other,
        Plural.Two => Two ?? Other,
        Plural.Few => Few ?? Other,
        Plural.Many => Many ?? Other,
        _ => Other,
    };
}
