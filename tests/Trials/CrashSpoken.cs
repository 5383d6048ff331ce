using System.Text.RegularExpressions;
using Bots.Slack;
using Microsoft.AspNetCore.WebUtilities;
using Tests.FakeSlack.People;

namespace Tests.Trials;

/// <summary>What a sentence is to do.</summary>
internal enum CrashDeed { Request, Begin, Stop, Log, Note, Look }

/// <summary>One delivery of Slack's, and what this side knows of it: its journal, kept in another process than the host's.</summary>
/// <param name="word">In no other sentence.</param>
internal sealed partial class CrashSpoken(string word, CrashDeed deed, SignedRequest request)
{
    private readonly Lock _lock = new();
    private string? _answer;

    public string Word => word;

    public CrashDeed Deed => deed;

    public SignedRequest Request => request;

    /// <summary>As the inbox calls it.</summary>
    public string Delivery { get; } = request.Path is "/slack/events"
        ? ((Gesture.Spoken)SlackEvents.Read(LooseJson.Read([.. request.Body])!.Value, "")).Said.Delivery
        : QueryHelpers.ParseQuery(request.Text)["trigger_id"].ToString();

    /// <summary>How often it was sent.</summary>
    public int Sent { get; private set; }

    /// <summary>The first answer's body, which may be empty; null while nobody has acknowledged it.</summary>
    public string? Answer
    {
        get { lock (_lock) return _answer; }
    }

    /// <returns>How many times it was sent before.</returns>
    public int Sends()
    {
        lock (_lock) return Sent++;
    }

    /// <summary>What takes long is acknowledged with nothing, and its answer follows as a letter.</summary>
    /// <returns>False when it was answered before, and otherwise.</returns>
    public bool Hears(string body)
    {
        lock (_lock)
        {
            if (string.IsNullOrEmpty(_answer)) _answer = body;
            return body is "" || _answer == body || deed is CrashDeed.Look;
        }
    }

    /// <summary>True where an answer says that it was done, in the words of each.</summary>
    public bool IsDone(string answer) => answer.Contains(word, StringComparison.Ordinal) && deed switch
    {
        CrashDeed.Request => answer.Contains("is filed", StringComparison.Ordinal),
        CrashDeed.Begin => answer.Contains("The timer is running for", StringComparison.Ordinal),
        CrashDeed.Stop => answer.Contains("Stopped:", StringComparison.Ordinal),
        CrashDeed.Log => answer.Contains("Logged:", StringComparison.Ordinal),
        CrashDeed.Note => !answer.Contains("I do not understand", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The number of the request that an answer says was filed.</summary>
    public static long? Number(string answer) =>
        Filed().Match(answer) is { Success: true } filed ? long.Parse(filed.Groups[1].ValueSpan, null) : null;

    public override string ToString() => $"{word} {deed} ({Delivery}, sent {Sent} times): {request.Text}\n    → {Answer ?? "no answer"}\n";

    [GeneratedRegex(@"R-(\d+) is filed")]
    private static partial Regex Filed();
}
