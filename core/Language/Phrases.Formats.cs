using NodaTime;

namespace Core.Language;

/// <summary>How times, lengths and money are written: short, and the same everywhere.</summary>
public abstract partial class Phrases
{
    /// <summary><c>Fri 4 Dec, 17:00</c>, with the year when it is not this one.</summary>
    /// <param name="zone">The reader's.</param>
    public abstract string Moment(Instant at, DateTimeZone zone, Instant now);

    /// <summary><c>17:00</c>.</summary>
    public abstract string Clock(LocalTime at);

    /// <summary><c>Fri 4 Dec</c>, with the year when it is not that of <paramref name="today"/>.</summary>
    public abstract string Day(LocalDate day, LocalDate today);

    /// <summary>A due date as it is stored, in its own zone: <c>Fri 4 Dec</c> or <c>Fri 4 Dec, 17:00</c>.</summary>
    /// <param name="due">An ISO date or date-time: <c>2026-12-04</c>, <c>2026-12-04T17:00</c>.</param>
    public abstract string Due(string due, LocalDate today);

    /// <summary><c>1h 30m</c>, whole minutes, rounded down: under a minute is <c>0m</c>.</summary>
    public abstract string Length(Duration length);

    /// <summary><c>1:30</c>, for columns and sums.</summary>
    public abstract string Hours(Duration length);

    /// <param name="minor">In the currency's minor units.</param>
    public abstract string Money(long minor, string currency);

    /// <summary>The same without the currency, as one would type it: <c>45.50</c>.</summary>
    public abstract string Amount(long minor, string currency);

    /// <summary><c>New York time</c>; <c>UTC+2</c> where a zone is no place.</summary>
    public abstract string Zone(DateTimeZone zone, Instant at);

    /// <summary>Working hours as they are stored (<c>mon-fri 9:00-17:00</c>), for people: <c>Mon–Fri 9:00–17:00</c>.</summary>
    public abstract string Week(string hours);

    /// <summary><c>a, b and c</c>.</summary>
    public abstract string List(IEnumerable<string> items);

    public abstract string Urgency(Urgency urgency);

    public abstract string State(RequestState state);

    public abstract string Role(Role role);
}
