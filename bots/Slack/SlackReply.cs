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

    /// <summary>Slack's own trouble, or no answer at all: whether anything was done is unknown.</summary>
    public sealed record Unknown(string Why) : SlackReply;

    /// <param name="Error">As Slack spells it: <c>not_in_channel</c>.</param>
    public sealed record No(string Error) : SlackReply;

    /// <summary>The token is no longer good for anything: removed, revoked, or never right.</summary>
    public bool IsStopped => this is No("invalid_auth" or "not_authed" or "token_revoked" or "token_expired"
        or "account_inactive" or "org_login_required" or "app_uninstalled" or SlackApi.NotInstalled);

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
        Unknown => new Delivery.Later(Duration.Zero) { Doubtful = true },
        No(var error) => new Delivery.Never(error),
        _ => throw new NotSupportedException($"No delivery for {GetType().Name}"),
    };

    /// <summary>Sorts an answer <c>ok: false</c>.</summary>
    internal static SlackReply Refused(string error) => error switch
    {
        "ratelimited" or "rate_limited" or "message_limit_exceeded" => new TooMany(Duration.FromSeconds(30)),
        "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout" or "team_added_to_org" or "" =>
            new Unknown(error),
        _ => new No(error),
    };
}
