namespace Core.Language;

public abstract partial class Phrases
{
    /// <summary>What a verb does, in the third person, short: <c>starts your timer</c>. A verb that is listed has one; a test sees to it.</summary>
    /// <param name="verb">The verb's name in the grammar.</param>
    /// <returns>Null for what is in no help.</returns>
    public abstract string? Usage(string verb);

    /// <param name="others">The rest of their names: <c>stop</c>, <c>switch</c>.</param>
    public abstract string HelpAlso(IReadOnlyList<string> others);

    public abstract string NoHelpOn { get; }
}
