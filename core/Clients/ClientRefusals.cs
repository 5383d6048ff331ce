using Core.Language;
using Core.Views;

namespace Core.Clients;

/// <param name="Said">As it was typed. One out of sight is refused in the same words.</param>
internal sealed record NoSuchClient(string Said) : Refusal
{
    public override string In(Phrases say) => say.NoSuchClient(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.ClientList, "client list")];

    public override string Field => "client";
}

internal sealed record ClientNeeded : Refusal
{
    public override string In(Phrases say) => say.ClientNeeded;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.ClientList, "client list")];
}

internal sealed record ClientThere(Client Other) : Refusal
{
    public override string In(Phrases say) => say.ClientThere(Other.Name, Other.ArchivedAt is not null);

    public override IReadOnlyList<Button> Instead(Phrases say) => Other.ArchivedAt is null
        ? [new Button(say.ClientShow(Other.Name), $"client {Other.Handle}")]
        : [new Button(say.ClientRestore(Other.Name), $"client restore {Other.Handle}")];

    public override string Field => "name";
}

internal sealed record HandleTaken(string Handle) : Refusal
{
    public override string In(Phrases say) => say.HandleTaken(Handle);

    public override string Field => "handle";
}

internal sealed record NoRate(string Said) : Refusal
{
    public override string In(Phrases say) => say.NoRate(Said);

    public override string Field => "rate";
}

internal sealed record NoSuchDetail(string Said, string Handle) : Refusal
{
    public override string In(Phrases say) => say.NoSuchDetail(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.Change, $"client {Handle} change")];
}

internal sealed record RoomOnlyInChannel(string Typed) : Refusal
{
    public override string In(Phrases say) => say.RoomOnlyInChannel(Typed);
}
