namespace Bots.Slack;

/// <summary>How often a method may be called for one workspace.</summary>
/// <param name="PerMinute">In the long run.</param>
/// <param name="Burst">So many at once after a silence.</param>
/// <param name="Patience">Longer than that nobody waits for a turn: whoever asks does something else instead.</param>
internal sealed record Limit(int PerMinute, int Burst, TimeSpan Patience)
{
    /// <summary>A second for each message in one channel, after this many at once; 0 where channels do not count.</summary>
    public int ChannelBurst { get; init; }
}

/// <summary>
/// What Slack promises each app, method by method and workspace by workspace (docs.slack.dev/apis/web-api/rate-limits): tiers of 20, 50
/// and 100 calls a minute "and more", short bursts beside them.
/// </summary>
internal static class SlackTiers
{
    public const string Post = "chat.postMessage";

    // A letter in line holds a place of the host's hand and its lease meanwhile; a trigger dies after three seconds.
    private static readonly TimeSpan OfLetters = TimeSpan.FromSeconds(15), OfPeople = TimeSpan.FromSeconds(1.5);

    private static readonly Limit Second = Tier(20), Third = Tier(50), Fourth = Tier(100);

    // For these somebody waits at the screen. To hold them back would lose what Slack would have taken: only its own pauses are kept.
    private static readonly Limit Pressed = new(6000, 200, OfPeople);

    private static readonly Dictionary<string, Limit> Methods = new()
    {
        // A message a second in each channel, "several hundred" a minute in the workspace, with generous bursts.
        [Post] = new Limit(300, 60, OfLetters) { ChannelBurst = 5 },
        ["chat.postEphemeral"] = Fourth,
        ["chat.update"] = Third,
        ["chat.delete"] = Third,
        ["chat.unfurl"] = Third,
        ["chat.getPermalink"] = new Limit(300, 60, OfLetters),
        ["auth.test"] = new Limit(300, 60, OfLetters),
        ["auth.revoke"] = Third,
        ["oauth.v2.access"] = Fourth,
        ["conversations.open"] = Third,
        ["conversations.info"] = Third,
        ["conversations.members"] = Fourth,
        ["conversations.list"] = Second,
        // One a minute for apps that are sold outside Slack's marketplace: then Slack says so, and that is heeded.
        ["conversations.history"] = Third,
        ["conversations.replies"] = Third,
        ["files.getUploadURLExternal"] = Fourth,
        ["files.completeUploadExternal"] = Fourth,
        ["reactions.get"] = Third,
        ["reactions.add"] = Third,
        ["reactions.remove"] = Third,
        ["users.info"] = Fourth with { Burst = 50, Patience = OfPeople },
        ["users.list"] = Second,
        ["views.open"] = Pressed,
        ["views.push"] = Pressed,
        ["views.update"] = Pressed,
        ["views.publish"] = Fourth,
    };

    /// <summary>Of a method that is not known here the promise of the second tier, which holds for nearly all.</summary>
    public static Limit Of(string method) => Methods.GetValueOrDefault(method, Second);

    private static Limit Tier(int perMinute) => new(perMinute, perMinute / 5, OfLetters);
}
