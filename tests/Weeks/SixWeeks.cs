using Tests.Kit;

namespace Tests.Weeks;

public sealed class SixWeeksOnSqlite() : SixWeeks(Office.EmptyOnSqlite);

public sealed class SixWeeksOnPostgres() : SixWeeks(Office.EmptyOnPostgres);

/// <summary>
/// Six weeks of an agency that never was: two who work for twelve clients in nine zones, holidays on both sides, an absence, a journey, and the days
/// on which clocks change in New York, Jerusalem, Berlin and Sydney. What everybody says is in <c>six-weeks-script.txt</c>; every message
/// that left is a line of <c>tests/Drawing/golden/six-weeks.txt</c>, which is to be read as its readers would:
/// <c>GOLDEN=write dotnet test tests --filter FullyQualifiedName~SixWeeks</c> writes it anew.
/// </summary>
public abstract class SixWeeks(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Six_weeks_are_told_message_by_message_nothing_at_night_nothing_twice_nothing_missing()
    {
        await using var office = await Open();
        await office.Found(WeeksRun.Start, WeeksPeople.Open);
        var run = new WeeksRun(office);
        var left = await run.Play();
        Golden.MatchesText("six-weeks.txt", string.Join('\n', left.Select(m => m.Line())) + "\n");
        var judge = new WeeksJudge(left, run);
        IReadOnlyList<string> night = [.. judge.OutsideHours()], twice = [.. judge.Twice()], missing = [.. judge.Missing()];
        Counts.Print(
            GetType().Name,
            $"{left.Count} messages, {night.Count} outside their readers' hours, {twice.Count} twice, {missing.Count} missing or unasked\n"
                + string.Join('\n', [.. night, .. twice, .. missing]));
        Assert.Empty(night);
        Assert.Empty(twice);
        Assert.Empty(missing);
    }
}
