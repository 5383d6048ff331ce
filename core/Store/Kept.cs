using NodaTime;

namespace Core.Store;

/// <summary>Moments as the store keeps them: in whole milliseconds, rounded down.</summary>
internal static class Kept
{
    /// <summary>
    /// The first kept moment that is not before this one. Who is told to come back at a moment between two would be found due before it,
    /// sent away again, and found again, as fast as the store can.
    /// </summary>
    public static Instant NotBefore(Instant at)
    {
        var kept = Instant.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
        return kept < at ? kept + Duration.FromMilliseconds(1) : kept;
    }
}
