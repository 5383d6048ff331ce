using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Tests.FakeSlack.Methods;

/// <summary>The app as all workspaces install it: the consent page, <c>oauth.v2.access</c>, and the tokens it gave, each good for one of them.</summary>
public sealed class OAuthMethods(Func<long> unixSeconds)
{
    public const string ClientId = "1111.2222", ClientSecret = "fake-client-secret", Authorize = "/oauth/v2/authorize";

    private const long CodeLife = 600, TokenLife = 12 * 60 * 60;

    private static readonly HashSet<string> Asked = ["client_id", "scope", "user_scope", "state", "redirect_uri", "team"];

    // Each workspace has a gate of its own, and this is behind all of them.
    private readonly Lock gate = new();
    private readonly Dictionary<string, Code> codes = [];
    private readonly Dictionary<string, Issued> tokens = [];
    private readonly Dictionary<string, Issued> renewals = [];
    private int count;

    /// <summary>As the app's settings name them: an address is good that begins with one of these.</summary>
    public List<string> RedirectUrls { get; } = [];

    /// <summary>Tokens end after twelve hours, and are renewed.</summary>
    public bool Rotates { get; set; }

    /// <summary>How often a token was given for a renewal.</summary>
    public int Renewed { get; private set; }

    /// <summary>Every token and everything that renews one, ever given: what must be in no database and no log.</summary>
    public IReadOnlyList<string> Given
    {
        get
        {
            lock (gate) return [.. tokens.Keys, .. renewals.Keys];
        }
    }

    internal SlackTeam? TeamOf(string bearer)
    {
        lock (gate) return tokens.GetValueOrDefault(bearer)?.Team;
    }

    /// <exception cref="SlackError">It is good no more.</exception>
    internal void Try(string bearer)
    {
        lock (gate)
        {
            var issued = tokens[bearer];
            if (issued.Ended is { } why) throw new SlackError(why);
            if (issued.EndsAt is { } end && unixSeconds() >= end) throw new SlackError("token_expired");
        }
    }

    /// <summary>The app is removed from a workspace, or its tokens are taken back.</summary>
    /// <param name="why"><c>account_inactive</c> or <c>token_revoked</c>.</param>
    internal void End(SlackTeam team, string why)
    {
        lock (gate)
        {
            foreach (var issued in tokens.Values.Concat(renewals.Values).Where(each => each.Team.Installation == team.Installation))
                issued.Ended ??= why;
        }
    }

    /// <summary>The page with the two buttons, and what pressing one does. Who looks at it says so, as a browser's session would.</summary>
    internal Reply Consent(Arrived request, Func<string, SlackTeam?> teams)
    {
        var query = request.Query.ToDictionary(each => each.Key, each => each.Value.ToString());
        if (query.Keys.FirstOrDefault(name => !Asked.Contains(name) && name is not ("user" or "press")) is { } odd)
            throw SlackError.Fault("invalid_arguments", odd);
        if (query.GetValueOrDefault("client_id") != ClientId) throw SlackError.Fault("invalid_client_id");
        var redirect = query.GetValueOrDefault("redirect_uri") ?? "";
        if (!RedirectUrls.Exists(each => redirect.StartsWith(each, StringComparison.Ordinal))) throw SlackError.Fault("bad_redirect_uri", redirect);
        if (query.GetValueOrDefault("scope") is not { Length: > 0 } scope || scope.Contains(' ', StringComparison.Ordinal))
            throw SlackError.Fault("invalid_scope", "scopes are separated by commas");
        var state = query.GetValueOrDefault("state") ?? "";
        if (query.GetValueOrDefault("press") is not { } press)
            return new Reply(200, "text/html; charset=utf-8", "<h1>VA Desk is requesting permission</h1><button>Cancel</button><button>Allow</button>");
        var back = press is "allow"
            ? new Dictionary<string, string?> { ["code"] = NewCode(teams(query["team"])!, query["user"], redirect, scope), ["state"] = state }
            : new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = state };
        return new Reply(302, "text/html", "") { Location = QueryHelpers.AddQueryString(redirect, back) };
    }

    /// <summary>No token goes along: the app names itself.</summary>
    internal JsonObject Access(Arrived request)
    {
        if (request.Verb is not "POST") throw SlackError.Fault("invalid_arguments", "the secret belongs in no address");
        if (request.MediaType is not "application/x-www-form-urlencoded") throw SlackError.Fault("invalid_arguments", "it reads forms only");
        var args = request.Args("oauth.v2.access");
        var (id, secret) = Basic(request.Authorization) ?? (args.Text("client_id"), args.Text("client_secret"));
        if (id != ClientId) throw SlackError.Fault("invalid_client_id");
        if (secret != ClientSecret) throw SlackError.Fault("bad_client_secret");
        lock (gate)
        {
            return args.Text("grant_type") switch
            {
                "refresh_token" => Refresh(args.Text("refresh_token") ?? ""),
                null or "authorization_code" => Exchange(args.Text("code") ?? "", args.Text("redirect_uri")),
                var other => throw SlackError.Fault("invalid_grant_type", other),
            };
        }
    }

    private string NewCode(SlackTeam team, string user, string redirect, string scope)
    {
        lock (gate)
        {
            var code = $"{++count}.{Guid.NewGuid():N}";
            codes[code] = new Code(team, user, redirect, scope, unixSeconds());
            return code;
        }
    }

    private JsonObject Exchange(string text, string? redirect)
    {
        if (!codes.TryGetValue(text, out var code)) throw new SlackError("invalid_code");
        if (code.Used) throw new SlackError("code_already_used");
        if (unixSeconds() - code.At > CodeLife) throw new SlackError("invalid_code");
        if (code.Redirect != redirect) throw SlackError.Fault("bad_redirect_uri", redirect ?? "none");
        code.Used = true;
        // Without rotation a workspace has one token, and whoever installs again is given the same.
        var same = Rotates
            ? null
            : tokens.FirstOrDefault(each => each.Value is { Ended: null, EndsAt: null } && each.Value.Team.Installation == code.Team.Installation).Key;
        return Answer(code.Team, code.User, code.Scope, same);
    }

    private JsonObject Refresh(string renewal)
    {
        if (!renewals.TryGetValue(renewal, out var issued) || issued.Ended is not null) throw new SlackError("invalid_refresh_token");
        issued.Ended = "invalid_refresh_token";
        Renewed++;
        return Answer(issued.Team, issued.User, issued.Scope, same: null);
    }

    private JsonObject Answer(SlackTeam team, string user, string scope, string? same)
    {
        var token = same ?? $"{(Rotates ? "xoxe.xoxb-1-" : "xoxb-")}{++count}-{Guid.NewGuid():N}";
        tokens[token] = new Issued(team, user, scope, Rotates ? unixSeconds() + TokenLife : null);
        var answer = new JsonObject
        {
            ["ok"] = true,
            ["app_id"] = SlackIds.App,
            ["authed_user"] = new JsonObject { ["id"] = user },
            ["scope"] = scope,
            ["token_type"] = "bot",
            ["access_token"] = token,
            ["bot_user_id"] = SlackIds.BotUser,
            ["team"] = team.OrgWide ? null : new JsonObject { ["id"] = team.Id, ["name"] = team.Name },
            ["enterprise"] = team.Enterprise is { } grid ? new JsonObject { ["id"] = grid, ["name"] = $"{team.Name} Grid" } : null,
            ["is_enterprise_install"] = team.OrgWide,
        };
        if (!Rotates) return answer;
        var renewal = $"xoxe-1-{++count}-{Guid.NewGuid():N}";
        renewals[renewal] = new Issued(team, user, scope, null);
        (answer["expires_in"], answer["refresh_token"]) = (TokenLife, renewal);
        return answer;
    }

    private static (string?, string?)? Basic(string? header)
    {
        if (header is null || !header.StartsWith("Basic ", StringComparison.Ordinal)) return null;
        var parts = Encoding.UTF8.GetString(Convert.FromBase64String(header["Basic ".Length..])).Split(':', 2);
        return (parts[0], parts[1]);
    }

    private sealed record Code(SlackTeam Team, string User, string Redirect, string Scope, long At)
    {
        public bool Used { get; set; }
    }

    private sealed record Issued(SlackTeam Team, string User, string Scope, long? EndsAt)
    {
        public string? Ended { get; set; }
    }
}
