using Core.Store;
using NodaTime;

namespace Core;

/// <summary>
/// How often, and for how long, a letter is tried that its platform puts off. Pauses are drawn by lot, so nine of them may be over in minutes:
/// the tenth try is kept for the end of the half hour, and who drew short ones is not given up in an outage that the others outlive.
/// </summary>
internal static class Trying
{
    public const int Most = 10;

    public static readonly Duration Longest = Duration.FromMinutes(30);

    private static readonly Duration LongestRest = Duration.FromMinutes(5);

    /// <param name="tries">How often it has been put off before this time.</param>
    /// <param name="since">When it was put off first; <paramref name="now"/> when it never was.</param>
    /// <param name="asked">What the platform asks for. It is never tried sooner.</param>
    /// <param name="chance">From 0 to 1: those who were put off together come back anywhere within a pause that grows, each at its own moment.</param>
    /// <returns>When to try next; null for never.</returns>
    public static Instant? Next(long tries, Instant since, Instant now, Duration asked, double chance)
    {
        if (tries + 1 >= Most) return null;
        var (end, from) = (since + Longest, now + asked);
        if (tries + 2 == Most)
        {
            var last = Instant.Max(from, end - LongestRest);
            return last > end ? null : Kept.NotBefore(last + ((end - last) * chance));
        }
        var next = from + (Duration.Min(Duration.FromSeconds(Math.Pow(3, tries)), LongestRest) * chance);
        return next > end ? null : Kept.NotBefore(next);
    }
}
