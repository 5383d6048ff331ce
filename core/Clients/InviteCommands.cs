using Core.Language;
using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.Clients;

/// <summary>A link by which a client puts the bot into a workspace of their own.</summary>
internal static class InviteCommands
{
    public static readonly Duration Good = Duration.FromDays(7);

    public static readonly Verb[] Verbs =
    [
        new("client invite", Role.Lead, w => new InviteClient(w.Left)) { Example = "client invite acme" },
        // Pressed and not typed: the answer to a press goes to whoever pressed alone, and through no database.
        new("client invite-link", Role.Lead, w => new MakeInvite(w.Left)) { Unlisted = true },
    ];

    /// <summary>There is no page in a browser that adds the bot there: a code is said to it instead.</summary>
    public static bool ByCode(Turn turn) => turn.At.Platform is Platform.Teams;

    /// <returns>The client that was named, or what is to be said instead.</returns>
    public static async Task<(Client? Client, View? Instead)> Meant(Turn turn, string said)
    {
        if (turn.Host.Install() is null && !ByCode(turn)) return (null, turn.Refuse(new InviteNeedsOAuth(turn.Slashed("client room"))));
        if (said is "") return (null, turn.Refuse(new ClientNeeded()));
        var read = await turn.NamedClient(said);
        if (read is ClientReading.Several several) return (null, await turn.AskWhich(several.Clients));
        return read is ClientReading.Found(var client, "") ? (client, null) : (null, turn.Refuse(new NoSuchClient(said)));
    }
}

/// <summary>Says what such a link is, and offers one.</summary>
internal sealed record InviteClient(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (client, instead) = await InviteCommands.Meant(turn, Said);
        return client is null ? instead! : InviteViews.Offer(turn, client);
    }
}

internal sealed record MakeInvite(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var (client, instead) = await InviteCommands.Meant(turn, Said);
        if (client is null) return instead!;
        var (secret, end) = (OneTime.New(), turn.Now + InviteCommands.Good);
        await turn.Db.PutInvite(client.Id, OneTime.Hash(secret), end);
        return InviteCommands.ByCode(turn)
            ? InviteViews.MadeCode(turn, client, $"link {secret}", end)
            : InviteViews.Made(turn, client, new Uri($"{turn.Host.Install()}?invite={secret}"), end);
    }
}

internal sealed record InviteNeedsOAuth(string Typed) : Refusal
{
    public override string In(Phrases say) => say.InviteNeedsOAuth(Typed);
}
