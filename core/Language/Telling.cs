namespace Core.Language;

/// <summary>What somebody is told about a request because the next move is theirs, or because it is over.</summary>
public enum Telling { Asked, Answered, Delivered, Changes, Declined, Noted, Done, Approved, Cancelled, Reopened, Changed }
