using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Bots.Slack;

namespace Bots.Host;

/// <summary>All that can be set, read and checked once, before anything starts. <c>appsettings.json</c> tells of each.</summary>
/// <param name="Owner">The account that may set up without the code: <c>slack:T1:U1</c>; null when none is named.</param>
/// <param name="Postgres">Null on SQLite.</param>
/// <param name="Slack">Null where Slack is not configured.</param>
public sealed partial record Settings(
    IReadOnlyList<Uri> Urls, Uri? PublicUrl, string? Owner, string Sqlite, string? Postgres, SlackSettings? Slack, string CommandPrefix)
{
    private const string DefaultUrl = "http://127.0.0.1:5080", DefaultSqlite = "Data Source=va-desk.db";
    private const string DefaultApi = "https://slack.com/api/", DefaultResponses = "hooks.slack.com";

    private const string DefaultAuthorize = "https://slack.com/oauth/v2/authorize";

    private static readonly string[] OfSlack =
    [
        "SigningSecret", "BotToken", "AppToken", "Connections", "ClientId", "ClientSecret", "ApiUrl", "AuthorizeUrl", "ResponseHosts", "CommandPrefix",
    ];

    /// <summary>Null for the time zones that come with the program.</summary>
    public string? TzFile { get; private init; }

    /// <summary>With no platform to talk to, one person plays all of it on a page, on this machine alone.</summary>
    public bool Playground => Slack is null && Teams is null;

    /// <exception cref="SettingsException">One is missing, wrong, or at odds with another; says which, and what it should be.</exception>
    public static Settings Read(IConfiguration from)
    {
        if (from.GetSection("Slack").GetChildren().FirstOrDefault(c => !OfSlack.Contains(c.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new SettingsException($"Slack:{unknown.Key} is no setting; there are {string.Join(", ", OfSlack)}.");
        if (from.GetSection("Teams").GetChildren().FirstOrDefault(c => !OfTeams.Contains(c.Key, StringComparer.OrdinalIgnoreCase)) is { } strange)
            throw new SettingsException($"Teams:{strange.Key} is no setting; there are {string.Join(", ", OfTeams)}.");
        var prefix = Prefix(Text(from, "Slack:CommandPrefix") ?? "");
        var (sqlite, postgres) = Database(from);
        var (urls, called) = (UrlsOf(Text(from, "Urls") ?? DefaultUrl), Text(from, "PublicUrl") is { } url ? Address("PublicUrl", url) : null);
        var settings = new Settings(
            urls,
            called,
            Text(from, "Owner") is { } owner ? OwnerOf(owner) : null,
            sqlite,
            postgres,
            SlackOf(from, prefix) is { } slack ? Installed(from, slack, urls, called, sqlite, postgres) : null,
            prefix)
        {
            Teams = TeamsOf(from),
            TzFile = Text(from, "Tz:File") is { } rules ? Path.GetFullPath(rules) : null,
        };
        OnlyHere(settings, from);
        if (settings.Playground && settings.Urls.FirstOrDefault(u => !IsHere(u)) is { } open)
            throw new SettingsException($"Urls says {open}, but with no platform configured the playground is served, and only to this machine: "
                + $"configure Slack:SigningSecret and Slack:BotToken, or Teams:AppId, or leave Urls at {DefaultUrl}.");
        return settings;
    }

    /// <returns>PostgreSQL is null on SQLite.</returns>
    /// <exception cref="SettingsException">They contradict each other, or are no connection strings.</exception>
    public static (string Sqlite, string? Postgres) Database(IConfiguration from)
    {
        var (sqlite, postgres) = (Text(from, "ConnectionStrings:Sqlite"), Text(from, "ConnectionStrings:Postgres"));
        if (sqlite is not null && postgres is not null)
            throw new SettingsException("ConnectionStrings:Sqlite and ConnectionStrings:Postgres are both set; VA Desk keeps everything in one of them.");
        return (Databases.Sqlite(sqlite ?? DefaultSqlite), postgres is null ? null : Databases.Postgres(postgres));
    }

    /// <summary>Without its secrets, for it may end up in a log.</summary>
    public override string ToString() => nameof(Settings);

    private static SlackSettings? SlackOf(IConfiguration from, string prefix)
    {
        var (secret, token, app) = (Text(from, "Slack:SigningSecret"), Text(from, "Slack:BotToken"), Text(from, "Slack:AppToken"));
        var (id, idSecret) = (Text(from, "Slack:ClientId"), Text(from, "Slack:ClientSecret"));
        if ((id is null) != (idSecret is null))
        {
            var (there, missing) = id is null ? ("Slack:ClientSecret", "Slack:ClientId") : ("Slack:ClientId", "Slack:ClientSecret");
            throw new SettingsException($"{there} is set, but {missing} is not: workspaces install the app with both, or with neither.");
        }
        if (secret is null && token is null && app is null && id is null)
        {
            string[] others =
                ["Slack:ApiUrl", "Slack:AuthorizeUrl", "Slack:ResponseHosts", "Slack:CommandPrefix", "Slack:Connections", "DataProtection:Keys"];
            return Present(from, others) is { } alone
                ? throw new SettingsException($"{alone} is set, but Slack:SigningSecret and Slack:BotToken are not.")
                : null;
        }
        if (id is null && Text(from, "Slack:AuthorizeUrl") is not null)
            throw new SettingsException("Slack:AuthorizeUrl is set, but Slack:ClientId and Slack:ClientSecret are not: nobody is sent there.");
        if (secret is null && app is null)
        {
            throw new SettingsException($"{(token is null ? "Slack:ClientId" : "Slack:BotToken")} is set, but neither Slack:SigningSecret, "
                + "which proves who is calling, nor Slack:AppToken, for Socket Mode.");
        }
        if (token is null && id is null)
        {
            throw new SettingsException($"{(secret is null ? "Slack:AppToken" : "Slack:SigningSecret")} is set, "
                + "but Slack:BotToken is not, nor Slack:ClientId with Slack:ClientSecret: without one of them the bot cannot answer.");
        }
        if (app?.StartsWith("xapp-", StringComparison.Ordinal) is false)
            throw new SettingsException("Slack:AppToken is another kind of token: those of apps begin with xapp- and stand under Basic Information.");
        // The two that are pasted by mistake; Slack may give bots tokens of other beginnings yet.
        if (token is not null && (token.StartsWith("xapp-", StringComparison.Ordinal) || token.StartsWith("xoxp-", StringComparison.Ordinal)))
            throw new SettingsException("Slack:BotToken is another kind of token: those of bots begin with xoxb- and stand under OAuth & Permissions.");
        var api = Address("Slack:ApiUrl", Text(from, "Slack:ApiUrl") ?? DefaultApi);
        if (!api.AbsolutePath.EndsWith('/')) throw new SettingsException("Slack:ApiUrl must end with a slash, as https://slack.com/api/ does.");
        return new SlackSettings(secret ?? "", token ?? "", api, Hosts(Text(from, "Slack:ResponseHosts") ?? DefaultResponses), prefix)
        {
            AppToken = app,
            Connections = ConnectionsOf(Text(from, "Slack:Connections") ?? "2"),
            ClientId = id,
            ClientSecret = idSecret,
            AuthorizeUrl = Address("Slack:AuthorizeUrl", Text(from, "Slack:AuthorizeUrl") ?? DefaultAuthorize),
        };
    }

    /// <summary>What installing by OAuth needs beside Slack's own: an address to come back to, and a folder of keys.</summary>
    private static SlackSettings Installed(IConfiguration from, SlackSettings slack, Uri[] urls, Uri? called, string sqlite, string? postgres)
    {
        var keys = Text(from, "DataProtection:Keys");
        if (slack.ClientId is not null && called is null && Array.Find(urls, u => !IsHere(u)) is { } open)
            throw new SettingsException($"Slack:ClientId is set and Urls says {open}, but PublicUrl is not: Slack sends people back to that address.");
        if (slack.ClientId is not null && keys is null && postgres is not null)
            throw new SettingsException("Slack:ClientId is set, but DataProtection:Keys is not: on PostgreSQL it names a folder that all hosts share.");
        return slack with { PublicUrl = called, Keys = Path.GetFullPath(keys ?? Path.ChangeExtension(Databases.File(sqlite), ".keys")) };
    }

    private static Uri[] UrlsOf(string text)
    {
        var urls = text.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0) throw new SettingsException($"Urls names no address; leave it out for {DefaultUrl}.");
        return [.. urls.Select(url => Listening().IsMatch(url)
            ? new Uri(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal))
            : throw new SettingsException($"Urls says {url}, which is no address to listen on; it should look like {DefaultUrl}."))];
    }

    private static Uri Address(string name, string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            throw new SettingsException($"{name} says {text}, which is no web address.");
        if (url.Scheme is "http" && !IsHere(url))
            throw new SettingsException($"{name} says {text}, but plain http is only for this machine; use https.");
        return url;
    }

    private static string OwnerOf(string text) => Account().IsMatch(text)
        ? text
        : throw new SettingsException($"Owner says {text}; it should look like slack:T0123ABC:U0123ABC or teams:<tenant>:<id>.");

    private static string Prefix(string text) => CommandStart().IsMatch(text)
        ? text
        : throw new SettingsException($"Slack:CommandPrefix says {text}; it may have up to 12 small letters, digits, hyphens and underscores.");

    private static string[] Hosts(string text)
    {
        var hosts = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(hosts, host => !Host().IsMatch(host)) is { } wrong
            ? throw new SettingsException($"Slack:ResponseHosts says {wrong}; it should be names of hosts, separated by commas, such as hooks.slack.com.")
            : hosts;
    }

    private static int ConnectionsOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 10
            ? count
            : throw new SettingsException($"Slack:Connections says {text}; Slack holds 1 to 10 connections of one app.");

    private static string? Present(IConfiguration from, params string[] names) => Array.Find(names, name => Text(from, name) is not null);

    private static string? Text(IConfiguration from, string name) => from[name] is { } text && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static bool IsHere(Uri url) =>
        url.Host is "localhost" || (IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    [GeneratedRegex(@"^https?://([\w.\-]+|\[[0-9a-fA-F:.]+\]|\*|\+)(:\d{1,5})?/?$")]
    private static partial Regex Listening();

    [GeneratedRegex(@"^(slack:[A-Z0-9]{1,32}:[A-Z0-9]{1,32}|teams:[\w\-]{1,64}:[\w:.\-]{1,128})$")]
    private static partial Regex Account();

    [GeneratedRegex(@"^[a-z0-9_\-]{0,12}$")]
    private static partial Regex CommandStart();

    [GeneratedRegex(@"^([\w.\-]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?$")]
    private static partial Regex Host();
}

/// <summary>A setting is missing or wrong. The host says so in this one sentence, and does not start.</summary>
public sealed class SettingsException(string message) : Exception(message);
