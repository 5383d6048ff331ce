using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    /// <param name="platform">Which tells it.</param>
    public abstract string TripAsked(string platform, DateTimeZone zone, Instant now);
    public abstract string TripMovesNothingYet(bool member);
    public abstract string UseZone(DateTimeZone zone, Instant now);
    public abstract string KeepZone(DateTimeZone zone, Instant now);
    /// <summary>What moves with somebody, and what does not.</summary>
    public abstract string TripMoves(bool member);
    public abstract string TripUntilBack(string platform, DateTimeZone home, Instant now);
    public abstract string TripKept(DateTimeZone zone, DateTimeZone told, Instant now);
    public abstract string TripIsUsed(string platform, DateTimeZone zone, Instant now);
    public abstract string TripIsKept(DateTimeZone zone, Instant now);
    /// <param name="stands">The sentence that tells what they live by.</param>
    public abstract string TripSettled(DateTimeZone told, Instant now, string stands);
    public abstract string TripIsOver(string platform, DateTimeZone home, Instant now);
    public abstract string NoSuchTrip { get; }
    public abstract string MyZone { get; }
}
