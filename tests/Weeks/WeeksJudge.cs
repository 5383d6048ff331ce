using NodaTime;

namespace Tests.Weeks;

/// <summary>What is wrong with the messages that left, a sentence each.</summary>
internal sealed class WeeksJudge(IReadOnlyList<WeeksMessage> left, WeeksRun run)
{
    /// <summary>Whoever has just said something looks at what comes of it.</summary>
    private static readonly Duration StillThere = Duration.FromMinutes(15);

    /// <summary>The oracle knows all there may be of these.</summary>
    private static readonly string[] Known =
        ["standup", "reminder", "first", "remind", "promise", "misfit", "away", "returned", "standup-reply", "standup-answer", "zone", "zone-back"];

    /// <summary>Whoever has just said something reads the answer whatever the time is; a draft comes when its writer wants it.</summary>
    public IEnumerable<string> OutsideHours() =>
        from message in left
        where !WeeksCalendar.IsOpen(message.At, message.Reader)
        where !run.Said.Any(s => s.Who == message.Reader && s.At <= message.At && message.At - s.At <= StillThere)
        where message.Manners is not "AsAgreed"
        // Ada alone has said that what is urgent may come at any time.
        where !(message.Manners is "AsUrgent" && message.Reader.Name is "Ada")
        select $"outside hours ({message.Manners}): {message.Line()}";

    public IEnumerable<string> Twice() =>
    [
        .. from letter in left.GroupBy(m => m.Letter) where letter.Count() > 1 select $"sent twice: {letter.First().Line()}",
        .. from same in left.GroupBy(Said) where same.Count() > 1 select $"said twice: {same.Last().Line()}",
    ];

    /// <summary>What must be there once and is not, and what is of such a kind and need not be.</summary>
    public IEnumerable<string> Missing()
    {
        var oracle = new WeeksOracle(run.Script, run.Numbers);
        var promises = new WeeksPromises(run.Script, run.Numbers);
        List<Expected> all =
        [
            .. oracle.Standups(), .. oracle.Parts(), .. WeeksOracle.Weeks(), .. oracle.Reminders(), .. WeeksOracle.Again(),
            .. WeeksOracle.Clocks(), .. WeeksOracle.Remembered(), .. WeeksOracle.Absent(), .. oracle.Replies(), .. WeeksOracle.Journey(), .. promises.All(),
            .. new WeeksMisfits(run.Script, run.Numbers).All(),
        ];
        foreach (var one in all.Where(one => one.At < WeeksRun.End && left.Count(m => Is(m, one)) != 1))
            yield return $"came {left.Count(m => Is(m, one))} times: {one}";
        foreach (var message in left.Where(m => Known.Contains(m.Kind) && !all.Exists(one => Is(m, one))))
            yield return $"came unasked: {message.Line()}";
        foreach (var message in left.Where(m => m.Kind is "standup-part" && !oracle.IsPart(m))) yield return $"no part of that hour: {message.Line()}";
    }

    // Who snoozes a reminder wants to read the same once more.
    private static object Said(WeeksMessage message) =>
        (message.Place, message.Kind, message.Text, message.Local.Date, message.Kind is "remind" ? message.At : default);

    private static bool Is(WeeksMessage message, Expected one) =>
        message.At == one.At && message.Reader == one.Reader && message.Text.Contains(one.Tells, StringComparison.Ordinal);
}
