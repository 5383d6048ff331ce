using Core.Language;
using Core.Speech;

namespace Core.Agencies;

/// <summary>Until <c>setup</c> an agency is nobody's: it says so, and does nothing else.</summary>
internal static class Opening
{
    private static readonly HashSet<string> Beginnings = ["setup", "link", "help", "hi", "home opened"];

    /// <summary>Before it is open only the beginnings are worth telling, and afterwards all but <c>setup</c>.</summary>
    public static bool IsTimeFor(Agency agency, Verb verb) =>
        agency.OpenedAt is null ? Beginnings.Contains(verb.Name) : verb.Name is not "setup";

    /// <returns>Null when the sentence may be said.</returns>
    public static async Task<Refusal?> Closed(Turn turn, Verb? verb)
    {
        if (turn.Agency.OpenedAt is not null || turn.Voice is Role.Bot or Role.Platform) return null;
        if (verb is not null && Beginnings.Contains(verb.Name)) return null;
        return await Refused(turn);
    }

    /// <summary>Whoever can open the desk is told how; the others, who will.</summary>
    public static async Task<Refusal> Refused(Turn turn)
    {
        var account = turn.At.Speaker is { } speaker ? await turn.Db.Account(turn.At.Platform, speaker.Team, speaker.User) : null;
        return account is not null && MaySetUp(turn, account) && await IsFounder(turn, account)
            ? new YoursToOpen(account.Name, turn.At.Place is { Direct: true })
            : new NotOpen(await Founder(turn));
    }

    /// <summary>Who is to set it up, if the host was told and we have heard of them.</summary>
    public static async Task<string?> Founder(Turn turn) =>
        turn.Host.Owner?.Split(':', 3) is [var on, var team, var user]
        && Enum.TryParse<Platform>(on, ignoreCase: true, out var platform)
        && await turn.Db.Account(platform, team, user) is { } account
            ? account.Name
            : (await Installer(turn))?.Name;

    /// <summary>Whom the host names, or whoever has put the bot into this workspace by OAuth.</summary>
    public static async Task<bool> IsFounder(Turn turn, Account account) =>
        (turn.Host.Owner?.Split(':', 3) is [var on, var team, var user]
            && on.Equals(account.Platform.ToString(), StringComparison.OrdinalIgnoreCase) && team == account.Team && user == account.User)
        || await Installer(turn) is { } installer && installer.Team == account.Team && installer.User == account.User;

    private static async Task<Account?> Installer(Turn turn) => turn.At.Place is { } place
        && await turn.Db.WorkspaceAt(turn.At.Platform, place.Workspace) is { Installer: { Length: > 0 } user }
            ? (await turn.Db.AccountsOn(turn.At.Platform)).FirstOrDefault(a => a.User == user && a.Kind is AccountKind.Full)
            : null;

    /// <summary>Setting up is for somebody who belongs there: no guest, nobody from elsewhere, no bot, and in no client's workspace.</summary>
    public static bool MaySetUp(Turn turn, Account account) =>
        account.Kind is AccountKind.Full && turn.At.Client is null && turn.Who.Role is Role.Stranger;
}
