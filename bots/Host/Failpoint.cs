namespace Bots.Host;

/// <summary>Where on a letter's way the death of a process tells most.</summary>
internal enum Failpoint
{
    /// <summary>It is ours, and nothing has left.</summary>
    BeforeSend,

    /// <summary>Its platform has answered, and we have written nothing down.</summary>
    AfterSend,

    /// <summary>Its message is known to be worth keeping, and is not kept yet.</summary>
    BeforeKept,
}
