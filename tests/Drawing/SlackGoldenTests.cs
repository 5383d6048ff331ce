using System.Text.Json.Nodes;
using Tests.FakeSlack.Rules;
using Tests.Kit;

namespace Tests.Drawing;

/// <summary>Each golden can be pasted into Slack's Block Kit Builder, and Slack would take it.</summary>
public sealed class SlackGoldenTests
{
    private static readonly string Folder = Repository.PathOf("tests/Drawing/golden");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.slack.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order()];

    [Theory, MemberData(nameof(Names))]
    public void It_is_what_the_builder_takes_and_within_the_limits(string name)
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();
        Assert.Equal([], SurfaceRules.Check(document));
        if (SurfaceRules.Of(document) is Surface.Message) Assert.Equal("blocks", Assert.Single(document).Key);
    }
}
