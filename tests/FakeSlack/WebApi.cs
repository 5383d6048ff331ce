using System.Text.Json.Nodes;
using Tests.FakeSlack.Methods;
using Tests.FakeSlack.Sockets;

namespace Tests.FakeSlack;

/// <summary>Which request is which, who may make it, and what it answers.</summary>
internal sealed class WebApi
{
    private static readonly HashSet<string> Readable =
        ["auth.test", "users.info", "migration.exchange", "files.getUploadURLExternal", "conversations.history", "conversations.replies", "reactions.get"];

    private readonly Dictionary<string, Func<JsonObject, JsonObject>> methods;
    private readonly ResponseUrls responseUrls;
    private readonly FileMethods files;
    private readonly SocketHub sockets;
    private readonly CallLog log;
    private readonly OAuthMethods oauth;
    private readonly World world;

    public WebApi(
        World world, ChatMethods chat, ViewMethods views, FileMethods files, ResponseUrls responseUrls,
        SocketHub sockets, CallLog log, OAuthMethods oauth)
    {
        (this.oauth, this.world) = (oauth, world);
        (this.responseUrls, this.files, this.sockets, this.log) = (responseUrls, files, sockets, log);
        var people = new PeopleMethods(world);
        var history = new HistoryMethods(world);
        var posts = new PostMethods(world);
        methods = new()
        {
            ["auth.test"] = people.AuthTest,
            ["users.info"] = people.UsersInfo,
            ["migration.exchange"] = people.Exchange,
            ["conversations.open"] = people.ConversationsOpen,
            ["chat.postMessage"] = chat.Post,
            ["chat.update"] = chat.Update,
            ["chat.postEphemeral"] = chat.PostEphemeral,
            ["chat.unfurl"] = posts.Unfurl,
            ["reactions.get"] = posts.Reactions,
            ["conversations.history"] = history.History,
            ["conversations.replies"] = history.Replies,
            ["views.open"] = views.Open,
            ["views.update"] = views.Update,
            ["views.publish"] = views.Publish,
            ["files.getUploadURLExternal"] = files.GetUploadUrl,
            ["files.completeUploadExternal"] = files.Complete,
        };
    }

    /// <summary>Null once the app has been removed or the token revoked.</summary>
    public string? Token { get; set; } = SlackIds.BotToken;

    public static string Method(string path) => path switch
    {
        _ when path.StartsWith("/api/", StringComparison.Ordinal) => path["/api/".Length..],
        _ when path.StartsWith("/commands/", StringComparison.Ordinal) => "response_url",
        _ when path.StartsWith("/actions/", StringComparison.Ordinal) => "response_url",
        _ when path.StartsWith("/upload/v1/", StringComparison.Ordinal) => "upload",
        _ => path,
    };

    /// <summary>What was asked, as far as it can be read; a broken body gives no arguments.</summary>
    public static JsonObject Peek(Arrived request, string method)
    {
        try
        {
            return method == "upload" ? new JsonObject { ["length"] = request.Body.Length } : request.Args(method);
        }
        catch (SlackError wrong)
        {
            return new JsonObject { ["unreadable"] = wrong.Code };
        }
    }

    /// <summary>Does the work, with the world's gate held by the caller.</summary>
    public (Reply Reply, string Outcome) Do(Arrived request, string method)
    {
        try
        {
            return method switch
            {
                "response_url" => Answered(request),
                "upload" => Uploaded(request),
                _ when request.Path.StartsWith("/api/", StringComparison.Ordinal) =>
                    (Reply.Json(Called(request, method)), "ok"),
                _ => throw SlackError.Fault("no_such_path", request.Verb),
            };
        }
        catch (SlackError no)
        {
            if (no.Careless)
                log.Fault($"{method} → {no.Code}{string.Concat(no.Messages.Select(each => "\n    " + each))}");
            return (Reply.Json(Reply.No(no.Code, no.Messages), Status(request, no)), no.Code);
        }
        catch (Exception bug) when (bug is not SlackError)
        {
            log.Fault($"{method} → the fake itself broke: {bug}");
            return (Reply.Plain("the fake broke", 500), "500");
        }
    }

    private static int Status(Arrived request, SlackError no) =>
        request.Path.StartsWith("/api/", StringComparison.Ordinal) ? 200
        : no.Code is "used_url" or "expired_url" or "no_such_url" or "no_such_path" ? 404
        : 400;

    private (Reply Reply, string Outcome) Uploaded(Arrived request)
    {
        if (request.Authorization is not null) throw SlackError.Fault("invalid_request", "an upload takes no token");
        var secret = request.Path["/upload/v1/".Length..];
        return (Reply.Plain(files.Receive(secret, Multipart.Content(request))), "ok");
    }

    private JsonObject Called(Arrived request, string method)
    {
        if (request.Query.ContainsKey("token")) throw SlackError.Fault("invalid_auth", "the token is in the query");
        if (method == "apps.connections.open")
        {
            Authenticate(request.Authorization, SocketHub.AppToken);
            return sockets.ConnectionsOpen();
        }
        if (method == "oauth.v2.access") return oauth.Access(request);
        Authenticate(request);
        if (!methods.TryGetValue(method, out var known)) throw SlackError.Fault("unknown_method");
        if (Manifest.Lacks(method) is { } scopes) throw SlackError.Fault("missing_scope", $"needed: {scopes}");
        if (request.Verb != "POST" && !(request.Verb == "GET" && Readable.Contains(method)))
            throw SlackError.Fault("insecure_request", request.Verb);
        // Said here and not by the method: its own error, user_not_found, would look like bad data.
        if (request.IsUnseen(method))
            log.Fault($"{method} → the arguments came as JSON, and this method reads forms only");
        var args = request.Args(method);
        if (args.ContainsKey("token"))
            throw SlackError.Fault("invalid_auth", "the token is in the body, not in the header");
        var answer = known(args);
        if (!request.LacksCharset) return answer;
        log.Fault($"{method} → missing_charset");
        answer["warning"] = "missing_charset";
        return answer;
    }

    private void Authenticate(Arrived request)
    {
        if (Bearer(request) is { } given && oauth.TeamOf(given) is { } team)
        {
            if (team.Installation != world.Team.Installation) throw SlackError.Fault("invalid_auth", "a token of another workspace");
            oauth.Try(given);
            return;
        }
        Authenticate(request.Authorization, Token);
    }

    internal static string? Bearer(Arrived request) =>
        request.Authorization is { } header && header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : null;

    private static void Authenticate(string? header, string? token)
    {
        const string scheme = "Bearer ";
        if (header is null) throw SlackError.Fault("not_authed");
        if (!header.StartsWith(scheme, StringComparison.Ordinal))
            throw SlackError.Fault("invalid_auth", "not a bearer token");
        if (token is null) throw new SlackError("token_revoked");
        if (header[scheme.Length..] != token) throw SlackError.Fault("invalid_auth");
    }

    private (Reply Reply, string Outcome) Answered(Arrived request)
    {
        if (request.Verb != "POST") throw SlackError.Fault("invalid_request", request.Verb);
        if (request.Authorization is not null)
            throw SlackError.Fault("invalid_request", "a response_url takes no token");
        if (request.MediaType != "application/json")
            throw SlackError.Fault("invalid_payload", $"content type {request.ContentType}");
        responseUrls.Receive(request.Path, request.Args("response_url"));
        return (Reply.Plain("ok"), "ok");
    }
}
