using Core.Speech;
using NodaTime;

namespace Core.Store;

/// <param name="Drawn">A digest of what it shows, so that only what differs is sent again.</param>
/// <param name="Thread">The message in whose thread it stands; null where it began a thread of its own.</param>
internal sealed record Card(
    string Subject, string Reader, Platform Platform, string Workspace, string Room, string Message, string Drawn, string? Thread = null)
{
    /// <summary>In which thread what follows belongs.</summary>
    public string Root => Thread ?? Message;
}

/// <summary>Where each subject's posted cards are, so that they live.</summary>
internal static class Cards
{
    public const string Redraw = "redraw";

    private const string Put = """
        insert into cards (agency_id, subject, reader, platform, workspace, room, message, drawn, posted_at, thread)
        values (@Agency, @Subject, @Reader, @Platform, @Workspace, @Room, @Message, @Drawn, @Now, @Thread)
        on conflict (platform, workspace, room, message) do update set drawn = excluded.drawn
        """;

    private const string Of = """
        select subject, reader, platform, workspace, room, message, drawn, thread from cards
        where agency_id = @Agency and subject = @Subject
        order by posted_at desc limit 20
        """;

    private const string Beneath = """
        select subject, reader, platform, workspace, room, message, drawn, thread from cards
        where agency_id = @Agency and subject = @Subject and platform = @Platform and workspace = @Workspace and room = @Room
        order by posted_at limit 1
        """;

    private const string At = """
        select subject, reader, platform, workspace, room, message, drawn, thread from cards
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Room
          and (message = @Message or thread = @Message)
        order by posted_at limit 1
        """;

    // Somebody may have changed the subject while its card was on the way, and their redraw found no card yet.
    private const string LookAgain = """
        update letters set due_at = @Now, takes = takes + 1, leased_until = null, done_at = null, outcome = null, why = null
        where agency_id = @Agency and subject = @Subject and kind = 'redraw'
        """;

    private const string Drop = """
        delete from cards
        where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Room and message = @Message
        """;

    private const string DropAll = """
        delete from cards where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Room
        """;

    private const string Move = """
        update cards set room = @New where agency_id = @Agency and platform = @Platform and workspace = @Workspace and room = @Old
        """;

    /// <summary>The room is gone, and all that was posted in it.</summary>
    public static Task DropCardsIn(this AgencySession db, Platform platform, string workspace, string room) =>
        db.Do(DropAll, new { Platform = platform, Workspace = workspace, Room = room });

    /// <summary>The room has another id.</summary>
    public static Task MoveCards(this AgencySession db, Platform platform, string workspace, string from, string to) =>
        db.Do(Move, new { Platform = platform, Workspace = workspace, Old = from, New = to });

    public static Task KeepCard(this AgencySession db, Card card, Instant now) => db.Do(Put, new
    {
        card.Subject, card.Reader, card.Platform, card.Workspace, card.Room, card.Message, card.Drawn, card.Thread, Now = now,
    });

    /// <summary>Keeps a card that was posted just now, and looks once more at what it shows if that has ever changed.</summary>
    public static async Task KeepNewCard(this AgencySession db, Card card, Instant now)
    {
        await db.KeepCard(card, now);
        if (await db.Do(LookAgain, new { card.Subject, Now = now }) > 0) db.DueAt(now);
    }

    /// <summary>Its message is gone.</summary>
    public static Task DropCard(this AgencySession db, Platform platform, string workspace, string room, string message) =>
        db.Do(Drop, new { Platform = platform, Workspace = workspace, Room = room, Message = message });

    /// <summary>The newest twenty.</summary>
    public static Task<IReadOnlyList<Card>> CardsOf(this AgencySession db, string subject) => db.All<Card>(Of, new { Subject = subject });

    /// <summary>The card in this room in whose thread what follows belongs: the first one posted there.</summary>
    public static Task<Card?> CardIn(this AgencySession db, string subject, Platform platform, string workspace, string room) =>
        db.One<Card>(Beneath, new { Subject = subject, Platform = platform, Workspace = workspace, Room = room });

    /// <summary>What is shown by this message, or in its thread.</summary>
    public static Task<Card?> CardAt(this AgencySession db, Platform platform, string workspace, string room, string message) =>
        db.One<Card>(At, new { Platform = platform, Workspace = workspace, Room = room, Message = message });

    /// <summary>Draws a subject's cards anew after this commit; any number of changes before that are one.</summary>
    /// <param name="say">The sentence that draws the card.</param>
    public static Task OweRedraw(this AgencySession db, string subject, string say, Instant now) => db.OweAgain(
        new Owed(subject, Redraw, Redraw, LetterReader.ToCards, say, now) { Manners = Manners.AtOnce });
}
