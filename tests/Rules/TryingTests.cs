using Core;
using NodaTime;
using Tests.Kit;

namespace Tests.Rules;

/// <summary>How often, and for how long, a letter is tried that its platform puts off.</summary>
public sealed class TryingTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 3)]
    [InlineData(4, 0, 81)]
    [InlineData(7, 0, 300)]
    [InlineData(0, 120, 121)]
    public void The_longest_pause_grows_to_five_minutes_beyond_what_was_asked(int tries, int asked, int pause) => Assert.Equal(
        Office.Start + Duration.FromSeconds(pause), Next(tries, Duration.Zero, Duration.FromSeconds(asked), chance: 1));

    [Theory]
    [InlineData(0, 25)]
    [InlineData(1, 30)]
    public void The_tenth_time_is_the_last_and_at_the_end_of_the_half_hour_however_short_the_pauses_were(double chance, int minutes)
    {
        Assert.Equal(
            Office.Start - Duration.FromSeconds(9) + Duration.FromMinutes(minutes),
            Next(8, Duration.FromSeconds(9), Duration.Zero, chance));
        Assert.Null(Next(9, Duration.FromSeconds(9), Duration.Zero, chance));
    }

    [Fact]
    public void The_last_time_too_is_not_before_what_was_asked()
    {
        var asked = Duration.FromMinutes(28);
        Assert.Equal(Office.Start + asked, Next(8, Duration.Zero, asked));
        Assert.Null(Next(8, Duration.FromMinutes(3), asked));
    }

    [Fact]
    public void After_half_an_hour_there_is_no_next_time_however_few_there_were()
    {
        var minutes = Duration.FromMinutes(5);
        Assert.Equal(Office.Start + minutes, Next(1, Duration.FromMinutes(25), minutes));
        Assert.Null(Next(1, Duration.FromMinutes(25), minutes + Duration.FromSeconds(1)));
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(0.5, 104.5)]
    [InlineData(1, 109)]
    public void Those_who_were_put_off_together_come_back_anywhere_within_the_pause_and_never_before_what_was_asked(double chance, double after) =>
        Assert.Equal(Office.Start + Duration.FromSeconds(after), Next(2, Duration.Zero, Duration.FromSeconds(100), chance));

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Nobody_is_sent_away_until_a_moment_that_the_store_cannot_keep(int tries)
    {
        var next = Next(tries, Duration.Zero, Duration.Zero, chance: 0.123456789)!.Value;
        Assert.Equal(next, Instant.FromUnixTimeMilliseconds(next.ToUnixTimeMilliseconds()));
        Assert.True(next > Office.Start, "It would be found due at once.");
    }

    private static Instant? Next(long tries, Duration ago, Duration asked, double chance = 0) =>
        Trying.Next(tries, Office.Start - ago, Office.Start, asked, chance);
}
