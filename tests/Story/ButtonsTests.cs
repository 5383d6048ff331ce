using Tests.Kit;

namespace Tests.Story;

public sealed class ButtonsOnSqlite() : ButtonsTests(Office.OnSqlite);

public sealed class ButtonsOnPostgres() : ButtonsTests(Office.OnPostgres);

/// <summary>Every button of every view that a few sentences lead to: pressed twice, pressed by everybody, pressed late.</summary>
public abstract class ButtonsTests(Func<Task<Office>> open) : Kit.Stories(open)
{
    public static TheoryData<string> Beginnings => [.. WalkSeeds.All.Keys];

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task Every_button_is_harmless_pressed_twice_by_everybody_and_late(string beginning)
    {
        await using var office = await Open();
        await Canaries.Plant(office);
        var walk = new Walk(office);
        foreach (var (by, at, say) in WalkSeeds.All[beginning]) await walk.Say(by, at, say);
        await walk.Go();
        TestContext.Current.TestOutputHelper?.WriteLine($"{walk.Pressed.Count} pressed, {walk.LeftOver} left");
        Assert.True(walk.Wrong.Count == 0, string.Join("\n\n", walk.Wrong.Distinct()));
        Assert.True(walk.Pressed.Count > 150, $"Only {walk.Pressed.Count} were pressed.");
    }
}
