using System.Text;
using Tests.FakeSlack;

namespace Tests.Story;

/// <summary>7. What is due, what was done, and help on every word.</summary>
public abstract partial class MainStory
{
    [Fact]
    public async Task As_csv_the_totals_come_at_once_and_the_file_to_the_askers_direct_message()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Ada, "/timer log 1h30 acme \"=drafting, first\" yesterday");
        (await scene.Says(scene.Ada, "/timesheet week csv", Scene.Acme)).Reads("1h 30m");
        await scene.Idle();
        await scene.Slack.Received("files.getUploadURLExternal");
        await scene.Slack.Received("files.completeUploadExternal");
        var sent = await scene.Slack.Until(() => scene.Ada.Sees().LastOrDefault(m => m.Files.Count > 0), "a file");
        var file = Assert.Single(sent.Files);
        Assert.EndsWith(".csv", file.Name, StringComparison.Ordinal);
        Assert.Contains("drafting", Encoding.UTF8.GetString(file.Bytes!), StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Slack.Posts(Scene.Acme), m => m.Files.Count > 0);
    }

    [Fact]
    public async Task Every_word_answers_help()
    {
        await using var scene = await Serving();
        await scene.Says(scene.Ada, "/request acme Fix the banner");
        foreach (var command in (string[])["request", "timer", "timesheet", "deadlines", "standup", "client"])
            (await scene.Says(scene.Ada, $"/{command} help", Scene.Acme)).Reads($"/{command}");
        var hers = Core.Desk.Grammar.Verbs.Where(v => !v.Unlisted && (v.Who & Core.Language.Role.Owner) != 0);
        foreach (var word in hers.Select(v => v.Name.Split(' ')[0]).Distinct())
            Assert.DoesNotContain("did not understand", (await scene.Says(scene.Ada, $"/va help {word}")).Text, StringComparison.Ordinal);
        (await scene.Says(scene.Cleo, "/va help", Scene.Acme)).Lacks("timer start", "client add");
    }
}
