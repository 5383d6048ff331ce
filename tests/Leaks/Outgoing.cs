using System.Collections.Concurrent;
using System.Text;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Leaks;

/// <summary>Everything that left the host, each with its reader, searched for what that reader may not see.</summary>
internal sealed class Outgoing(LeakHost host, Wire wire, Aviary words)
{
    private readonly ConcurrentDictionary<string, bool> _burnt = new();
    private readonly ConcurrentQueue<string> _leaks = [];
    private int _calls;
    private long _bytes;

    public IEnumerable<string> Leaks => _leaks.Distinct();

    public long Bytes => _bytes;

    public int Calls => _calls;

    /// <summary>
    /// Who types what they may not know, a handle for example, puts it into what they and others read: it tells nothing any more.
    /// </summary>
    public void Typed(Said said)
    {
        foreach (var canary in words.In(said.Typed).Where(c => !c.Readers.Contains(said.By.Name))) _burnt[canary.Word] = true;
    }

    /// <summary>What the HTTP response carries.</summary>
    public void Answered(Said said, SlackAnswer answer)
    {
        var json = answer.Json;
        var reader = json.Text("response_type") is "in_channel" && !said.At.Direct ? said.At.Room : said.By.Name;
        Read(reader, answer.Body, said, "the response");
    }

    public void Read(string reader, string text, Said? to, string how)
    {
        Interlocked.Add(ref _bytes, Encoding.UTF8.GetByteCount(text));
        foreach (var canary in words.In(text))
        {
            if (canary.Readers.Contains(reader)) continue;
            var isEcho = _burnt.ContainsKey(canary.Word) || to?.Typed.Contains(canary.Word, StringComparison.OrdinalIgnoreCase) is true;
            var answered = to is null ? "" : $" to {Told(to)}";
            if (!isEcho) _leaks.Enqueue($"{reader} reads {canary.Kind} in {how}{answered}: {Around(canary.Word, text)}");
        }
    }

    /// <summary>All calls since the last time.</summary>
    /// <returns>Each with its reader, for whoever presses on.</returns>
    public IReadOnlyList<(string Reader, Call Call, Said? To)> Collect()
    {
        var calls = host.Slack.Calls();
        var found = calls.Skip(_calls).SelectMany(call => Readers(call).Select(r => (r.Reader, call, r.To))).ToList();
        _calls = calls.Count;
        foreach (var (reader, call, to) in found) Read(reader, Written(call), to, call.Method);
        return found;
    }

    /// <summary>Nobody reads a secret in a log.</summary>
    public IEnumerable<string> InLogs() =>
        from line in host.Log.Lines
        from canary in words.In(line)
        select $"The log holds {canary.Kind}: {line}";

    // The trigger is Slack's own, made of digits at random, and goes back to it.
    private static string Written(Call call)
    {
        var written = call.Args.DeepClone().AsObject();
        written.Remove("trigger_id");
        return written.ToJsonString();
    }

    private IEnumerable<(string Reader, Said? To)> Readers(Call call) => call.Method switch
    {
        "response_url" => [Responded(call)],
        "views.open" => [(wire.For(call["trigger_id"]!)!.By.Name, wire.For(call["trigger_id"]!))],
        "views.publish" => [(Name(call["user_id"]!), null)],
        "chat.postEphemeral" => [(Name(call["user"]!), null)],
        "chat.postMessage" or "chat.update" or "chat.unfurl" => [(At(call["channel"]!), null)],
        "files.completeUploadExternal" => Uploaded(call),
        "auth.test" or "users.info" or "conversations.open" or "conversations.history" or "conversations.replies" or "reactions.get"
            or "migration.exchange" or "files.getUploadURLExternal" or "upload" => [],
        _ => throw new NotSupportedException($"Who reads {call.Method}?"),
    };

    private (string, Said?) Responded(Call call)
    {
        var to = wire.For(call.Path)!;
        return (call["response_type"] is "in_channel" && !to.At.Direct ? to.At.Room : to.By.Name, to);
    }

    private IEnumerable<(string, Said?)> Uploaded(Call call)
    {
        var reader = At(call["channel_id"]!);
        IReadOnlyList<SlackFile> files;
        lock (host.Slack.World.Gate)
            files = host.Slack.World.Messages.Last(m => m.Channel == call["channel_id"] && m.Files.Count > 0).Files;
        foreach (var file in files) Read(reader, $"{file.Name} {Encoding.UTF8.GetString(file.Bytes!)}", null, "a file");
        return [(reader, null)];
    }

    // A direct conversation has one reader; a room is a reader of its own, and what was nobody's has become Acme's.
    private static string At(string channel) => channel switch
    {
        ['D', 'U', ..] => Name(channel[1..]),
        ['U', ..] => Name(channel),
        ['C', 'N', 'E', 'W', ..] => Folk.Acme,
        _ => channel,
    };

    // Who joins in an example reads as whoever was that before them.
    private static string Name(string user) => user switch
    {
        ['U', 'S', 'O', 'M', 'E', ..] => "Ben",
        ['U', 'G', 'U', 'E', 'S', 'T', ..] => "Cleo",
        _ => Folk.Everybody.FirstOrDefault(v => v.User == user)?.Name ?? Folk.Quiet.GetValueOrDefault(user, user),
    };

    private static string Around(string word, string text)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return text[Math.Max(0, at - 120)..Math.Min(text.Length, at + 120)];
    }

    private static string Told(Said said)
    {
        var typed = said.Typed[..Math.Min(said.Typed.Length, 80)];
        return $"“{typed}” of {said.By.Name} in {(said.At.Direct ? "private" : said.At.Room)}";
    }
}
