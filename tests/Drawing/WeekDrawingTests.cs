using Tests.Kit;

namespace Tests.Drawing;

/// <summary>What promises and meetings look like.</summary>
public sealed class WeekDrawingTests
{
    [Fact]
    public async Task The_week_with_a_promise()
    {
        await using var office = await Office.OnSqlite();
        await office.Says("promise 8 working hours");
        await office.Says("request Okapi page", "U-CLEO", "C-ACME");
        await office.Says("request Wombat page", "U-CLEO", "C-ACME");
        await office.Says("R-1 deliver https://example.com/page");
        office.Clock.To("2026-12-04T15:00", "Europe/Tallinn");
        await office.Letters();
        ViewDrawingTests.WithGolden("standup-weekly-promise", await office.Says("standup weekly"));
        await office.Says("standup weekly post");
        office.Clock.To("2026-12-04T17:00", "Europe/Tallinn");
        var part = (await office.Letters()).Single(l => l.Text.StartsWith("Ada’s summary", StringComparison.Ordinal));
        ViewDrawingTests.WithGolden("standup-part-promise", part.View);
    }

    [Fact]
    public async Task Meetings()
    {
        await using var office = await Office.OnSqlite();
        ViewDrawingTests.WithGolden("form-when", await office.Says("when"));
        ViewDrawingTests.WithGolden("form-when-unread", await office.Says("when acme @U2 1h some day"));
        await office.Press(await office.Says("when acme 30m tomorrow"), "Offer Thu 3 Dec, 16:00");
        await office.Says("request Okapi page due thu 12:00", "U-CLEO", "C-ACME");
        ViewDrawingTests.WithGolden("deadlines-meeting", await office.Says("deadlines"));
    }
}
