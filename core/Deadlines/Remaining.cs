using Core.Language;
using NodaTime;

namespace Core.Deadlines;

/// <summary>How much work is left in a request: its estimate, less what was logged on it.</summary>
internal static class Remaining
{
    /// <summary>What is still open takes so long at the least, however much was logged on it: somebody has to finish it.</summary>
    public static readonly Duration Least = Duration.FromMinutes(15);

    /// <summary>What is taken for a request without an estimate, and said to be.</summary>
    public static readonly Duration Usual = Duration.FromHours(1);

    /// <param name="logged">All the time on it so far, a running timer's too.</param>
    /// <returns>None for what is over, for a series, and while the client looks at it; null for what nobody has estimated.</returns>
    public static Duration? Of(Brief request, Duration logged)
    {
        if (!request.IsOpen || request.IsSeries || request.State is RequestState.Waiting) return Duration.Zero;
        return request.Estimate is { } minutes ? Duration.Max(Least, Duration.FromMinutes(minutes) - logged) : null;
    }

    /// <summary>As <see cref="Of"/>, with the usual length where nobody has estimated it.</summary>
    public static Duration OrUsual(Brief request, Duration logged) => Of(request, logged) ?? Duration.Max(Least, Usual - logged);
}
