using System.Text.Json;
using Core.Store;
using NodaTime;

namespace Bots.Teams;

/// <summary>What the Connector said to one call.</summary>
internal abstract record TeamsReply
{
    private TeamsReply() { }

    public sealed record Ok(JsonElement Body) : TeamsReply;

    /// <summary>Not now. Nothing was done.</summary>
    /// <param name="Wait">Zero where it does not say how long.</param>
    public sealed record TooMany(Duration Wait) : TeamsReply;

    /// <summary>Not our turn yet: nobody was asked.</summary>
    public sealed record NotYet(Duration Wait) : TeamsReply;

    /// <summary>Its own trouble, or no answer at all: whether anything was done is unknown.</summary>
    public sealed record Unknown(string Why) : TeamsReply;

    /// <param name="Error">As Teams spells it: <c>BotNotInConversationRoster</c>.</param>
    public sealed record No(int Status, string Error) : TeamsReply;

    /// <summary>The reader has blocked or removed the bot, or it is not there any more: trying again would be of no use to anybody.</summary>
    public bool IsBlocked => this is No(403, _);

    public bool IsGone => this is No(404, _);

    /// <param name="room">Where it was posted, if it was.</param>
    public Delivery ToDelivery(string? room = null, string? message = null) => this switch
    {
        Ok => new Delivery.Done(room, message),
        TooMany(var wait) => new Delivery.Later(wait),
        NotYet(var wait) => new Delivery.NotYet(wait),
        Unknown => new Delivery.Later(Duration.Zero) { Doubtful = true },
        No(_, var error) => new Delivery.Never(error),
        _ => throw new NotSupportedException($"No delivery for {GetType().Name}"),
    };
}
