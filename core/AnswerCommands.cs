using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core;

internal static class AnswerCommands
{
    public static readonly Verb[] Verbs =
    [
        new("answer", Role.Bot, w => new TellAnswer(w.Rest("delivery"))),
    ];
}

/// <summary>The answer that a delivery got, for those platforms' deliveries that cannot carry it back.</summary>
internal sealed record TellAnswer(string Delivery) : Question
{
    public override async Task<View> Run(Turn turn) =>
        turn.At.Place is { } place && await turn.Db.AnswerTo(turn.At.Platform, place.Workspace, Delivery) is { } view
            ? view with { Refused = false }
            : turn.Refuse(new NotUnderstood());
}
