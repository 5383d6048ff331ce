using System.Globalization;
using Tests.FakeSlack;

namespace Tests.Trials;

/// <summary>What was done to the host.</summary>
internal sealed class CrashTally
{
    private readonly Dictionary<string, int> _moments = [];
    private readonly HashSet<string> _kept = [];

    public int Kills { get; private set; }

    /// <summary>After how many kills something was kept that nobody had been told.</summary>
    public int BetweenCommitAndAnswer { get; private set; }

    /// <summary>From each start of the process to its first answer.</summary>
    public List<TimeSpan> Restarts { get; } = [];

    public string Said => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills ({string.Join(", ", _moments.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Value} {m.Key}"))}), " +
        $"{BetweenCommitAndAnswer} between commit and answer with {_kept.Count} commands, " +
        $"restart to first answer p50 {Restarts.Order().ElementAt(Restarts.Count / 2).TotalMilliseconds:F0} ms, max {Restarts.Max().TotalMilliseconds:F0} ms");

    /// <param name="moment">Null for a kill from outside.</param>
    public void Dies(string? moment)
    {
        Kills++;
        _moments[moment ?? "at random"] = _moments.GetValueOrDefault(moment ?? "at random") + 1;
    }

    /// <param name="unanswered">What nobody has been told yet.</param>
    /// <param name="deliveries">All whose work is kept.</param>
    public void Kept(IEnumerable<CrashSpoken> unanswered, IReadOnlySet<string> deliveries)
    {
        var before = _kept.Count;
        _kept.UnionWith(unanswered.Select(s => s.Delivery).Where(deliveries.Contains));
        if (_kept.Count > before) BetweenCommitAndAnswer++;
    }

    public bool IsEnough(CrashTalk talk, SlackServer slack) =>
        BetweenCommitAndAnswer >= CrashTrials.BetweenCommitAndAnswer
        && talk.Spoken.Count(s => s.Answer is not null) >= CrashTrials.Acknowledged
        && slack.Calls("chat.postMessage").Count >= CrashTrials.Delivered;
}
