using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class TimesheetOnSqlite() : TimesheetStories(Office.OnSqlite);

public sealed class TimesheetOnPostgres() : TimesheetStories(Office.OnPostgres);

public abstract class TimesheetStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Totals_are_by_client_by_person_and_by_day()
    {
        await using var office = await Worked();
        var week = await office.Says("timesheet week");
        Assert.Equal("Timesheet, Mon 30 Nov–Sun 6 Dec: 6h 30m in all", week.Fallback);
        Assert.Equal(
            """
            Timesheet, Mon 30 Nov–Sun 6 Dec
            6h 30m in all
            Acme & Sons: 4h 30m
            Bolt: 2h
            Ada: 5h 30m
            Ben: 1h
            Mon 30 Nov: 2h
            Tue 1 Dec: 3h
            Wed 2 Dec: 1h 30m
            A timer is still running; it is counted up to 16:30.
            [As a file] [Before: Mon 23 Nov–Sun 29 Nov]
            """,
            week.Text());
    }

    [Fact]
    public async Task Who_is_not_the_owner_sees_their_own()
    {
        await using var office = await Worked();
        Assert.Equal("Timesheet, Mon 30 Nov–Sun 6 Dec: 1h in all", (await office.Says("timesheet", "U2")).Fallback);
        Assert.Equal("Nothing is logged for these days.", (await office.Says("timesheet", "U3")).Fallback);
    }

    [Theory]
    [InlineData("timesheet today", "Timesheet, Wed 2 Dec: 1h 30m in all")]
    [InlineData("timesheet yesterday acme", "Timesheet for Acme & Sons, Tue 1 Dec: 3h in all")]
    [InlineData("timesheet month bolt", "Nothing is logged for these days.")]
    [InlineData("timesheet 2026-11-30 to 2026-12-01", "Timesheet, Mon 30 Nov–Tue 1 Dec: 5h in all")]
    [InlineData("timesheet acme week", "Timesheet for Acme & Sons, Mon 30 Nov–Sun 6 Dec: 4h 30m in all")]
    [InlineData("timesheet nobody", "I do not know a client called “nobody”.")]
    public async Task Days_and_a_client_can_be_named(string said, string answer)
    {
        await using var office = await Worked();
        var sheet = await office.Says(said);
        Assert.StartsWith(answer, sheet.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Totals_come_at_once_and_the_file_follows_as_a_direct_message()
    {
        await using var office = await Worked();
        Assert.Contains("6h 30m in all", (await office.Says("timesheet week csv", at: "C-ACME")).Text(), StringComparison.Ordinal);
        var carried = Assert.Single(await office.Letters(), letter => letter.View.File is not null);
        Assert.Equal(("U1", true), (carried.To.User, carried.To.Direct));
        Assert.Equal("timesheet-2026-W49.csv", carried.View.File!.Name);
        Assert.Equal(
            """
            date,client,request,note,person,start,end,hours,zone
            2026-11-30,Bolt,,"'=HYPERLINK(""https://x.example"")",Ada,09:00,11:00,2.00,Europe/Tallinn
            2026-12-01,Acme & Sons,,"call, ""long"" #urgent",Ada,22:00,24:00,2.00,Europe/Tallinn
            2026-12-01,Acme & Sons,,,Ben,10:00,11:00,1.00,Europe/Tallinn
            2026-12-02,Acme & Sons,,"call, ""long"" #urgent",Ada,00:00,01:00,1.00,Europe/Tallinn
            2026-12-02,Acme & Sons,,,Ada,16:00,,0.50,Europe/Tallinn

            """.ReplaceLineEndings("\r\n"),
            InOrder(carried.View.File.Content));
    }

    [Fact]
    public async Task A_file_for_one_client_is_named_after_it_and_an_empty_one_is_not_sent()
    {
        await using var office = await Worked();
        await office.Says("timesheet week acme csv", "U2");
        Assert.Equal("timesheet-2026-W49-acme-sons.csv", Assert.Single(await office.Letters(), l => l.View.File is not null).View.File!.Name);
        await office.Says("timesheet last month csv", "U3");
        Assert.DoesNotContain(await office.Letters(), l => l.View.File is not null);
    }

    private async Task<Office> Worked()
    {
        var office = await Open();
        await office.Says("timer log bolt =HYPERLINK(\"https://x.example\") on mon 9:00-11:00");
        await office.Says("timer log acme call, \"long\" #urgent yesterday 22:00-01:00");
        await office.Says("timer log 1h acme yesterday at 9:00", "U2");
        await office.Says("timer start acme");
        office.Clock.Pass(Duration.FromMinutes(30));
        return office;
    }

    // Rows are in order of time; by hand they are easier to read by day and person.
    private static string InOrder(string csv)
    {
        var rows = csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return string.Join("\r\n", rows.Skip(1).OrderBy(r => r[..10], StringComparer.Ordinal).ThenBy(r => r.Contains(",Ben,", StringComparison.Ordinal))
            .Prepend(rows[0])) + "\r\n";
    }
}
