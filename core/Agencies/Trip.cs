using System.Text.Json.Serialization;
using Core.Speech;
using NodaTime;

namespace Core.Agencies;

public enum TripAnswer { Open, Used, Kept }

/// <summary>A platform told another zone of somebody than before. They are asked once, and nothing moves until they say so.</summary>
/// <param name="Team">With <paramref name="User"/>, of whose account it was told.</param>
/// <param name="ZoneId">What is told now; IANA, as the others.</param>
/// <param name="FromId">What that platform told before they left: told again, they are back.</param>
/// <param name="HomeId">What they lived by when they left, and go back to.</param>
/// <param name="OverAt">Since when they are back, elsewhere, or on a zone that they named themselves; null while none of these is so.</param>
public sealed record Trip(
    string Id, PersonId PersonId, Platform Platform, string Team, string User, string ZoneId, string FromId, string HomeId, TripAnswer Answer,
    Instant ToldAt, Instant? OverAt)
{
    /// <summary>Their answer is still awaited.</summary>
    [JsonIgnore]
    public bool IsAsked => Answer is TripAnswer.Open && OverAt is null;

    internal bool IsOf(Account account) => (Platform, Team, User) == (account.Platform, account.Team, account.User);
}
