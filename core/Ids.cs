namespace Core;

/// <summary>A tenant: one VA's business.</summary>
public readonly record struct AgencyId(string Value);

/// <summary>A person of an agency: its owner, a colleague, or a contact at a client.</summary>
public readonly record struct PersonId(string Value);

public readonly record struct ClientId(string Value);

public readonly record struct RoomId(string Value);

public readonly record struct RequestId(string Value);

public readonly record struct EntryId(string Value);
