using Core.Time;
using NodaTime;

namespace Bots.Web;

/// <summary>The playground's time: it runs as time does, from wherever it was moved to. It never goes back.</summary>
public sealed class PlaygroundClock(IClock real) : IClock
{
    private static readonly LocalTime Morning = new(9, 0);

    private readonly Lock _lock = new();
    private Duration _ahead = Duration.Zero;

    public Instant GetCurrentInstant()
    {
        lock (_lock) return real.GetCurrentInstant() + _ahead;
    }

    public void Forward(Duration by)
    {
        lock (_lock) _ahead += by;
    }

    /// <summary>Nine in the morning of the next day.</summary>
    public void ToTomorrow(DateTimeZone zone) => To(Today(zone).PlusDays(1), zone);

    /// <summary>Nine in the morning of the next Friday, never today.</summary>
    public void ToFriday(DateTimeZone zone) => To(Today(zone).Next(IsoDayOfWeek.Friday), zone);

    private LocalDate Today(DateTimeZone zone) => GetCurrentInstant().InZone(zone).Date;

    private void To(LocalDate day, DateTimeZone zone) => Forward(Zones.Resolve(day + Morning, zone) - GetCurrentInstant());
}
