using Core.Speech;

namespace Core;

/// <summary>The whole grammar, module by module.</summary>
internal static class AllVerbs
{
    public static IReadOnlyList<Verb> List =>
    [
        .. DraftCommands.Verbs,
        .. AnswerCommands.Verbs,
        .. UndeliveredCommands.Verbs,
    ];
}
