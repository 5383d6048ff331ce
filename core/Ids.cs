using System.Security.Cryptography;

namespace Core;

/// <summary>A tenant: one VA's business.</summary>
public readonly record struct AgencyId(string Value);

/// <summary>A person of an agency: its owner, a colleague, or a contact at a client.</summary>
public readonly record struct PersonId(string Value);

public readonly record struct ClientId(string Value);

public readonly record struct RoomId(string Value);

public readonly record struct RequestId(string Value);

public readonly record struct EntryId(string Value);

internal static class Ids
{
    // Without letters and digits that are taken for each other; said aloud and typed.
    private const string Letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Ordered by the moment it was made, so that new rows lie beside each other.</summary>
    public static string New() => Guid.CreateVersion7().ToString("N");

    /// <summary>A short code for a button: 40 bits, unguessable enough beside the check of who presses.</summary>
    public static string Code() => RandomNumberGenerator.GetString(Letters, 8);
}
