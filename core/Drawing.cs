using System.Security.Cryptography;
using System.Text;
using Core.Agencies;
using Core.Language;
using Core.Quiet;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core;

/// <summary>What became of a letter when it was drawn.</summary>
public abstract record Drawn
{
    private Drawn() { }

    /// <param name="Reader">As the letter names it; whoever posts a card keeps it beside the card.</param>
    /// <param name="Digest">Of what a card shows; empty for what is no card, which nobody compares.</param>
    public sealed record Ready(Address To, View View, string Reader, string Digest) : Drawn
    {
        /// <summary>Which letters it tells; null for a letter that is itself.</summary>
        public Gathered? Gathered { get; init; }

        /// <summary>Who sees with it for the first time which languages we speak; null for whoever has, and for rooms.</summary>
        internal PersonId? Greeted { get; init; }

        /// <summary>Whose account it goes to; null where a room reads it.</summary>
        internal Speaker? Alone { get; init; }
    }

    /// <summary>Nothing is drawn: something is asked of a platform.</summary>
    public sealed record Errand(Platform Platform, string Workspace, string Say) : Drawn;

    /// <summary>The subject's cards are to be drawn anew.</summary>
    public sealed record OfCards : Drawn;

    /// <summary>The reader does not work now: it waits for them.</summary>
    public sealed record Asleep(Instant Until) : Drawn;

    /// <summary>No longer so.</summary>
    public sealed record Untrue : Drawn;

    /// <summary>Its reader is gone, or cannot be reached anywhere.</summary>
    public sealed record Gone : Drawn;
}

/// <param name="Message">The platform's id of the message that is to show it.</param>
public sealed record CardDrawn(Address To, string Message, View View, string Reader, string Subject, string Digest);

/// <summary>Says a letter's sentence as its reader.</summary>
internal sealed class Drawing(HostFacts host)
{
    /// <summary>What several of one agency ask is asked once, and their readers are read at once.</summary>
    public async Task<IReadOnlyList<Drawn>> Draw(Session session, IReadOnlyList<Letter> letters, Instant now)
    {
        var (agencies, drawn) = (new Dictionary<AgencyId, Known>(), new List<Drawn>());
        foreach (var some in letters.GroupBy(letter => letter.AgencyId))
        {
            agencies[some.Key] = new Known(session.ToLook(some.Key), []);
            var people = some.Select(letter => LetterReader.Read(letter.Reader)).OfType<LetterReader.ForPerson>().Select(p => p.Id).Distinct().ToList();
            if (people.Count > 1) await agencies[some.Key].Db.Know(people);
        }
        foreach (var letter in letters) drawn.Add(await Draw(agencies[letter.AgencyId], letter, now));
        return drawn;
    }

    /// <param name="Readers">Those that were looked for, as letters name them; null for who is gone.</param>
    private sealed record Known(AgencySession Db, Dictionary<string, Found?> Readers)
    {
        private IReadOnlySet<PersonId>? _new;

        public async Task<Found?> Find(Agency agency, string reader) =>
            Readers.TryGetValue(reader, out var found) ? found : Readers[reader] = await Core.Readers.Find(Db, agency, LetterReader.Read(reader));

        public async Task<bool> Greets(PersonId person) => (_new ??= await Db.New()).Contains(person);
    }

    private async Task<Drawn> Draw(Known known, Letter letter, Instant now)
    {
        var (db, reader) = (known.Db, LetterReader.Read(letter.Reader));
        if (reader is LetterReader.ForPlatform platform) return new Drawn.Errand(platform.Platform, platform.Workspace, letter.Say);
        if (reader is LetterReader.ForCards) return new Drawn.OfCards();
        if (await db.AgencyItself() is not { } agency || await known.Find(agency, letter.Reader) is not { } found) return new Drawn.Gone();
        if (await Asleep(db, agency, letter, found, now) is { } morning) return new Drawn.Asleep(morning);

        // Once it was begun it may have arrived: what of it is still so is not written once more by itself.
        var (digest, gathered) = letter.Kind is Digests.Kind
            ? await Morning.Gather(TurnOf(db, agency, found, letter.Say, now), Digests.KeyOf(letter.Say), atLeast: letter.BegunAt is null ? 2 : 1)
            : (null, null);
        var view = gathered is null ? await Say(db, agency, found, letter.Say, now) : digest?.In(Phrases.In(found.Language).Tag);
        if (view is null or { Refused: true } or { Silent: true }) return new Drawn.Untrue();
        var to = found.To with { Language = found.Language };
        if (view.Under is { } under && to.Room is { } room && await db.CardIn(under, to.Platform, to.Workspace, room) is { } card)
            to = to with { Thread = card.Root };
        else if (view.Beneath is { } message && reader is LetterReader.ForRoom)
            to = to with { Thread = message };
        if (view.Audience is Audience.Thread)
            (to, view) = reader is LetterReader.ForSpeaker { Message: { } written }
                ? (to with { Thread = to.Thread ?? written }, view)
                // Nothing was written beneath which it could stand: a form was sent, and whoever sent it looks at the room.
                : (to, view with { Audience = Audience.Asker });
        // A page is no message, and drawn anew a card is without it.
        var greeted = to.Direct && view.Form is null && letter.Say != Homes.Say && await known.Greets(found.Who.Id) ? found.Who.Id : (PersonId?)null;
        var shown = greeted is null ? view : view with { Parts = [.. view.Parts, Tongues.Row(again: null)] };
        return new Drawn.Ready(to, shown, letter.Reader, view.Card is null ? "" : Digest(view))
        {
            Gathered = gathered, Greeted = greeted, Alone = found.At.Speaker,
        };
    }

    public async Task<IReadOnlyList<CardDrawn>> Cards(Session session, Letter letter, Instant now)
    {
        var db = session.For(letter.AgencyId);
        var drawn = new List<CardDrawn>();
        if (await db.AgencyItself() is not { } agency) return drawn;
        foreach (var card in await db.CardsOf(letter.Subject))
        {
            if (await Readers.Find(db, agency, LetterReader.Read(card.Reader)) is not { } found) continue;
            var view = await Say(db, agency, found, letter.Say, now);
            if (view.Refused || Digest(view) == card.Drawn) continue;
            var to = card.Message is Address.Page ? found.To : new Address(card.Platform, card.Workspace, card.Room, User: null, Direct: false);
            drawn.Add(new CardDrawn(to with { Language = found.Language }, card.Message, view, card.Reader, card.Subject, Digest(view)));
        }
        return drawn;
    }

    private static async Task<Instant?> Asleep(AgencySession db, Agency agency, Letter letter, Found reader, Instant now)
    {
        if (letter.Manners is Manners.AtOnce) return null;
        var until = QuietHours.Holds(letter.Manners, letter.DueAt, letter.HeldAt, await db.HoursOf(agency, reader), now);
        return until is null || await db.IsAwaited(letter, reader, now) ? null : until;
    }

    private Task<View> Say(AgencySession db, Agency agency, Found reader, string say, Instant now) =>
        Carry.Out(TurnOf(db, agency, reader, say, now), Desk.Grammar.Read(say, new Dictionary<string, string>()));

    private Turn TurnOf(AgencySession db, Agency agency, Found reader, string say, Instant now) =>
        new(agency, reader.Who, reader.At, new Said(say, new Dictionary<string, string>()), now, Phrases.In(reader.Language), db)
        {
            Id = Ids.New(), Host = host, Voice = Role.Bot,
        };

    private static string Digest(View view) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json.Write(view))));
}
