namespace Bots.Slack;

/// <summary>One message a second in a channel, after a few at once. Of those that are quiet nothing is kept.</summary>
internal sealed class ChannelPace(int burst)
{
    private const int Kept = 1000;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <summary>When each would be at rest again.</summary>
    private readonly Dictionary<string, TimeSpan> _busyUntil = [];

    public TimeSpan Wait(string channel, TimeSpan now) =>
        _busyUntil.TryGetValue(channel, out var until) && until - now - ((burst - 1) * Between) is { Ticks: > 0 } wait ? wait : TimeSpan.Zero;

    public void Take(string channel, TimeSpan now)
    {
        if (_busyUntil.Count >= Kept)
        {
            foreach (var (quiet, _) in _busyUntil.Where(each => each.Value <= now).ToList()) _busyUntil.Remove(quiet);
        }
        _busyUntil[channel] = (_busyUntil.TryGetValue(channel, out var until) && until > now ? until : now) + Between;
    }
}
