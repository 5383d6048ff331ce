namespace Core.Language;

/// <summary>p4 … p1: what the asker says of it, not what the due date makes of it.</summary>
public enum Urgency { Low, Normal, High, Urgent }

/// <summary>Whose move a request is, and how far it has come.</summary>
public enum RequestState { New, Accepted, InProgress, NeedsInfo, InReview, ChangesWanted, Waiting, Done, Declined, Cancelled }

/// <summary>What can be said to a request.</summary>
public enum RequestMove
{
    Take, Assign, Start, Ask, Answer, Review, Deliver, Approve, Changes, Done, Decline, Cancel, Reopen, Confirm, Change, Due, Estimate, Note,
}

/// <summary>What somebody is in an agency, and so what they may say. A set, so that a verb can list who may say it.</summary>
[Flags]
public enum Role
{
    None = 0,
    Owner = 1,
    Assistant = 2,
    Subcontractor = 4,

    /// <summary>Somebody at a client. A room bound to a client reads as a contact of exactly that client.</summary>
    Contact = 8,

    /// <summary>Speaks where the bot listens, and is nobody's.</summary>
    Stranger = 16,

    /// <summary>The bot itself: letters. Nobody can utter what only the bot may.</summary>
    Bot = 32,

    /// <summary>What a platform told us when it was asked. Nobody can utter it either.</summary>
    Platform = 64,

    Member = Owner | Assistant | Subcontractor,
    Lead = Owner | Assistant,
    Known = Member | Contact,
    Anybody = Known | Stranger,
}
