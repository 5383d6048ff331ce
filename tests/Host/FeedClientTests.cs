using Bots.Web;
using Tests.Kit;

namespace Tests.Host;

/// <summary>A client of Debian's subscribes to the calendar of somebody at a client, who is in Berlin that day.</summary>
public sealed class FeedClientTests
{
    [Fact]
    public async Task A_calendar_that_is_not_ours_shows_each_event_once_at_the_local_time_whatever_becomes_of_it()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var stage = await FeedStage.Open(stop);
        await stage.Says(Cast.Assistant, "client add Acme zone America/New_York", stop);
        await stage.Says(Cast.Assistant, "/client room acme", stop);
        var number = (await stage.Says(Cast.Client, "/request Quince; shop, whole due 2027-03-05 15:00", stop)).Again!;
        using var calendar = new Khal(await stage.Address(Cast.Client, stop), "Europe/Berlin");
        await calendar.Subscribe();
        await calendar.Refresh();
        Assert.Equal([$"2027-03-05 20:30 21:00 CONFIRMED Due: {number} Quince; shop, whole"], await calendar.Shows("2027-03-01", 60));

        // America's clocks have changed by then, and Europe's have not.
        await stage.Says(Cast.Client, $"{number} due 2027-03-19 15:00", stop);
        stage.Clock.Pass(NodaTime.Duration.FromMinutes(1));
        await calendar.Refresh();
        Assert.Equal([$"2027-03-19 19:30 20:00 CONFIRMED Due: {number} Quince; shop, whole"], await calendar.Shows("2027-03-01", 60));

        await stage.Says(Cast.Assistant, $"{number} done", stop);
        await calendar.Refresh();
        Assert.Equal([$"2027-03-19 19:30 20:00 CANCELLED Due: {number} Quince; shop, whole"], await calendar.Shows("2027-03-01", 60));
    }
}
