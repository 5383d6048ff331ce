using System.Globalization;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Views;

namespace Core;

/// <summary>What is said by looking for something to put before others. Only gestures and what they drew say it.</summary>
internal static class FindCommands
{
    public static readonly Verb[] Verbs =
    [
        new("find-requests", Role.Known, w => new FindRequests(w.Rest("words"), Page.In(w))) { Unlisted = true },
        new("find-clients", Role.Member, w => new FindClients(w.Rest("words"), Page.In(w))) { Unlisted = true },
        new("found-client", Role.Member, w => new FoundClient(w.Next("client"))) { Unlisted = true },
    ];
}

/// <summary>A part of what was found.</summary>
internal sealed record Page(int Skip, int Count)
{
    private const int Most = 25;

    public static Page In(Words words) => new(Number(words.Field("skip")) ?? 0, Math.Clamp(Number(words.Field("count")) ?? Most, 1, Most));

    public IReadOnlyList<T> Of<T>(IEnumerable<T> all) => [.. all.Skip(Skip).Take(Count)];

    private static int? Number(string? said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Who will read what somebody puts into the room where they are.</summary>
internal abstract record Beholders
{
    private Beholders() { }

    /// <summary>Whoever looks, and nobody else.</summary>
    public sealed record Oneself : Beholders;

    /// <summary>A client's room: as its contact reads.</summary>
    /// <param name="Turn">The same, seen by them.</param>
    public sealed record OfClient(Turn Turn) : Beholders;

    /// <summary>Nobody knows: each reads what is theirs, and what all read says nothing.</summary>
    public sealed record Anybody : Beholders;
}

internal static class Finds
{
    extension(Turn turn)
    {
        public async Task<Beholders> Beholders()
        {
            if (turn.At.Place is { Direct: true }) return new Beholders.Oneself();
            if (turn.At.Room is not { ClientId: { } id } room || await turn.Db.Client(id) is not { ArchivedAt: null } client)
                return new Beholders.Anybody();
            var reader = Readers.AsContact(room, client);
            return new Beholders.OfClient(turn with
            {
                Who = reader,
                At = turn.At with { Speaker = null, Client = id, Everybody = true, Abroad = room.SharedSince is not null },
                Say = Phrases.In(reader.Language),
                Voice = Role.Contact,
            });
        }

        /// <summary>What all read where nobody knows who reads: that there is something, and how each sees what is theirs.</summary>
        public View Covered(string title, string say)
        {
            var words = Phrases.In(turn.Agency.Language);
            return View.Of(
                title, new Title(title), new Hint(words.EachSeesTheirOwn(turn.Agency.Name)), new Buttons(new Button(words.ShowNow, say)));
        }
    }

    /// <summary>True when each word stands in one of the texts, however it is spelled there.</summary>
    public static bool Has(string words, params IEnumerable<string> texts)
    {
        var all = ClientNames.Key(string.Join('\n', texts));
        return ClientNames.Key(words).Split(' ').All(word => all.Contains(word, StringComparison.Ordinal));
    }
}
