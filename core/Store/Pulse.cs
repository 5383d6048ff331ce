using NodaTime;

namespace Core.Store;

/// <summary>Whether the database can be written is only known by writing.</summary>
public static class Pulse
{
    private const string Put = """
        insert into pulse (id, beat_at) values ('host', @Now)
        on conflict (id) do update set beat_at = excluded.beat_at
        """;

    public static Task<int> Beat(this Session db, Instant now) => db.Do(Put, new { Now = now });
}
