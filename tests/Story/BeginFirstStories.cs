using Tests.Kit;

namespace Tests.Story;

public sealed class BeginFirstOnSqlite() : BeginFirstStories(Office.OnSqlite);

public sealed class BeginFirstOnPostgres() : BeginFirstStories(Office.OnPostgres);

/// <summary>
/// On Friday Ada, who works from 9:00 to 17:00 in Tallinn, has two hours of R-1 due at 16:00 and, behind other work, two of R-2 due at 17:00:
/// by itself R-2 may be begun at 14:00, an hour being kept to spare.
/// </summary>
public abstract class BeginFirstStories(Func<Task<Office>> open) : Stories(open)
{
    private const string First = "R-1 has to be begun now for R-2 to be done after it by Fri 4 Dec, 17:00: Shop";
    private const string Begin = "R-2 has to be begun now to be done by Fri 4 Dec, 17:00: Shop";
    private const string Misfit = "R-2 does not fit any more: it is due Fri 4 Dec, 17:00. Shop";

    private async Task<Office> Two(string first)
    {
        var office = await Open();
        await office.Says("request Banner due fri 15:00", "U-DAN", "C-BOLT");
        await office.Says("request Shop due fri 16:00", "U-DAN", "C-BOLT");
        foreach (var number in (int[])[1, 2])
        {
            await office.Says($"R-{number} take");
            await office.Says($"R-{number} est {(number == 1 ? first : "2h")}");
        }
        Assert.Empty(await At(office, 3, 17, 0));
        return office;
    }

    [Fact]
    public async Task What_comes_before_it_and_takes_longer_than_the_room_is_to_be_begun_as_much_earlier()
    {
        await using var office = await Two("3h");
        Assert.Empty(await At(office, 4, 10, 59));
        office.Clock.To("2026-12-04T11:00", "Europe/Tallinn");
        var told = Assert.Single(await office.Letters(), l => l.View.Fallback.Contains("Shop", StringComparison.Ordinal));
        Assert.Equal(
            $"""
            {First}
            Due: Fri 4 Dec, 17:00 (Tallinn time) · Fri 4 Dec, 16:00 (Berlin time)
            Left to do: 2h
            Latest start: Fri 4 Dec, 14:00
            Before it: 3h of work: R-1
            What comes before it is due sooner. With all of that there is no more than 1h to spare.
            [R-1] [Move] [Reduce] [Delegate] [More]
            [Snooze 1h] [Morning of Bolt] [My next morning] [Until they answer]
            """,
            told.Text);
        // She does as she was told: at two she has done it, and begins with the other.
        await office.Says("timer start R-1");
        Assert.Empty(await At(office, 4, 13, 59));
        await office.Says("R-1 done");
        Assert.Equal([Begin], await At(office, 4, 14, 0));
    }

    [Fact]
    public async Task Who_does_nothing_hears_that_it_does_not_fit_an_hour_later_and_nothing_between()
    {
        await using var office = await Two("3h");
        Assert.Equal([First], await At(office, 4, 11, 0));
        // Of R-1 itself, whose own room is over then.
        Assert.Equal(["R-1 has to be begun now to be done by Fri 4 Dec, 16:00: Banner"], await At(office, 4, 12, 0));
        Assert.Equal([Misfit], await At(office, 4, 12, 1));
        Assert.Empty(await At(office, 4, 12, 59));
        Assert.DoesNotContain(Begin, await At(office, 4, 14, 0));
    }

    [Fact]
    public async Task What_the_room_is_enough_for_changes_nothing_and_nobody_is_told_a_minute_before_it_is_raised()
    {
        await using var office = await Two("45m");
        Assert.DoesNotContain(await At(office, 4, 13, 59), said => said.Contains("Shop", StringComparison.Ordinal));
        Assert.Contains(Begin, await At(office, 4, 14, 0));
        await using var close = await Two("59m");
        Assert.Equal([First], await At(close, 4, 13, 1));
        Assert.DoesNotContain(Begin, await At(close, 4, 14, 0));
        Assert.Contains(Misfit, await At(close, 4, 14, 2));
    }

    [Fact]
    public async Task Less_before_it_puts_it_off_and_more_is_told_at_once_but_once()
    {
        await using var office = await Two("3h");
        await office.Says("R-1 est 2h");
        Assert.Empty(await At(office, 4, 11, 30));
        await office.Says("R-1 est 150m");
        Assert.Equal([First], await At(office, 4, 11, 31));
        await office.Says("R-1 est 2h");
        await office.Says("R-1 est 150m");
        Assert.Empty(await At(office, 4, 11, 45));
    }

    private static async Task<IReadOnlyList<string>> At(Office office, int day, int hour, int minute)
    {
        office.Clock.To($"2026-12-{day:00}T{hour:00}:{minute:00}", "Europe/Tallinn");
        return
        [
            .. (await office.Letters()).Select(l => l.View.Fallback)
                .Where(said => said.Contains("begun now", StringComparison.Ordinal) || said.Contains("does not fit", StringComparison.Ordinal)),
        ];
    }
}
