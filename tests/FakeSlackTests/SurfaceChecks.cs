using System.Text.Json.Nodes;
using Tests.FakeSlack.Rules;

namespace Tests.FakeSlackTests;

/// <summary>What each surface demands, and that what is wrong is found: nothing is proved by rules that take everything.</summary>
public sealed class SurfaceChecks
{
    private const string Divider = """{"type":"divider"}""", Ok = """{"type":"plain_text","text":"ok"}""";

    public static TheoryData<string, string> Wrong => new()
    {
        { "no more than 100 items", Home(Many(101)) },
        { "no more than 50 items", $$"""{"blocks":[{{Many(51)}}]}""" },
        { "must be less than 40001 characters", $$"""{"text":"{{new string('x', 40_001)}}","blocks":[{{Divider}}]}""" },
        { "invalid additional property: title", Home(Divider, $",\"title\":{Ok}") },
        { "invalid additional property: submit", Home(Divider, $",\"submit\":{Ok}") },
        { "must be less than 3001 characters", Home(Divider, $",\"private_metadata\":\"{new string('x', 3001)}\"") },
        { "must be less than 256 characters", Home(Divider, $",\"callback_id\":\"{new string('x', 256)}\"") },
        { "missing required field: blocks", """{"type":"home"}""" },
        { "unsupported type: markdown", Home("""{"type":"markdown","text":"x"}""") },
        { "missing required field: deny", Home(Confirm("\"title\":" + Ok + ",\"text\":" + Ok + ",\"confirm\":" + Ok)) },
        { "must be one of: primary, danger", Home(Confirm($"\"title\":{Ok},\"text\":{Ok},\"confirm\":{Ok},\"deny\":{Ok},\"style\":\"loud\"")) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_no_good_is_found(string why, string document) =>
        Assert.Contains(SurfaceRules.Check(JsonNode.Parse(document)!.AsObject()), found => found.Contains(why, StringComparison.Ordinal));

    [Fact]
    public void What_is_at_the_edge_is_good()
    {
        Assert.Empty(SurfaceRules.Check(JsonNode.Parse(Home(Many(100), $",\"private_metadata\":\"{new string('x', 3000)}\""))!.AsObject()));
        Assert.Empty(SurfaceRules.Check(JsonNode.Parse($$"""{"text":"{{new string('x', 40_000)}}","blocks":[{{Many(50)}}]}""")!.AsObject()));
    }

    private static string Home(string blocks, string more = "") => $$"""{"type":"home","blocks":[{{blocks}}]{{more}}}""";

    private static string Confirm(string inside) =>
        $$$"""{"type":"actions","elements":[{"type":"button","text":{{{Ok}}},"confirm":{{{{inside}}}}}]}""";

    private static string Many(int times) => string.Join(',', Enumerable.Repeat(Divider, times));
}
