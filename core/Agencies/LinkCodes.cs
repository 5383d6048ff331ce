using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>
/// Codes by which somebody is known from another account of theirs as who they are here. Ten minutes, once, and one a person; only their
/// hashes are kept. Sixty bits: nobody has the time to guess, not even over all agencies.
/// </summary>
internal static class LinkCodes
{
    public static readonly Duration Good = Duration.FromMinutes(10);

    /// <summary>Five bits each.</summary>
    private const int Letters = 12;

    private const int Group = 4;

    private const string Forget = """
        delete from link_codes where agency_id = @Agency and (person_id = @PersonId or ends_at <= @Now)
        """;

    private const string Put = """
        insert into link_codes (hash, agency_id, person_id, platform, workspace, room, team, account, ends_at)
        values (@Hash, @Agency, @PersonId, @Platform, @Workspace, @Room, @Team, @User, @EndsAt)
        """;

    private const string Find = """
        select agency_id, person_id, platform, workspace, room, team, account as "user" from link_codes
        where hash = @Hash and ends_at > @Now
        """;

    // In one statement, so that of two who say it at once one is too late.
    private const string Take = """
        delete from link_codes where agency_id = @Agency and hash = @Hash and ends_at > @Now returning hash as text
        """;

    private sealed record Row(string Text);

    /// <summary>Where a code was shown, and to whom.</summary>
    internal sealed record Shown(AgencyId AgencyId, PersonId PersonId, Platform Platform, string Workspace, string Room, string Team, string User)
    {
        public string Reader => LetterReader.To(Platform, new Place(Workspace, Room, Direct: true), new Speaker(Team, User));
    }

    /// <summary>A new one puts an end to the one before.</summary>
    /// <returns>As it is typed: <c>7F3K-9QWE-RTYU</c>.</returns>
    public static async Task<string> NewLinkCode(this AgencySession db, PersonId person, Platform platform, Place place, Speaker by, Instant now)
    {
        var code = Ids.Code(Letters);
        await db.Do(Forget, new { PersonId = person, Now = now });
        await db.Do(Put, new
        {
            Hash = OneTime.Hash(code), PersonId = person, Platform = platform, place.Workspace, place.Room, by.Team, by.User, EndsAt = now + Good,
        });
        return string.Join('-', code.Chunk(Group).Select(part => new string(part)));
    }

    /// <param name="code">As <see cref="Read"/> has it.</param>
    /// <returns>Null when there is no such code, or no longer. Whose it is may be another agency's matter.</returns>
    public static Task<Shown?> LinkCodeShown(this Session db, string code, Instant now) =>
        db.One<Shown>(Find, new { Hash = OneTime.Hash(code), Now = now });

    /// <summary>It is good no longer, for anybody.</summary>
    /// <returns>False when it was not any more.</returns>
    public static async Task<bool> UseLinkCode(this AgencySession db, string code, Instant now) =>
        await db.One<Row>(Take, new { Hash = OneTime.Hash(code), Now = now }) is not null;

    /// <summary>However it was copied; with what stood after it.</summary>
    /// <returns>The code, and the six digits of <c>setup</c> where there are any.</returns>
    public static (string Code, string? Proof) Read(string said)
    {
        var words = said.Replace('`', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var proof = words is [_, .., { Length: 6 } last] && last.All(char.IsAsciiDigit) ? last : null;
        var code = string.Concat(proof is null ? words : words[..^1]).Replace("-", "", StringComparison.Ordinal);
        return (OneTime.Looks(code) ? code : code.ToUpperInvariant(), proof);
    }
}
