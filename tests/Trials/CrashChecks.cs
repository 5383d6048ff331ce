using System.Text.RegularExpressions;
using Tests.FakeSlack;

namespace Tests.Trials;

/// <summary>Holds what was acknowledged against what is kept, and against what Slack received.</summary>
internal sealed partial class CrashChecks
{
    /// <summary>These bring nothing new into a room.</summary>
    private static readonly HashSet<string> Quiet = ["redraw", "profile"];

    private readonly CrashTalk _talk;
    private readonly CrashRows _rows;
    private readonly List<Call> _posts;
    private readonly ILookup<string, string> _saying;
    private readonly List<string> _lost = [], _doubled = [], _untold = [];

    public CrashChecks(CrashTalk talk, CrashRows rows, SlackServer slack)
    {
        (_talk, _rows) = (talk, rows);
        _posts = [.. slack.Calls().Where(c => c.Ok && c.Method is "chat.postMessage" or "chat.postEphemeral")];
        _saying = _posts.Select(c => c.Text).SelectMany(text => Word().Matches(text).Select(w => (w.Value, Text: text)).Distinct())
            .ToLookup(said => said.Value, said => said.Text);
        foreach (var spoken in talk.Spoken) Check(spoken);
    }

    public int Acknowledged => _talk.Spoken.Count(s => s.Answer is not null);

    public int Posts => _posts.Count;

    public string Said =>
        $"{_talk.Spoken.Count} deliveries sent {_talk.Spoken.Sum(s => s.Sent)} times, {Acknowledged} acknowledged, " +
        $"{_talk.Wrong.Count} answered wrongly, {_talk.Busy} told busy, {_talk.Waiting} told to wait, " +
        $"{_lost.Count} lost, {_doubled.Count} doubled, {_untold.Count} untold, {_rows.WithTwoTimers.Count} with two timers, {_rows.Overlaps} overlaps, " +
        $"{Posts} posts of {Sent} letters, {Posts - Sent} twice";

    private int Sent => _rows.Letters.Count(l => l.Outcome is "sent" && !Quiet.Contains(l.Kind));

    public void Hold(int kills)
    {
        string[] wrong = [.. _talk.Wrong, .. _talk.Unanswered.Select(s => s.ToString()), .. _lost, .. _doubled, .. _untold];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
        Assert.Empty(_rows.WithTwoTimers);
        Assert.Equal(0, _rows.Overlaps);
        Assert.Equal(Enumerable.Range(1, _rows.Requests.Count).Select(n => (long)n), _rows.Requests.Select(r => r.Number));
        // What may have arrived is looked for first, so that even one for each kill would be many.
        Assert.InRange(Posts - Sent, 0, kills / 5);
        Assert.DoesNotContain(_rows.Letters, l => l.Outcome is "never");
    }

    private void Check(CrashSpoken spoken)
    {
        // A command is answered at once; what was written in a conversation, by a letter.
        var answers = _saying[spoken.Word].Append(spoken.Answer ?? "").Where(spoken.IsDone).ToList();
        var effects = _rows.Effects(spoken);
        if (effects > 1) _doubled.Add($"{effects} times: {spoken}");
        if (effects == 0 && answers.Count > 0) _lost.Add(spoken.ToString());
        if (effects == 1 && answers.Count == 0) _untold.Add(spoken.ToString());
        if (spoken.Deed is not CrashDeed.Request) return;
        var number = _rows.Requests.FirstOrDefault(r => r.What == spoken.Word)?.Number;
        if (answers.Any(answer => CrashSpoken.Number(answer) != number)) _doubled.Add($"R-{number} is another in an answer to {spoken}");
    }

    [GeneratedRegex(@"zq\d{6}")]
    private static partial Regex Word();
}
