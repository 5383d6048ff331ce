using Core;
using Core.TimeLog;
using NodaTime;

namespace Tests.Rules;

public sealed class TimerRulesTests
{
    private static readonly PersonId Ada = new("ada");
    private static readonly Job Acme = new(new ClientId("acme"), null, "", ""), Bolt = new(new ClientId("bolt"), null, "", "");

    [Fact]
    public void Starting_stops_what_runs_at_the_same_instant()
    {
        var acme = Acme.From(Ada, At("9:00"));
        var done = Done(TimerRules.Start(Ada, Bolt, At("9:30"), At("9:30"), [acme]));
        Assert.Equal(["acme 9:00-9:30", "bolt 9:30-"], After(done));
    }

    [Fact]
    public void Starting_a_while_ago_stops_what_runs_a_while_ago()
    {
        var acme = Acme.From(Ada, At("9:00"));
        Assert.Equal(["acme 9:00-9:20", "bolt 9:20-"], After(Done(TimerRules.Start(Ada, Bolt, At("9:20"), At("9:30"), [acme]))));
    }

    [Fact]
    public void Two_starts_at_one_instant_leave_an_entry_that_lasted_no_time()
    {
        var acme = Acme.From(Ada, At("9:00"));
        var done = Done(TimerRules.Start(Ada, Bolt, At("9:00"), At("9:00"), [acme]));
        Assert.Equal(["acme 9:00-9:00", "bolt 9:00-"], After(done));
        Assert.False(OverlapRules.Overlap(done.Steps[0].After!.Span, done.Steps[1].After!.Span));
    }

    [Fact]
    public void Starting_what_runs_already_says_since_when()
    {
        var acme = Acme.From(Ada, At("9:00"));
        Assert.Equal(new Decision.No(TimerNo.AlreadyRunning, At("9:00")), TimerRules.Start(Ada, Acme, At("9:30"), At("9:30"), [acme]));
        Assert.Equal(["acme 9:00-9:30", "acme 9:30-"], After(Done(TimerRules.Switch(Ada, Acme, At("9:30"), At("9:30"), [acme]))));
    }

    [Fact]
    public void A_request_of_the_same_client_is_other_work()
    {
        var acme = Acme.From(Ada, At("9:00"));
        var request = Acme with { RequestId = new RequestId("R") };
        Assert.Equal(["acme 9:00-9:30", "acme 9:30-"], After(Done(TimerRules.Start(Ada, request, At("9:30"), At("9:30"), [acme]))));
    }

    [Theory]
    [InlineData("9:31", "StartsInFuture")]
    [InlineData("9:30", null)]
    [InlineData("-14:30", null)]
    [InlineData("-14:31", "TooLongAgo")]
    public void Nothing_starts_in_the_future_or_long_ago(string at, string? why) =>
        Assert.Equal(why, (TimerRules.Start(Ada, Bolt, At(at), At("9:30"), []) as Decision.No)?.Why.ToString());

    [Fact]
    public void Starting_before_what_runs_asks_whose_the_time_is()
    {
        var acme = Acme.From(Ada, At("9:00"));
        var asked = Assert.IsType<Decision.Overlap>(TimerRules.Start(Ada, Bolt, At("8:00"), At("9:30"), [acme]));
        Assert.Equal([acme], asked.Others);
        Assert.Equal(["gone", "bolt 8:00-"], After(Done(TimerRules.Start(Ada, Bolt, At("8:00"), At("9:30"), [acme], Settle.CutOthers))));
        Assert.Equal(["bolt 8:00-9:00"], After(Done(TimerRules.Start(Ada, Bolt, At("8:00"), At("9:30"), [acme], Settle.KeepShorter))));
    }

    [Fact]
    public void Starting_inside_a_closed_entry_cuts_it_or_begins_where_it_ends()
    {
        var acme = Acme.From(Ada, At("9:00"), At("9:20"));
        Assert.IsType<Decision.Overlap>(TimerRules.Start(Ada, Bolt, At("9:10"), At("9:30"), [acme]));
        Assert.Equal(
            ["acme 9:00-9:10", "bolt 9:10-"], After(Done(TimerRules.Start(Ada, Bolt, At("9:10"), At("9:30"), [acme], Settle.CutOthers))));
        Assert.Equal(["bolt 9:20-"], After(Done(TimerRules.Start(Ada, Bolt, At("9:10"), At("9:30"), [acme], Settle.KeepShorter))));
    }

    [Fact]
    public void Starting_where_another_ended_asks_nothing() =>
        Assert.Equal(["bolt 9:20-"], After(Done(TimerRules.Start(Ada, Bolt, At("9:20"), At("9:30"), [Acme.From(Ada, At("9:00"), At("9:20"))]))));

    [Fact]
    public void Logging_inside_what_runs_splits_it_or_has_no_room()
    {
        var acme = Acme.From(Ada, At("9:00"));
        var span = new Interval(At("9:10"), At("9:20"));
        Assert.Empty(Assert.IsType<Decision.Overlap>(TimerRules.Log(Ada, Bolt, span, At("9:30"), [acme])).Free);
        Assert.IsType<Decision.Overlap>(TimerRules.Log(Ada, Bolt, span, At("9:30"), [acme], Settle.KeepShorter));
        Assert.Equal(
            ["acme 9:00-9:10", "bolt 9:10-9:20", "acme 9:20-"], After(Done(TimerRules.Log(Ada, Bolt, span, At("9:30"), [acme], Settle.CutOthers))));
    }

    [Fact]
    public void Logging_around_others_keeps_the_gaps_or_takes_them_out()
    {
        TimeEntry[] others = [Acme.From(Ada, At("8:30"), At("9:00")), Acme.From(Ada, At("9:10"), At("9:20")), Acme.From(Ada, At("9:50"))];
        var span = new Interval(At("8:45"), At("9:55"));
        Assert.Equal(["bolt 9:00-9:10", "bolt 9:20-9:50"], After(Done(TimerRules.Log(Ada, Bolt, span, At("10:00"), others, Settle.KeepShorter))));
        Assert.Equal(
            ["acme 8:30-8:45", "gone", "bolt 8:45-9:55", "acme 9:55-"],
            After(Done(TimerRules.Log(Ada, Bolt, span, At("10:00"), others, Settle.CutOthers))));
    }

    [Theory]
    [InlineData("9:00", "9:31", "EndsInFuture")]
    [InlineData("-14:30", "9:30", null)]
    [InlineData("-14:31", "9:30", "TooLong")]
    public void What_is_logged_has_ended_and_is_no_longer_than_a_day(string from, string to, string? why) => Assert.Equal(
        why, (TimerRules.Log(Ada, Bolt, new Interval(At(from), At(to)), At("9:30"), []) as Decision.No)?.Why.ToString());

    [Theory]
    [InlineData("9:31", "EndsInFuture")]
    [InlineData("8:59", "EndsBeforeStart")]
    [InlineData("9:00", null)]
    [InlineData("9:30", null)]
    public void A_timer_stops_between_its_start_and_now(string at, string? why)
    {
        var decided = TimerRules.Stop(Acme.From(Ada, At("9:00")), At(at), At("9:30"), "");
        Assert.Equal(why, (decided as Decision.No)?.Why.ToString());
        if (why is null) Assert.Equal([$"acme 9:00-{at}"], After(Done(decided)));
    }

    [Theory]
    [InlineData("", "done", "done")]
    [InlineData("drafting", "", "drafting")]
    [InlineData("drafting", "sent #mail", "drafting; sent")]
    public void A_note_said_at_the_end_joins_what_was_noted(string before, string said, string note)
    {
        var done = Done(TimerRules.Stop((Acme with { Note = before }).From(Ada, At("9:00")), At("9:30"), At("9:30"), said));
        Assert.Equal(note, done.Entry.Note);
        Assert.Equal(said.Contains('#') ? "mail" : "", done.Entry.Tags);
    }

    [Fact]
    public void A_pause_is_gone_on_from_once()
    {
        var paused = Done(TimerRules.Pause((Acme with { Note = "drafting" }).From(Ada, At("9:00")), At("9:30"))).Entry;
        Assert.Equal(At("9:30"), paused.PausedAt);
        var resumed = Done(TimerRules.Resume(Ada, paused, At("10:00"), [Bolt.From(Ada, At("9:45"))]));
        Assert.Equal(["acme 9:00-9:30", "bolt 9:45-10:00", "acme 10:00-"], After(resumed));
        Assert.Equal("drafting", resumed.Entry.Note);
        Assert.Null(resumed.Steps[0].After!.PausedAt);
    }

    [Theory]
    [InlineData("9:00", false)]
    [InlineData("9:10", true)]
    [InlineData("9:30", false)]
    public void An_entry_is_split_inside_itself(string at, bool possible)
    {
        var running = Acme.From(Ada, At("9:00"));
        var closed = Acme.From(Ada, At("9:00"), At("9:30"));
        Assert.Equal(possible, TimerRules.Split(running, At(at), At("9:30")) is Decision.Done);
        Assert.Equal(possible, TimerRules.Split(closed, At(at), At("12:00")) is Decision.Done);
        if (!possible) return;
        Assert.Equal([$"acme 9:00-{at}", $"acme {at}-"], After(Done(TimerRules.Split(running, At(at), At("9:30")))));
        Assert.Equal([$"acme 9:00-{at}", $"acme {at}-9:30"], After(Done(TimerRules.Split(closed, At(at), At("12:00")))));
    }

    [Theory]
    [InlineData("9:00", "9:40", null)]
    [InlineData("9:40", "9:00", "EndsBeforeStart")]
    [InlineData("9:00", "10:01", "EndsInFuture")]
    [InlineData("10:01", "10:02", "StartsInFuture")]
    [InlineData("9:00", null, "EndMissing")]
    public void An_edit_cannot_turn_time_round(string start, string? end, string? why) => Assert.Equal(
        why,
        (TimerRules.Edit(Acme.From(Ada, At("9:00"), At("9:30")), Bolt, At(start), end is null ? null : At(end), At("10:00"), []) as Decision.No)
            ?.Why.ToString());

    [Fact]
    public void Every_change_counts_the_version_up()
    {
        var acme = Acme.From(Ada, At("9:00"));
        Assert.Equal(2, Done(TimerRules.Stop(acme, At("9:30"), At("9:30"), "")).Entry.Version);
        Assert.Equal(2, Done(TimerRules.Edit(acme, Bolt, At("9:10"), null, At("9:30"), [])).Entry.Version);
    }

    private static Decision.Done Done(Decision decided) => Assert.IsType<Decision.Done>(decided);

    private static IEnumerable<string> After(Decision.Done done) => done.Steps.Select(step => step.After is { } entry
        ? $"{entry.ClientId.Value} {Text(entry.StartedAt)}-{(entry.EndedAt is { } end ? Text(end) : "")}"
        : "gone");

    private static string Text(Instant at) => at.InUtc().LocalDateTime.TimeOfDay.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);

    // `-14:59` is so long before midnight.
    private static Instant At(string clock)
    {
        var parts = clock.TrimStart('-').Split(':').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var length = Duration.FromHours(parts[0]) + Duration.FromMinutes(parts[1]);
        return Instant.FromUtc(2026, 12, 2, 0, 0) + (clock[0] is '-' ? -length : length);
    }
}
