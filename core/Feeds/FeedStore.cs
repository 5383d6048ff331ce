using Core.Store;
using NodaTime;

namespace Core.Feeds;

/// <summary>Whose feed an address is. It is not journalled: what was taken back must not come to life again by an undo.</summary>
internal static class FeedStore
{
    private const string Of = "select hash, made_at from feeds where agency_id = @Agency and person_id = @Person";

    private const string Find = "select agency_id, person_id, hash from feeds where hash = @Hash";

    private const string Put = """
        insert into feeds (person_id, agency_id, hash, made_at) values (@Person, @Agency, @Hash, @Now)
        on conflict (person_id) do update set hash = excluded.hash, made_at = excluded.made_at
        """;

    private const string Delete = "delete from feeds where agency_id = @Agency and person_id = @Person";

    /// <param name="MadeAt">When its address was given.</param>
    internal sealed record Given(string Hash, Instant MadeAt);

    internal sealed record Owner(AgencyId AgencyId, PersonId PersonId, string Hash);

    public static Task<Given?> FeedOf(this AgencySession db, PersonId person) => db.One<Given>(Of, new { Person = person });

    public static Task<Owner?> FeedAt(this Session db, string hash) => db.One<Owner>(Find, new { Hash = hash });

    public static Task GiveFeed(this AgencySession db, PersonId person, string hash, Instant now) =>
        db.Do(Put, new { Person = person, Hash = hash, Now = now });

    public static Task<int> EndFeed(this AgencySession db, PersonId person) => db.Do(Delete, new { Person = person });
}
