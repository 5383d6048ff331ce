using System.Text.Json.Nodes;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>The judge of what a text would do in Slack sees what Slack would see.</summary>
public sealed class MarkChecks
{
    [Theory]
    [InlineData("""{"text":"<!channel> hello"}""", "everybody channel")]
    [InlineData("""{"text":"<!here|x>"}""", "everybody here")]
    [InlineData("""{"text":"<@U1>"}""", "user U1")]
    [InlineData("""{"text":"<!subteam^S1|ops>"}""", "group S1")]
    [InlineData("""{"text":"<#C1>"}""", "channel C1")]
    [InlineData("""{"text":"<https://evil|https://bank>"}""", "link https://evil")]
    [InlineData("""{"text":"&lt;!channel&gt;"}""", null)]
    [InlineData("""{"text":"@channel","link_names":true}""", "everybody @channel")]
    [InlineData("""{"text":"@channel"}""", null)]
    [InlineData("""{"blocks":[{"type":"section","text":{"type":"mrkdwn","text":"<!here>"}}]}""", "everybody here")]
    [InlineData("""{"blocks":[{"type":"section","text":{"type":"plain_text","text":"<!here>"}}]}""", null)]
    [InlineData("""{"blocks":[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"user","user_id":"U1"}]}]}]}""", "user U1")]
    [InlineData("""{"blocks":[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"<@U1>"}]}]}]}""", null)]
    [InlineData("""{"view":{"blocks":[{"type":"actions","elements":[{"type":"button","url":"https://evil","text":{"text":"Bank"}}]}]}}""", "link https://evil")]
    [InlineData("""{"initial_comment":"<!everyone>"}""", "everybody everyone")]
    public void Each_is_seen(string call, string? mark) => Assert.Equal(
        mark is null ? [] : [mark], Marks.In(JsonNode.Parse(call)).Select(m => $"{m.Kind} {m.What}"));
}
