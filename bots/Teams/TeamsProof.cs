using System.Text.Json;

namespace Bots.Teams;

/// <summary>What a call's token proves.</summary>
internal abstract record TeamsProof
{
    private TeamsProof() { }

    /// <summary>There is none, or it is broken, out of its time, or signed by nobody whom we know.</summary>
    public sealed record Broken : TeamsProof;

    /// <summary>A right one, from somebody else or to somebody else.</summary>
    public sealed record Foreign : TeamsProof;

    /// <summary>No keys are known to us yet: nothing can be proved.</summary>
    public sealed record Undecided : TeamsProof;

    /// <param name="ServiceUrl">Where it may be answered; null where no token is asked for.</param>
    /// <param name="Channels">The channels that its key may speak for; null for any.</param>
    public sealed record Good(string? ServiceUrl, IReadOnlySet<string>? Channels) : TeamsProof
    {
        private const string Teams = "msteams";

        /// <summary>It is for what is said here, and not for another message of the same sender's.</summary>
        public bool Covers(JsonElement activity) =>
            activity.Word("channelId") is Teams
            && (ServiceUrl is null || ServiceUrl == activity.Word("serviceUrl"))
            && (Channels is null || Channels.Contains(Teams));
    }
}
