using System.Text.Json;
using Core.Store;
using NodaTime;

namespace Bots.Slack;

/// <summary>What the Web API said to one call.</summary>
internal abstract record SlackReply
{
    private SlackReply() { }

    public sealed record Ok(JsonElement Body) : SlackReply;

    /// <summary>Not now: the limit is reached. Nothing was done.</summary>
    public sealed record TooMany(Duration Wait) : SlackReply;

    /// <summary>It would have to wait too long for its turn. Slack was not asked.</summary>
    public sealed record NotYet(Duration Wait) : SlackReply
    {
        /// <summary>It was to be posted: others that are would have to wait as well.</summary>
        public bool All { get; init; }
    }

    /// <summary>Slack's own trouble, or no answer at all: whether anything was done is unknown.</summary>
    public sealed record Unknown(string Why) : SlackReply
    {
        /// <summary>False when there was nobody to give it to: then surely nothing was done.</summary>
        public bool Left { get; init; } = true;
    }

    /// <param name="Error">As Slack spells it: <c>not_in_channel</c>.</param>
    public sealed record No(string Error) : SlackReply;

    /// <summary>The token is no longer good for anything: removed, revoked, or never right.</summary>
    public bool IsStopped => this is No(var error) && SlackErrors.Of(error) is Verdict.Stopped;

    /// <summary>There is no such message any more to answer in its thread.</summary>
    public bool IsThreadless => this is No("cannot_reply_to_message" or "thread_not_found" or "invalid_thread_ts" or "message_not_found");

    /// <summary>The bot, or the reader, is not there.</summary>
    public bool IsOutside => this is No("not_in_channel" or "user_not_in_channel" or "channel_not_found"
        or "cannot_reply_to_message" or "is_archived");

    /// <param name="room">Where it was posted, if it was.</param>
    public Delivery ToDelivery(string? room = null, string? message = null) => this switch
    {
        Ok => new Delivery.Done(room, message),
        TooMany(var wait) => new Delivery.Later(wait),
        NotYet(var wait) { All: var all } => new Delivery.NotYet(wait) { All = all },
        Unknown { Left: var left } => new Delivery.Later(Duration.Zero) { Doubtful = left },
        No(var error) when IsStopped => new Delivery.Stopped(error),
        No(var error) => new Delivery.Never(error),
        _ => throw new NotSupportedException($"No delivery for {GetType().Name}"),
    };

    /// <summary>Sorts an answer <c>ok: false</c>.</summary>
    internal static SlackReply Refused(string error) => SlackErrors.Of(error) switch
    {
        Verdict.TooMany => new TooMany(Duration.FromSeconds(30)),
        Verdict.Later => new Unknown(error),
        _ => new No(error),
    };
}
