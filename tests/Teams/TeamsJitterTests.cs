using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

/// <summary>C4: what the Connector puts off comes back at any moment of a pause that grows, so that many do not come back at one.</summary>
public sealed class TeamsJitterTests
{
    private const int Rounds = 12;

    private const string Waiting = "select due_at as at from letters where done_at is null and tries = @Tries order by due_at";

    private static readonly int[] Statuses = [412, 429, 502, 504];

    private sealed record Moment(Instant At);

    [Fact]
    public async Task What_was_put_off_comes_back_anywhere_within_a_pause_that_grows()
    {
        await using var scene = await TeamsStage.Opened(Database.Sqlite);
        var (first, second) = (new List<double>(), new List<double>());
        foreach (var status in Enumerable.Repeat(Statuses, Rounds).SelectMany(each => each))
        {
            scene.Teams.Next("post", new TeamsTrouble.Refused(status, "Trouble"), 2);
            TeamsTalking.Taken(await scene.Ada.Says("client list"));
            await scene.Idle();
            first.Add(await Pause(scene, tries: 1));
            scene.Clock.Pass(Duration.FromSeconds(1));
            await scene.Idle();
            second.Add(await Pause(scene, tries: 2));
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
        Counts.Print(
            "teams jitter",
            $"{first.Count} letters put off twice: back {first.Min():0.00} to {first.Max():0.00} s after the first time, "
                + $"{second.Min():0.00} to {second.Max():0.00} s after the second");
        Assert.All(first, pause => Assert.InRange(pause, 0, 1));
        Assert.All(second, pause => Assert.InRange(pause, 0, 3));
        // Of 48 drawn at random, none below or above a third has a chance of one in a hundred million.
        Assert.True(first.Min() < 0.34 && first.Max() > 0.66, $"{first.Min()} to {first.Max()}");
        Assert.True(second.Min() < 1.02 && second.Max() > 1.98, $"{second.Min()} to {second.Max()}");
    }

    /// <summary>In seconds.</summary>
    private static async Task<double> Pause(TeamsScene scene, int tries)
    {
        var waiting = await scene.Services.GetRequiredService<Db>().Read(s => s.All<Moment>(Waiting, new { Tries = tries }));
        return (Assert.Single(waiting).At - scene.Clock.Now).TotalSeconds;
    }
}
