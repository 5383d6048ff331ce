using Tests.FakeSlack.Methods;

namespace Tests.FakeSlack;

/// <summary>Several workspaces behind one address, each with its own people, messages and token.</summary>
public sealed partial class SlackServer
{
    private readonly List<SlackServer> others = [];

    /// <summary>The app as workspaces install it.</summary>
    public OAuthMethods OAuth { get; }

    /// <summary>What <c>Slack:AuthorizeUrl</c> must be.</summary>
    public Uri AuthorizeUrl => new(Address, OAuthMethods.Authorize);

    /// <summary>Another workspace behind the same addresses, where the app is not installed yet.</summary>
    public SlackServer Team(SlackTeam team)
    {
        var other = new SlackServer(clock, team, OAuth) { Address = Address };
        other.files.Address = other.ResponseUrls.Address = Address;
        other.RevokeToken();
        lock (World.Gate) others.Add(other);
        return other;
    }

    /// <summary>That workspace is another one by now.</summary>
    public void Forget(SlackServer team)
    {
        lock (World.Gate) others.Remove(team);
    }

    /// <summary>The app is removed from this workspace, or its tokens are taken back: from now on they are good for nothing.</summary>
    /// <param name="why"><c>account_inactive</c> or <c>token_revoked</c>.</param>
    public void EndTokens(string why)
    {
        lock (World.Gate) OAuth.End(World.Team, why);
    }

    // By the token of a call, by the team in a response_url; an upload's address is known to one.
    private SlackServer Whose(Arrived request)
    {
        lock (World.Gate)
        {
            if (WebApi.Bearer(request) is { } token)
                return OAuth.TeamOf(token) is { } team && others.Find(each => each.World.Team.Installation == team.Installation) is { } owner ? owner : this;
            return others.Find(each => request.Path.Split('/') is [_, "commands" or "actions", var id, ..] && id == each.World.Team.Id)
                ?? others.Find(each => request.Path.Split('/') is [_, "upload", _, var secret] && each.files.Gave(secret))
                ?? this;
        }
    }

    private (Reply, string) Consented(Arrived request)
    {
        try
        {
            return (OAuth.Consent(request, id => others.Find(each => each.World.Team.Id == id)?.World.Team ?? (id == World.Team.Id ? World.Team : null)), "ok");
        }
        catch (SlackError no)
        {
            log.Fault($"{OAuthMethods.Authorize} → {no.Code} {string.Join(' ', no.Messages)}");
            return (Reply.Plain(no.Code, 400), no.Code);
        }
    }
}
