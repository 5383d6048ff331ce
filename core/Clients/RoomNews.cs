using Core.Agencies;
using Core.Speech;
using Core.Views;

namespace Core.Clients;

/// <summary>A client cannot be reached in its room any more: what happened, and what can be done.</summary>
/// <param name="What"><c>left</c>, <c>archived</c> or <c>deleted</c>.</param>
internal sealed record TellRoom(string What, RoomId Id) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || await turn.Db.Room(Id) is not { ClientId: { } clientId } room || !IsSo(room)) return turn.Refuse(new NotUnderstood());
        if (await turn.Db.Client(clientId) is not { ArchivedAt: null } client) return turn.Refuse(new NotUnderstood());
        var bind = turn.Slashed($"client room {client.Handle}");
        var said = What switch
        {
            "left" => turn.Say.RoomLeft(client.Name, SaidHere.InvitationOn(room.Platform)),
            "archived" => turn.Say.RoomArchived(client.Name, bind),
            _ => turn.Say.RoomDeleted(client.Name, bind),
        };
        return View.Of(said, new Line(said));
    }

    private bool IsSo(Room room) => What switch
    {
        "left" => room is { OutsideSince: not null, UnboundAt: null },
        "archived" => room.UnboundAt is null,
        _ => room.UnboundAt is not null,
    };
}
