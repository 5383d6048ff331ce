namespace Core.Store;

/// <summary>Where the death of a process tells most.</summary>
internal enum Failpoint
{
    /// <summary>All is done, and nothing is kept yet.</summary>
    BeforeCommit,

    /// <summary>All is kept, and nobody has been answered yet.</summary>
    AfterCommit,
}
