using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Bots.Host;
using Npgsql;

namespace Tests.Kit;

/// <summary>What must be in no log, and what in no database: how it looks, and how the hosts of this run were told it.</summary>
internal static partial class Secret
{
    /// <summary>Shorter ones, as a test may set them, are found in anything.</summary>
    private const int Telling = 6;

    private static readonly ConcurrentDictionary<string, string> Told = new(StringComparer.Ordinal);

    /// <summary>Of a host: from now on these are looked for everywhere.</summary>
    public static IReadOnlyCollection<string> Of(Settings settings)
    {
        var password = settings.Postgres is { } postgres ? new NpgsqlConnectionStringBuilder(postgres).Password : null;
        string?[] all = [settings.Slack?.SigningSecret, settings.Slack?.BotToken, settings.Slack?.ClientSecret, password];
        foreach (var secret in all.OfType<string>().Where(secret => secret.Length >= Telling)) Told[secret] = secret;
        return [.. all.OfType<string>().Where(secret => secret.Length >= Telling)];
    }

    /// <summary>Everything that hosts of this run were set up with.</summary>
    public static IReadOnlyCollection<string> All => [.. Told.Keys];

    /// <returns>The first of them in a text of a database, its file, or a copy of it; null when there is none.</returns>
    public static string? InData(string text, IEnumerable<string> secrets) =>
        secrets.FirstOrDefault(secret => text.Contains(secret, StringComparison.Ordinal)) ?? Found(Tokens(), text) ?? Found(Addresses(), text);

    /// <returns>The first that no log may have in a text; null when there is none.</returns>
    public static string? InLog(string text, IEnumerable<string> secrets) =>
        InData(text, secrets) ?? Found(Proofs(), text) ?? Found(Mails(), text);

    private static string? Found(Regex looks, string text) => looks.Match(text) is { Success: true } found ? found.Value : null;

    // Slack's kinds of token; a JSON web token begins with a brace and a quotation mark in base 64.
    [GeneratedRegex(@"\b(xox[a-z]|xapp|xoxe\.xox[a-z])-[0-9A-Za-z-]+|\beyJ[0-9A-Za-z_-]{16,}")]
    private static partial Regex Tokens();

    // Who knows a response_url may speak as the bot for half an hour; an upload's takes a file.
    [GeneratedRegex(@"/(commands|actions|upload)/[0-9A-Za-z]+/[0-9A-Za-z/-]{8,}")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"v0=[0-9a-f]{16,}|\bBearer\s+\S+|[Pp]assword\s*=\s*[^;\s*]+")]
    private static partial Regex Proofs();

    [GeneratedRegex(@"[0-9A-Za-z._%+-]+@[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*\.[A-Za-z]{2,}")]
    private static partial Regex Mails();
}
