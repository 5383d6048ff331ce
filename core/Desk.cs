using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core;

/// <summary>The one door into the product: a sentence in, a view out, one transaction between.</summary>
public sealed class Desk(Db db, IClock clock, HostFacts host, Bell bell)
{
    public static Grammar Grammar { get; } = new(AllVerbs.List);

    private static readonly Grammar OfPeople = new([.. AllVerbs.List.Where(v => v.Who is not Role.Bot)]);

    /// <summary>Nothing was done, and nothing that was typed may be taken away for it.</summary>
    private static readonly View[] TooBusy = [.. Languages.Spoken.Select(tag => View.No(Phrases.In(tag).Busy).In(tag))];

    private readonly LastRead _read = new();
    private readonly Hearing _hearing = new(host);
    private readonly Drawing _drawing = new(host);

    private readonly Together<Letter, Drawn> _inTurn = new(
        letters => db.Read(session => new Drawing(host).Draw(session, letters, clock.GetCurrentInstant())));

    /// <param name="patience">How long the asker's platform waits. Who is not served by then is told so, and nothing was done.</param>
    /// <returns>Null when nobody has told us yet who speaks: ask the platform, let the desk hear what it says, and say this again;
    /// or let it wait with <see cref="HearLater"/>. Nothing was done.</returns>
    /// <exception cref="BusyException">Nobody waits for the answer of this delivery, so only the platform can bring it again.</exception>
    public async Task<View?> Hear(Utterance said, CancellationToken patience = default)
    {
        _read.Told(said);
        var now = clock.GetCurrentInstant();
        var sentence = Heard(said.Text, said.Fields);
        try
        {
            if (sentence?.Command is Question && said is { AnswerByLetter: false, Manner: Manner.Asked or Manner.Learned }
                && await db.Read(session => _hearing.Look(session, said, sentence, now)) is { } seen) return Learnt(said, seen);
            return Learnt(said, await Write(session => _hearing.Once(session, said, sentence, now), now, patience));
        }
        catch (BusyException) when (said is { AnswerByLetter: false, Manner: Manner.Asked })
        {
            return Busy(said);
        }
    }

    /// <summary>
    /// In what an apology is said to whoever said this: as they were answered or written to last, or their device has it, without a look at
    /// the database.
    /// </summary>
    public Phrases Apologies(Utterance said) => _read.Of(said);

    /// <summary>It has arrived: whoever reads it alone reads in its language.</summary>
    public void Arrived(Drawn.Ready letter)
    {
        if (letter.Alone is { } reader) _read.Learn(letter.To.Platform, reader, letter.View);
    }

    public static bool IsTooBusy(View view) => TooBusy.Any(busy => ReferenceEquals(busy, view));

    /// <summary>A sentence as somebody says it who is not the bot: `remind R-41 fri` begins like a letter of ours, and is theirs.</summary>
    internal static Sentence? Heard(string text, IReadOnlyDictionary<string, string> fields) =>
        Grammar.Read(text, fields) is var read && read is { Verb.Who: Role.Bot } ? OfPeople.Read(text, fields) ?? read : read;

    /// <summary>Keeps what somebody unknown said, and owes the platform the question who they are. The answer follows as a letter.</summary>
    public async Task<View> HearLater(Utterance said, CancellationToken patience = default)
    {
        var now = clock.GetCurrentInstant();
        try
        {
            return (await Write(session => Hearing.Later(session, said, now), now, patience))!;
        }
        catch (BusyException) when (said is { AnswerByLetter: false, Manner: Manner.Asked })
        {
            return Busy(said);
        }
    }

    /// <summary>An answer that could not be given where it was asked for follows as a letter to whoever asked.</summary>
    public Task OweAnswer(Utterance said, View answer)
    {
        var now = clock.GetCurrentInstant();
        return Write(session => Hearing.OweAnswer(session, said, answer, now), now, CancellationToken.None);
    }

    /// <summary>The bot is in a workspace. Until somebody says <c>setup</c> it belongs to nobody.</summary>
    /// <param name="bot">The bot's own user id there.</param>
    public Task Installed(Platform platform, string workspace, string name, string bot) => db.InTransaction(async session =>
    {
        await session.ResumeWorkspace(platform, workspace);
        return await session.FoundAgency(platform, workspace, name, bot);
    });

    /// <summary>True when a message of the bot's shows a card that is drawn anew when its subject changes.</summary>
    public Task<bool> IsCard(Platform platform, string workspace, string room, string message) =>
        db.Read(async session => await session.AgencyAt(platform, workspace) is { } agency
            && await session.For(agency).CardAt(platform, workspace, room, message) is not null);

    /// <summary>The letter as it is true for its reader at this moment. Many whose turn comes at once are drawn in one go.</summary>
    public async Task<Drawn> Draw(Letter letter)
    {
        try
        {
            return await _inTurn.Ask(letter);
        }
        catch (Exception why) when (why is not OutOfMemoryException)
        {
            // Another of the same go may be to blame: who is draws badly alone too.
            return (await Draw([letter]))[0];
        }
    }

    /// <summary>Each as it is true for its reader at this moment, in the same order.</summary>
    public Task<IReadOnlyList<Drawn>> Draw(IReadOnlyList<Letter> letters) =>
        db.Read(session => _drawing.Draw(session, letters, clock.GetCurrentInstant()));

    /// <summary>A subject's cards, each drawn for its own reader, where what it shows has changed.</summary>
    public Task<IReadOnlyList<CardDrawn>> DrawCards(Letter letter) =>
        db.Read(session => _drawing.Cards(session, letter, clock.GetCurrentInstant()));

    /// <summary>When something was last heard or sent here: a clock that was moved begins no earlier.</summary>
    public Task<Instant> LastHeard() => db.Read(session => session.LastHeard());

    /// <summary>In which language somebody reads, as a tag; null for whoever is not known here.</summary>
    public Task<string?> LanguageOf(Platform platform, string workspace, Speaker who) => db.Read(async session =>
        await session.AgencyAt(platform, workspace) is { } agency ? await Readers.LanguageOf(session.For(agency), platform, who) : null);

    private View Busy(Utterance said) =>
        TooBusy.First(busy => busy.Language == Languages.Plain(_read.Of(said).Tag));

    private View? Learnt(Utterance said, View? view)
    {
        _read.Learn(said, view);
        return view;
    }

    private async Task<View?> Write(Func<Session, Task<(View? View, Instant? FirstDue)>> work, Instant now, CancellationToken patience)
    {
        var (view, firstDue) = await db.InTransaction(work, patience);
        if (firstDue <= now) bell.Ring();
        return view;
    }
}
