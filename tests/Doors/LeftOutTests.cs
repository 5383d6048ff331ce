using System.Net;
using Bots.Host;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeSlack;
using Tests.Kit;

namespace Tests.Doors;

/// <summary>Slack stops telling what happens in a workspace where too much does: the owner must know what may be missing.</summary>
public sealed class LeftOutTests
{
    private const string Words = "Slack has stopped telling me";

    [Fact]
    public async Task The_owner_is_told_in_words_and_once_an_hour()
    {
        var log = new CapturedLog();
        await using var office = await SlackOffice.Open(log: log);
        // Thursday, 10:00 in Tallinn: at night she would read it in the morning.
        office.Clock.Now = Instant.FromUtc(2026, 12, 3, 8, 0);
        for (var minute = 0; minute < 70; minute++)
        {
            Assert.Equal(HttpStatusCode.OK, await Tell(office, minute));
            // Nobody answered the first time, for all that Slack knows.
            Assert.Equal(HttpStatusCode.OK, await Tell(office, minute));
            office.Clock.Pass(Duration.FromMinutes(1));
        }
        await office.Services.GetRequiredService<Postman>().Idle(TestContext.Current.CancellationToken);
        var told = office.Slack.Posts(office.Slack.Direct("U1")).Where(m => m.Text.Contains(Words, StringComparison.Ordinal)).ToList();
        Assert.InRange(told.Count, 2, 3);
        Assert.Contains("North", told[0].Text, StringComparison.Ordinal);
        Assert.Contains("Commands and buttons work as ever", told[0].Text, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("left-out", StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> Tell(SlackOffice office, int minute) => (await office.Send("/slack/events", $$"""
        {"token":"x","type":"app_rate_limited","team_id":"T1","minute_rate_limited":{{1796212800 + (60 * minute)}},"api_app_id":"A1"}
        """)).Status;
}
