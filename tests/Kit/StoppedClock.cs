using NodaTime;

namespace Tests.Kit;

/// <summary>Moves only when a test moves it.</summary>
public sealed class StoppedClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;

    public void Pass(Duration time) => Now += time;

    /// <summary>Moves to that time of the wall clock there: <c>clock.To("2026-12-04T09:00", "Europe/Tallinn")</c>.</summary>
    public void To(string local, string zone) =>
        Now = Core.Time.Zones.Resolve(
            NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value, DateTimeZoneProviders.Tzdb[zone]);
}
