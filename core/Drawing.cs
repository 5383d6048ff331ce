using System.Security.Cryptography;
using System.Text;
using Core.Agencies;
using Core.Language;
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
    /// <param name="Digest">Of what it shows.</param>
    public sealed record Ready(Address To, View View, string Reader, string Digest) : Drawn;

    /// <summary>Nothing is drawn: something is asked of a platform.</summary>
    public sealed record Errand(Platform Platform, string Workspace, string Say) : Drawn;

    /// <summary>The subject's cards are to be drawn anew.</summary>
    public sealed record OfCards : Drawn;

    /// <summary>It is night for the reader.</summary>
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
    public async Task<Drawn> Draw(Session session, Letter letter, Instant now)
    {
        var db = session.For(letter.AgencyId);
        var reader = LetterReader.Read(letter.Reader);
        if (reader is LetterReader.ForPlatform platform) return new Drawn.Errand(platform.Platform, platform.Workspace, letter.Say);
        if (reader is LetterReader.ForCards) return new Drawn.OfCards();
        if (await db.AgencyItself() is not { } agency || await Readers.Find(db, agency, reader) is not { } found) return new Drawn.Gone();
        if (letter.Manners is Manners.ByDay or Manners.ByItself && Night.Ends(now, found.Who.Zone) is { } morning) return new Drawn.Asleep(morning);

        var view = await Say(db, agency, found, letter.Say, now);
        if (view.Refused || view.Silent) return new Drawn.Untrue();
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
        return new Drawn.Ready(to, view, letter.Reader, Digest(view));
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

    private Task<View> Say(AgencySession db, Agency agency, Found reader, string say, Instant now) => Carry.Out(
        new Turn(agency, reader.Who, reader.At, new Said(say, new Dictionary<string, string>()), now, Phrases.In(reader.Language), db)
        {
            Id = Ids.New(), Host = host, Voice = Role.Bot,
        },
        Desk.Grammar.Read(say, new Dictionary<string, string>()));

    private static string Digest(View view) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json.Write(view))));
}
