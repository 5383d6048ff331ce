using Tests.Kit;

namespace Tests.Drawing;

public sealed partial class ViewDrawingTests
{
    [Fact]
    public async Task An_absence_asks_what_becomes_of_the_work_and_tells_and_asks_the_client()
    {
        await using var office = await Office.OnSqlite();
        await office.Says(Asks, "U-CLEO", "C-ACME");
        await office.Says("R-1 take");
        await office.Letters();
        WithGolden("away", await office.Says("away until mon cover @U2 Call the desk for what cannot wait"));
        WithGolden("away-told", (await office.Letters()).Single(l => l.To.Room is "C-ACME" && !l.Again).View);
        await office.Submit(await office.Says("R-1 tell"), new Dictionary<string, string> { ["due"] = "2026-12-08 17:00", ["text"] = "I am away." });
        WithGolden("asked-for-later", (await office.Letters()).Single(l => l.To.Room is "C-ACME" && !l.Again).View);
        WithGolden("card-asked-for-later", await office.Says("R-1", "U-CLEO", "C-ACME"));
        await office.Says("R-1 keep", "U-CLEO", "C-ACME");
        WithGolden("away-no", (await office.Letters()).First(l => l.Text.StartsWith("Cleo says no", StringComparison.Ordinal)).View);
        WithGolden("away-handed", await office.Says("away hand U2"));
        WithGolden("away-stands", await office.Says("away"));
        WithGolden("form-away", await office.Says("away change"));
        office.Clock.Pass(NodaTime.Duration.FromHours(1));
        WithGolden("back", await office.Says("back"));
    }
}
