using Core.Speech;

namespace Core.Store;

/// <summary>Whom a letter is for, as one word in the database.</summary>
internal abstract record LetterReader
{
    private LetterReader() { }

    public sealed record ForPerson(PersonId Id) : LetterReader;

    public sealed record ForRoom(RoomId Id) : LetterReader;

    /// <summary>Whoever said something there: the answer to an event goes back to where it came from, known person or not.</summary>
    /// <param name="Message">What they wrote; null where it was no message.</param>
    public sealed record ForSpeaker(Platform Platform, Place Place, Speaker Speaker, string? Message) : LetterReader;

    /// <summary>The platform itself: something is asked of it.</summary>
    public sealed record ForPlatform(Platform Platform, string Workspace) : LetterReader;

    /// <summary>Everybody who has a card of the letter's subject: the cards are drawn anew.</summary>
    public sealed record ForCards : LetterReader;

    public static string To(PersonId id) => $"person/{id.Value}";

    public static string To(RoomId id) => $"room/{id.Value}";

    public static string ToCards => "cards";

    public static string To(Platform platform, string workspace) => $"platform/{platform}/{workspace}";

    public static string To(Utterance said) => To(said.Platform, said.Place, said.Speaker, said.Post?.Message);

    /// <param name="message">What they wrote; null where it was no message.</param>
    public static string To(Platform platform, Place place, Speaker who, string? message = null) => string.Join('/',
        SpeakersIn(platform, place.Workspace, place.Room) + (place.Direct ? "direct" : "room"),
        place.Thread ?? "-", who.Team, who.User, message ?? "-");

    /// <summary>With what the readers of answers in one room begin.</summary>
    public static string SpeakersIn(Platform platform, string workspace, string room) => $"speaker/{platform}/{workspace}/{room}/";

    public static LetterReader Read(string written) => written.Split('/') switch
    {
        ["person", var id] => new ForPerson(new PersonId(id)),
        ["room", var id] => new ForRoom(new RoomId(id)),
        ["cards"] => new ForCards(),
        ["platform", var platform, var workspace] => new ForPlatform(Enum.Parse<Platform>(platform), workspace),
        // Letters that were owed before answers knew the message end with the user.
        ["speaker", var platform, var workspace, var room, var direct, var thread, var team, var user, .. var message] => new ForSpeaker(
            Enum.Parse<Platform>(platform),
            new Place(workspace, room, direct is "direct", thread is "-" ? null : thread),
            new Speaker(team, user),
            message is [not "-"] ? message[0] : null),
        _ => throw new InvalidOperationException("A letter has no such reader."),
    };
}
