using Core.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace Tests.Kit;

/// <summary>The library's own database of time zones in which one zone's clock stands otherwise from some moment on.</summary>
internal sealed class MovedZone(string id, Instant from, Offset offset) : IDateTimeZoneSource, IDisposable
{
    private static readonly TzdbDateTimeZoneSource Database = TzdbDateTimeZoneSource.Default;

    public string VersionId => "moved";

    /// <summary>Until this is disposed of, everything in this process lives by it: a test that does so runs alone.</summary>
    /// <param name="version">Sorts after the real one's.</param>
    public static MovedZone TakeUp(string id, Instant from, Offset offset, string version)
    {
        var source = new MovedZone(id, from, offset);
        if (Tz.TakeUp(source, Database, version) is not [var moved] || moved != id) throw new InvalidOperationException($"Not {id} alone has moved.");
        return source;
    }

    public IEnumerable<string> GetIds() => Database.GetIds();

    public DateTimeZone ForId(string zone) => zone == id ? new Moved(Database.ForId(id), from, offset) : Database.ForId(zone);

    public string? GetSystemDefaultId() => null;

    public void Dispose() => Tz.TakeUp(Database);

    private sealed class Moved(DateTimeZone before, Instant from, Offset offset)
        : DateTimeZone(before.Id, false, Offset.Min(before.MinOffset, offset), Offset.Max(before.MaxOffset, offset))
    {
        public override ZoneInterval GetZoneInterval(Instant at)
        {
            if (at >= from) return new ZoneInterval("NEW", from, null, offset, Offset.Zero);
            var old = before.GetZoneInterval(at);
            return old.HasEnd && old.End <= from
                ? old
                : new ZoneInterval(old.Name, old.HasStart ? old.Start : null, from, old.WallOffset, old.Savings);
        }
    }
}
