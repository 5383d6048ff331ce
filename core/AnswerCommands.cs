using Core.Agencies;
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
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || await turn.Db.AnswerTo(turn.At.Platform, place.Workspace, Delivery) is not { } view)
            return turn.Refuse(new NotUnderstood());
        var open = view.Audience is Audience.Asker && !place.Direct && await IsOpen(turn, place, view);
        return view with { Refused = false, Audience = open ? Audience.Thread : view.Audience };
    }

    /// <summary>
    /// What only one person is shown is gone when they look away, and people from elsewhere may not be shown it at all: a contact reads what
    /// matters, and somebody from elsewhere all, in the thread of what they wrote. Nobody reads more there than in the room anyway: it is
    /// their own client's, or they have been told that nobody knows them.
    /// </summary>
    private static async Task<bool> IsOpen(Turn turn, Place place, View view)
    {
        if (turn.At.Speaker is not { } speaker || view.File is not null) return false;
        // In their own workspace nobody is from elsewhere; not every platform tells which that is.
        var isAbroad = await turn.Db.Account(turn.At.Platform, speaker.Team, speaker.User) is { Kind: AccountKind.External } account
            && (account.Team != place.Workspace || account.Workspace == place.Workspace);
        if (turn.Who.Role is Role.Stranger) return isAbroad;
        if (turn.Who.Role is not Role.Contact || !(view.Matters || isAbroad)) return false;
        return await turn.Db.RoomAt(turn.At.Platform, place.Workspace, place.Room) is { ClientId: { } client }
            && (await turn.Db.ClientsOf(turn.Who.Id)).Contains(client);
    }
}
