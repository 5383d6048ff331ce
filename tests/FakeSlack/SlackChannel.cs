namespace Tests.FakeSlack;

public enum ChannelKind { Public, Private, Direct, Group }

/// <param name="Name">As typed after <c>#</c>; a direct message has none.</param>
public sealed record SlackChannel(string Id, string Name)
{
    public ChannelKind Kind { get; init; } = ChannelKind.Public;

    /// <summary>User ids; the bot is a member only when it is named here.</summary>
    public ISet<string> Members { get; init; } = new HashSet<string>();

    public bool Archived { get; set; }

    /// <summary>Shared with another organization.</summary>
    public bool ExtShared { get; init; }

    /// <summary>What commands and presses call it.</summary>
    internal string NameInPayloads => Kind switch
    {
        ChannelKind.Direct => "directmessage",
        ChannelKind.Private => "privategroup",
        ChannelKind.Group or ChannelKind.Public => Name,
    };

    internal string TypeInEvents => Kind switch
    {
        ChannelKind.Direct => "im",
        ChannelKind.Private => "group",
        ChannelKind.Group => "mpim",
        ChannelKind.Public => "channel",
    };
}
