using System.Text.Json.Nodes;
using Tests.Kit;

namespace Tests.Peers;

/// <summary>Slack's own TypeScript types, as a JSON schema, take each golden, and do find what is wrong.</summary>
public sealed class SlackTypesTests
{
    private static readonly string Folder = Repository.PathOf("tests/Drawing/golden");

    [Fact]
    public async Task Every_golden_is_what_the_types_of_Slack_have()
    {
        await using var types = Types();
        var goldens = Directory.GetFiles(Folder, "*.slack.json", SearchOption.AllDirectories).Order().ToList();
        var said = await Ask(types, goldens.Select(file => JsonNode.Parse(File.ReadAllText(file))!.AsObject()));
        Assert.Equal([], goldens.SelectMany((file, i) => said[i]!.AsArray().Select(wrong => $"{Path.GetFileName(file)}: {wrong}")));
        Assert.True(goldens.Count > 50, $"only {goldens.Count} goldens");
    }

    [Theory]
    [InlineData("""{"blocks":[{"type":"headline"}]}""")]
    [InlineData("""{"blocks":[{"type":"header"}]}""")]
    [InlineData("""{"blocks":[{"type":"header","text":{"type":"mrkdwn","text":"x"}}]}""")]
    [InlineData("""{"blocks":[{"type":"divider","color":"red"}]}""")]
    [InlineData("""{"blocks":[{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"x"},"style":"warning"}]}]}""")]
    [InlineData("""{"blocks":[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"date","timestamp":"1","format":"x"}]}]}]}""")]
    [InlineData("""{"type":"modal","blocks":[]}""")]
    [InlineData("""{"type":"home","blocks":[],"title":{"type":"plain_text","text":"x"}}""")]
    public async Task What_is_wrong_is_found(string document)
    {
        await using var types = Types();
        Assert.NotEmpty((await Ask(types, [JsonNode.Parse(document)!.AsObject()]))[0]!.AsArray());
    }

    internal static NodeProgram Types() => NodeProgram.Start("blocks.js", "@slack/types", "ts-json-schema-generator", "ajv");

    /// <returns>For each document what is wrong with it.</returns>
    internal static async Task<JsonArray> Ask(NodeProgram types, IEnumerable<JsonObject> documents) =>
        (await types.Ask(new JsonObject { ["documents"] = new JsonArray([.. documents]) })).AsArray();
}
