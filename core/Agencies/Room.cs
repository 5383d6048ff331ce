using Core.Speech;
using NodaTime;

namespace Core.Agencies;

/// <summary>A channel or chat, as it is bound now.</summary>
/// <param name="PlatformRoom">The platform's id of it.</param>
/// <param name="ClientId">Null while it is nobody's.</param>
/// <param name="InsideSince">Since when the bot is known to be in it; null when nobody has told us.</param>
/// <param name="OutsideSince">Since when the bot is known to be out of it; null unless the platform told us.</param>
/// <param name="SharedSince">Since when people of another organisation are known to read there too.</param>
public sealed record Room(
    RoomId Id, Platform Platform, string Workspace, string PlatformRoom, ClientId? ClientId, string? Language, Instant? InsideSince, Instant? UnboundAt,
    Instant? OutsideSince = null, Instant? SharedSince = null);
