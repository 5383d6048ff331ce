using NodaTime;

namespace Core;

/// <summary>
/// How long a letter is tried that its platform puts off. It ends by the clock and never by a count: pauses are drawn by lot, and one that drew
/// ten short ones would be given up in the middle of an outage that all others outlive.
/// </summary>
internal static class Trying
{
    public static readonly Duration Longest = Duration.FromMinutes(30);

    private static readonly Duration LongestRest = Duration.FromMinutes(5);

    /// <param name="tries">How often it has been put off before this time.</param>
    /// <param name="since">When it was put off first; <paramref name="now"/> when it never was.</param>
    /// <param name="asked">What the platform asks for. It is never tried sooner.</param>
    /// <param name="chance">From 0 to 1: those who were put off together come back anywhere within a pause that grows, each at its own moment.</param>
    /// <returns>When to try next; null for never.</returns>
    public static Instant? Next(long tries, Instant since, Instant now, Duration asked, double chance)
    {
        var grown = Duration.Min(Duration.FromSeconds(Math.Pow(3, Math.Min(tries, 6))), LongestRest);
        var next = now + asked + (grown * chance);
        return next - since > Longest ? null : next;
    }
}
