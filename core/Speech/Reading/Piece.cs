using Core.Language;
using Core.Time;
using NodaTime;

namespace Core.Speech.Reading;

/// <summary>A sentence about time, cut up: words with their meaning, and numbers by their shape.</summary>
internal abstract record Piece
{
    private Piece() { }

    public sealed record Word(TimeSign Sign) : Piece;

    /// <param name="Digits">How many were written: `2027` may be a year, `17` an hour.</param>
    public sealed record Number(int Value, int Digits) : Piece;

    /// <summary>5th.</summary>
    public sealed record Ordinal(int Value) : Piece;

    /// <summary>17:00; the hour may be 24.</summary>
    public sealed record Clock(int Hour, int Minute) : Piece;

    /// <summary>17.30 or 5.12: only what stands around it tells.</summary>
    public sealed record Dotted(int First, int Second, int SecondDigits) : Piece;

    /// <summary>12/5 or 12-5-2026: which is the day, only the reader of the sentence can tell.</summary>
    public sealed record Slashed(int First, int Second, int? Year) : Piece;

    /// <summary>5.12. or 5.12.2026: dots always put the day first.</summary>
    public sealed record DayMonth(int Day, int Month, int? Year) : Piece;

    public sealed record Iso(LocalDate Date) : Piece;

    /// <param name="Offset">Null when it was not said: the speaker's own zone.</param>
    public sealed record IsoMoment(LocalDateTime Local, Offset? Offset) : Piece
    {
        public Instant At(DateTimeZone zone) =>
            Offset is { } offset ? Local.WithOffset(offset).ToInstant() : Zones.Resolve(Local, zone);
    }

    /// <summary>mon-fri.</summary>
    public sealed record Weekdays(IsoDayOfWeek First, IsoDayOfWeek Last) : Piece;
}
