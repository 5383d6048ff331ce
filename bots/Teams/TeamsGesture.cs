using Core.Speech;

namespace Bots.Teams;

/// <summary>What happened in Teams: what the core hears of it, and what only the answer needs.</summary>
internal abstract record TeamsGesture
{
    private TeamsGesture() { }

    /// <summary>It lacks what it must have, or has it in the wrong shape.</summary>
    public sealed record Malformed : TeamsGesture;

    /// <summary>None of ours: acknowledged, and no more.</summary>
    public sealed record Nothing : TeamsGesture;

    /// <summary>An invoke of a kind that is not served here.</summary>
    public sealed record Unknown : TeamsGesture;

    /// <summary>It comes from a conversation that the bot may answer in.</summary>
    public abstract record From(TeamsOrigin Origin) : TeamsGesture;

    /// <summary>The bot was added there.</summary>
    /// <param name="By">Who did it, as far as that is told.</param>
    public sealed record Arrived(TeamsOrigin Origin, TeamsAuthor? By, string Delivery) : From(Origin);

    /// <summary>The bot was removed from there: from the whole team, where one is told.</summary>
    /// <param name="By">Who did it, as far as that is told.</param>
    public sealed record Left(TeamsOrigin Origin, TeamsAuthor? By, string Delivery) : From(Origin);

    /// <summary>A channel, or each of a team's where one is told, was <c>deleted</c>, <c>archived</c>, <c>shared</c> or <c>unshared</c>.</summary>
    public sealed record Changed(TeamsOrigin Origin, string News, string Delivery) : From(Origin);

    public abstract record Spoken(TeamsOrigin Origin, TeamsAuthor By, Utterance Said) : From(Origin);

    /// <summary>Typed, or sent with a card by a client that knows no better: its answer is a letter.</summary>
    /// <param name="Mentioned">Other people named in it.</param>
    public sealed record Message(TeamsOrigin Origin, TeamsAuthor By, Utterance Said, IReadOnlyList<TeamsAuthor> Mentioned) : Spoken(Origin, By, Said);

    /// <summary>Somebody looks for something to put into a conversation, which the bot may not be in.</summary>
    /// <param name="IsFirst">False where more is wanted of what was found.</param>
    public sealed record Search(TeamsOrigin Origin, TeamsAuthor By, Utterance Said, bool IsFirst) : Spoken(Origin, By, Said);

    /// <summary>Somebody takes a file that was offered, or does not.</summary>
    /// <param name="Upload">Where it is to be put; null where they do not want it.</param>
    /// <param name="Card">The message that offers it.</param>
    public sealed record Offered(TeamsOrigin Origin, TeamsAuthor By, Utterance Said, TeamsUpload? Upload, string Card) : Spoken(Origin, By, Said);

    /// <summary>What it answers stands in a dialog.</summary>
    /// <param name="Dialog">The one that it came from, or that it is to open.</param>
    public abstract record InDialog(TeamsOrigin Origin, TeamsAuthor By, Utterance Said, TeamsDialog Dialog) : Spoken(Origin, By, Said)
    {
        /// <summary>True where the message extension opened it, in a conversation that the bot may not be in.</summary>
        public bool IsExtension { get; init; }
    }

    /// <summary>A dialog is to be opened.</summary>
    public sealed record Opening(TeamsOrigin Origin, TeamsAuthor By, Utterance Said, TeamsDialog Dialog) : InDialog(Origin, By, Said, Dialog);

    /// <summary>A dialog's form was sent, or a button in it pressed.</summary>
    public sealed record Sent(TeamsOrigin Origin, TeamsAuthor By, Utterance Said, TeamsDialog Dialog) : InDialog(Origin, By, Said, Dialog);

    /// <summary>Its answer is in the response.</summary>
    /// <param name="Card">The message that the card is in.</param>
    /// <param name="IsRefresh">Nobody pressed anything: their client asks for the card as they should see it.</param>
    public sealed record Press(TeamsOrigin Origin, TeamsAuthor By, Utterance Said, string Card, bool IsRefresh) : Spoken(Origin, By, Said);
}
