using Core.Language;

namespace Core.Agencies;

/// <summary>The account that says a code, and what it is already.</summary>
/// <param name="Person">Null while it is nobody's.</param>
/// <param name="Serves">The clients whose contact it is.</param>
/// <param name="HasWork">It has hours of its own, or a request in hand.</param>
/// <param name="OfClient">It is at home in a client's own workspace.</param>
internal sealed record LinkingAccount(AccountKind Kind, Person? Person, IReadOnlyList<ClientId> Serves, bool HasWork, bool OfClient);

/// <summary>
/// May two accounts be one person? Whoever says a code gets the rights of whoever it was shown to, and never the other way round: somebody
/// who is talked into saying another's code must not bring along what the other may not see.
/// </summary>
internal static class LinkRules
{
    /// <param name="to">Whose code it is.</param>
    /// <param name="serves">The clients whose contact they are.</param>
    /// <returns>Null where it may be.</returns>
    public static Refusal? Against(LinkingAccount here, Person to, IReadOnlyList<ClientId> serves)
    {
        if (here.Kind is AccountKind.Bot) return new NotAllowed();
        if (here.Person?.Id == to.Id) return new LinkedAlready();
        // A client's administrators have the keys to the accounts of their own workspace.
        if (to.IsMember && here.OfClient) return new LinkOfClient();
        return here.Person switch
        {
            null => null,
            { Role: Role.Owner } => new LinkOtherWay(),
            { IsLead: true } when !to.IsLead => to.IsMember ? new LinkOtherWay() : new LinkTwoSides(),
            { IsMember: true } when !to.IsMember => new LinkTwoSides(),
            { IsMember: true } when here.HasWork => new LinkHasWork(here.Person.Name),
            { IsMember: true } => null,
            _ when to.IsMember => null,
            _ when here.Serves.All(serves.Contains) => null,
            _ => serves.All(here.Serves.Contains) ? new LinkOtherWay() : new LinkOtherClients(),
        };
    }
}
