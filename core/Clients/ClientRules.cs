using System.Globalization;
using System.Text.RegularExpressions;
using Core.Language;

namespace Core.Clients;

/// <summary>What a client's handle and rate may be.</summary>
internal static partial class ClientRules
{
    public const int LongestName = 80;
    private const int LongestHandle = 40;

    // Words that stand where a handle may stand, and mean something else there.
    private static readonly HashSet<string> Taken =
    [
        "add", "list", "archive", "restore", "room", "invite", "help", "today", "yesterday", "tomorrow", "week", "month", "all", "csv", "open",
        "waiting", "done", "now", "at", "on", "me", "start", "stop", "switch", "pause", "resume", "status", "cancel", "log", "edit", "split",
        "begin", "in", "out", "post", "preview", "skip",
    ];

    /// <param name="handles">Those that are in use, archived ones too.</param>
    public static string HandleFor(string name, IReadOnlyCollection<string> handles)
    {
        var begun = ClientNames.HandleOf(name);
        if (begun.Length > LongestHandle) begun = begun[..LongestHandle].TrimEnd('-');
        if (begun is "") begun = "client";
        if (!MayBeHandle(begun)) begun += "-client";
        return Enumerable.Range(1, handles.Count + 1)
            .Select(n => n == 1 ? begun : string.Create(CultureInfo.InvariantCulture, $"{begun}-{n}"))
            .First(h => !handles.Contains(h));
    }

    /// <summary>A handle may be said wherever a client is named, so it is no word of the grammar and no request's number.</summary>
    public static bool MayBeHandle(string handle) =>
        handle is not "" && handle.Length <= LongestHandle && !Taken.Contains(handle) && !RequestNumber().IsMatch(handle)
        && handle == ClientNames.HandleOf(handle);

    /// <param name="said"><c>45</c>, <c>45.50</c>, <c>45,50</c>.</param>
    /// <returns>In minor units of the currency; null when it is no rate.</returns>
    public static long? Rate(string said, string currency)
    {
        if (Amount().Match(Digits.Typed(said).Trim()) is not { Success: true } amount) return null;
        var digits = Currencies.Digits(currency);
        var minor = amount.Groups[2].Value;
        return minor.Length > digits ? null : long.Parse(amount.Groups[1].Value + minor.PadRight(digits, '0'), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^r-?[0-9]+$")]
    private static partial Regex RequestNumber();

    [GeneratedRegex(@"^[€$£]?([0-9]{1,6})(?:[.,]([0-9]{1,3}))?(?: ?/ ?h)?$")]
    private static partial Regex Amount();
}
