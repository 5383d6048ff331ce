using System.Text.Json.Nodes;
using Core.Speech;
using Core.Views;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Tests.Leaks;

/// <summary>One delivery: by whom, where, and all that they typed or that a button typed for them.</summary>
internal sealed record Said(Voice By, Spot At, string Typed);

/// <summary>What a delivery got at once.</summary>
/// <param name="Delivery">Under which id it was heard.</param>
/// <param name="Reader">Who reads the response.</param>
/// <param name="Trouble">Null where it was taken.</param>
internal sealed record Answered(string Delivery, string Reader, string Body, JsonNode? Shown, string? Trouble);

/// <summary>Something that the host sent by itself.</summary>
/// <param name="How">The call.</param>
/// <param name="To">What it answers, where the call tells.</param>
/// <param name="Posted">Everybody who is there sees it.</param>
/// <param name="Message">Its id, where that is known.</param>
internal sealed record Sent(string Reader, string Text, string How, JsonNode Shown, Said? To, bool Posted, string Message = "");

/// <summary>A platform's door with everybody before it: what they say goes in, and what comes out is told apart by who reads it.</summary>
internal abstract class Door : IAsyncDisposable
{
    public abstract Platform Platform { get; }

    /// <summary>The bot's own account.</summary>
    public abstract string Bot { get; }

    /// <summary>The host's.</summary>
    public abstract IReadOnlyList<string> Settings { get; }

    public abstract void Furnish(IServiceCollection services, IClock clock);

    /// <summary>The host runs now.</summary>
    public abstract Task Open(Uri host, IServiceProvider services);

    /// <summary>Somebody's own conversation with the bot.</summary>
    public abstract string Direct(string user);

    public string Room(Voice by, Spot at) => at.Direct ? Direct(by.User) : at.Room;

    /// <summary>Whose the platform says that somebody is, where they are heard.</summary>
    public abstract string Team(string own, string workspace);

    public abstract Task Add(string user, string name, string team, bool guest = false);

    public abstract Task Add(string room, IEnumerable<string> members);

    /// <summary>Something between people, which the bot does not hear.</summary>
    /// <returns>The message's id.</returns>
    public abstract string Writes(string user, string text, string room);

    public abstract Task<Answered> Say(Said said);

    public abstract Task<Answered> Press(Said said, Pressable shown);

    /// <summary>A form as the bot would have opened it, with that in its fields.</summary>
    public abstract JsonObject Form(IReadOnlyDictionary<string, string> fields);

    /// <summary>What stands in the form stays; what it must have and lacks is filled in.</summary>
    public abstract Task<Answered> Submit(Said said, string say, JsonObject form, string way = "");

    /// <summary>What the platform itself lets people look through; what is found they can put where they are.</summary>
    public virtual IReadOnlyList<string> Searches => [];

    public virtual Task<IReadOnlyList<Sent>> Find(string search, Said said) => Task.FromResult<IReadOnlyList<Sent>>([]);

    /// <summary>All in there that can be pressed or sent.</summary>
    public abstract IEnumerable<Pressable> In(JsonNode? shown, Voice by, Spot at, bool posted);

    /// <summary>A view as this platform has it, its form included.</summary>
    public abstract JsonArray Draw(View view);

    /// <summary>All that left since the last time, once for each who reads it.</summary>
    public abstract IEnumerable<Sent> Collect();

    public abstract ValueTask DisposeAsync();

    /// <summary>Who reads a person's own conversation; who joins in an example reads as whoever was that before them.</summary>
    protected static string Name(string user) => user switch
    {
        ['U', 'S', 'O', 'M', 'E', ..] => "Ben",
        ['U', 'G', 'U', 'E', 'S', 'T', ..] => "Cleo",
        _ => Folk.Everybody.FirstOrDefault(v => v.User == user)?.Name ?? Folk.Quiet.GetValueOrDefault(user, user),
    };

    /// <summary>A room is a reader of its own, and what was nobody's has become Acme's.</summary>
    protected static string Reader(string room) => room.StartsWith("CNEW", StringComparison.Ordinal) ? Folk.Acme : room;

    /// <summary>What somebody puts into a field of that name.</summary>
    protected static string Typed(string field) => field switch
    {
        "link" => "https://example.org/a",
        "due" => "fri 5pm",
        "est" => "2h",
        _ => "as filled in",
    };
}
