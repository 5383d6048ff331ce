using Core.Speech;

namespace Core.Away;

/// <summary>What a form or a draft adds to what was typed; null for what neither has.</summary>
/// <param name="When">One of the times that the sentence might have meant, said clearly.</param>
/// <param name="Cover">A colleague's id, or <see cref="Nobody"/>.</param>
/// <param name="Sure">Given when the note may name a client before all the others.</param>
internal sealed record AwayFields(string? When, string? From, string? Until, string? Note, string? Cover, string? Sure)
{
    public const string Nobody = "none";

    public static AwayFields In(Words words) => new(
        words.Field("when"), words.Field("from"), words.Field("until"), words.Field("note"), words.Field("cover"), words.Field("sure"));
}
