using Core;
using NodaTime;
using Tests.Kit;

namespace Tests.Rules;

/// <summary>How long a letter is tried that its platform puts off.</summary>
public sealed class TryingTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 3)]
    [InlineData(4, 0, 81)]
    [InlineData(8, 0, 300)]
    [InlineData(0, 120, 121)]
    public void The_longest_pause_grows_to_five_minutes_beyond_what_was_asked(int tries, int asked, int pause) => Assert.Equal(
        Office.Start + Duration.FromSeconds(pause), Next(tries, Duration.Zero, Duration.FromSeconds(asked), chance: 1));

    [Theory]
    [InlineData(9)]
    [InlineData(1_000)]
    public void Whoever_drew_short_pauses_is_tried_as_long_as_everybody_else(int tries) =>
        Assert.Equal(Office.Start, Next(tries, Duration.FromMinutes(29), Duration.Zero));

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

    private static Instant? Next(long tries, Duration ago, Duration asked, double chance = 0) =>
        Trying.Next(tries, Office.Start - ago, Office.Start, asked, chance);
}
