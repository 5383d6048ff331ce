using Core.Speech;
using Core.Views;
using Tests.Kit;

namespace Tests.Story;

public sealed class OverheardOnSqlite() : OverheardStories(Office.OnSqlite);

public sealed class OverheardOnPostgres() : OverheardStories(Office.OnPostgres);

/// <summary>What people say to each other in a channel is not the bot's business, and neither are they.</summary>
public abstract class OverheardStories(Func<Task<Office>> open) : Kit.Stories(open)
{
    [Theory, InlineData(null), InlineData("1700000000.000100")]
    public async Task Of_somebody_unknown_who_talks_in_a_channel_nothing_is_asked(string? thread)
    {
        await using var office = await Open();
        Assert.Same(View.Nothing, await office.Desk.Hear(By("U-NEVER-MET", Manner.Overheard, thread), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_somebody_unknown_who_speaks_to_the_bot_it_is_asked_who_they_are()
    {
        await using var office = await Open();
        Assert.Null(await office.Desk.Hear(By("U-NEVER-MET", Manner.Asked, thread: null), TestContext.Current.CancellationToken));
    }

    private static Utterance By(string user, Manner manner, string? thread) =>
        new(Platform.Slack, new Place("T1", "C-ACME", Direct: false, thread), new Speaker("T1", user), "see you at lunch", "d-1") { Manner = manner };
}
