using System.Collections.Concurrent;
using System.Text;

namespace Tests.Leaks;

/// <summary>Everything that left the host, each with its reader, searched for what that reader may not see.</summary>
internal sealed class Outgoing(LeakHost host, Aviary words)
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

    /// <summary>All that was sent since the last time.</summary>
    public IReadOnlyList<Sent> Collect()
    {
        var sent = host.Door.Collect().ToList();
        _calls += sent.Count;
        foreach (var each in sent) Read(each.Reader, each.Text, each.To, each.How);
        return sent;
    }

    /// <summary>Nobody reads a secret in a log.</summary>
    public IEnumerable<string> InLogs() =>
        from line in host.Log.Lines
        from canary in words.In(line)
        select $"The log holds {canary.Kind}: {line}";

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
