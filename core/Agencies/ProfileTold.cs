using Core.Language;
using Core.Speech;
using NodaTime;

namespace Core.Agencies;

/// <summary>What a platform tells about somebody. What it does not tell stays as we know it.</summary>
/// <param name="Kind"><c>full</c>, <c>guest</c>, <c>external</c> or <c>bot</c>; of whom nothing is told that is external, who has the fewest rights.</param>
/// <param name="Home">Of somebody from elsewhere, whose they are; null or empty where it is not told.</param>
/// <param name="Gone">True where nobody is behind the account any more.</param>
internal sealed record ProfileTold(string? Name, string? Zone, string? Language, string? Kind, bool Gone, string? Home = null)
{
    public static ProfileTold In(Words words) => new(
        words.Field("name"), words.Field("zone"), words.Field("language"), words.Field("kind"), words.Field("gone") is "true",
        words.Field("home"));

    /// <summary>Somebody of whom we knew nothing yet; with no zone where none is told.</summary>
    /// <param name="workspace">The installation through which they are heard.</param>
    public Account Of(Platform platform, string team, string user, string workspace, Agency agency, Instant now) => About(
        new Account(platform, team, user, PersonId: null, AccountKind.External, user, agency.Language, Zone: "", workspace, Dm: null, AskedAt: null),
        workspace,
        now);

    /// <param name="workspace">Who tells it. Whether somebody is a guest only the installation that reaches them can say.</param>
    public Account About(Account known, string workspace, Instant now)
    {
        var name = Clean(Name);
        var told = known with
        {
            Name = name is "" ? known.Name : name,
            Language = Languages.Find(Language ?? "") ?? known.Language,
            Zone = Settings.ZoneOr(Zone, known.Zone),
        };
        return workspace != known.Workspace ? told : told with
        {
            Kind = Enum.TryParse<AccountKind>(Kind, ignoreCase: true, out var kind) ? kind : known.Kind,
            GoneAt = Gone ? known.GoneAt ?? now : null,
        };
    }

    private static string Clean(string? name)
    {
        var clean = Names.Clean(name ?? "");
        return clean.Length <= Setup.LongestName ? clean : Names.Clean(Cut(clean));
    }

    // Never in the middle of a letter that takes two.
    private static string Cut(string name)
    {
        var end = char.IsHighSurrogate(name[Setup.LongestName - 1]) ? Setup.LongestName - 1 : Setup.LongestName;
        return name[..end];
    }
}
