using Core.Language;
using Core.Speech;

namespace Core.TimeLog;

internal static class TimeLogCommands
{
    public static readonly Verb[] Verbs =
    [
        new("timer start", Role.Member, w => new StartTimer(w.Left, w.Fields))
        {
            Also = ["timer in", "timer begin"], Example = "timer start acme fix the header at 9:05",
        },
        new("timer switch", Role.Member, w => new SwitchTimer(w.Left, w.Fields)) { Example = "timer switch R-41 drafting" },
        new("timer stop", Role.Member, w => new StopTimer(w.Left, w.Fields))
        {
            Also = ["timer out"], Example = "timer stop sent the draft at 17:40",
        },
        new("timer pause", Role.Member, w => new PauseTimer(w.Left)),
        new("timer resume", Role.Member, w => new ResumeTimer(w.Left, w.Fields)),
        new("timer status", Role.Member, _ => new TimerStatus()),
        new("timer cancel", Role.Member, w => new CancelTimer(w.Left)),
        new("timer log", Role.Member, w => new LogTime(w.Left, w.Fields))
        {
            Example = "timer log 1h30 acme call with the printer yesterday",
        },
        new("timer edit", Role.Member, w => new EditEntry(w.Left, w.Fields)),
        new("timer split", Role.Member, w => new SplitEntry(w.Left, w.Fields)) { Example = "timer split 10:30" },
        new("timer", Role.Member, w => w.Left is "" ? new TimerStatus() : new NotATimerWord()),
        new("remind timer", Role.Bot, w => new RemindTimer(w.Next("entry"))),
    ];
}
