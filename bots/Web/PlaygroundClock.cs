using Core.Time;
using NodaTime;

namespace Bots.Web;

/// <summary>The playground's time: it runs as time does, from wherever it was moved to. It never goes back.</summary>
public sealed class PlaygroundClock(IClock real) : IClock
{
    private static readonly LocalTime Morning = new(9, 0), Evening = new(17, 0);

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

    /// <summary>
    /// Begins in working hours: at night and at weekends the product is silent, and a first look would show nothing. And not before what the
    /// database already holds.
    /// </summary>
    /// <param name="last">When something was last heard or sent here.</param>
    public void Begin(Instant last, DateTimeZone zone)
    {
        if (last > GetCurrentInstant()) Forward(last - GetCurrentInstant());
        var local = GetCurrentInstant().InZone(zone).LocalDateTime;
        var weekend = local.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        if (!weekend && local.TimeOfDay >= Morning && local.TimeOfDay < Evening) return;
        var later = local.TimeOfDay >= Morning ? 1 : 0;
        To(Enumerable.Range(later, 4).Select(local.Date.PlusDays).First(d => d.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)), zone);
    }

    /// <summary>Nine in the morning of the next day.</summary>
    public void ToTomorrow(DateTimeZone zone) => To(Today(zone).PlusDays(1), zone);

    /// <summary>Nine in the morning of the next Friday, never today.</summary>
    public void ToFriday(DateTimeZone zone) => To(Today(zone).Next(IsoDayOfWeek.Friday), zone);

    private LocalDate Today(DateTimeZone zone) => GetCurrentInstant().InZone(zone).Date;

    private void To(LocalDate day, DateTimeZone zone) => Forward(Zones.Resolve(day + Morning, zone) - GetCurrentInstant());
}
