using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core;

/// <summary>What the grammar promises and the product cannot do yet: it says so, and no help speaks of it.</summary>
internal static class LaterVerbs
{
    private static readonly (string Name, Role Who)[] Promised =
    [
        ("plan", Role.Member),
        ("desk", Role.Anybody),
    ];

    public static IEnumerable<Verb> Verbs =>
        Promised.Select(p => new Verb(p.Name, p.Who, _ => new NotYet(p.Name)) { Unlisted = true });
}

internal sealed record NotYet(string Verb) : Question
{
    public override Task<View> Run(Turn turn) => Task.FromResult(turn.Refuse(new NotHereYet(Verb)));
}
