using System.Text.Json.Nodes;
using Bots.Slack;
using Core.Views;
using Tests.FakeSlack;
using Tests.Kit;

namespace Tests.Doors;

/// <summary>Whatever is written, and wherever it stands in what we send: it calls nobody, and leads nowhere that it does not show.</summary>
public sealed class HostileTextTests
{
    internal static readonly Dictionary<string, Func<string, Part>> Places = new()
    {
        ["title"] = t => new Title(t),
        ["plain"] = t => new Line(t),
        ["strong"] = t => new Line(new Strong(t)),
        ["code"] = t => new Line(new Code(t)),
        ["name of somebody"] = t => new Line(new Mention(t, null)),
        ["account of somebody"] = t => new Line(new Mention("Ann", t)),
        ["moment told otherwise"] = t => new Line(new When(NodaTime.Instant.FromUnixTimeSeconds(1796212800), t)),
        ["link"] = t => new Line(new Link(t, t)),
        ["link behind words"] = t => new Line(new Link("the page", t)),
        ["hint"] = t => new Hint(t, new Link(t, t), new Code(t)),
        ["quote"] = t => new Quote(t),
        ["name of a fact"] = t => new Facts(new Fact(t, "x")),
        ["fact"] = t => new Facts(new Fact("x", t, new Strong(t))),
        ["button"] = t => new Buttons(new Button(t, "help")),
        ["label of a field"] = t => new Ask("what", t),
        ["field"] = t => new Ask("what", "What?", AskKind.Long, t) { Hint = t },
        ["error at a field"] = t => new Ask("what", "What?") { Error = t },
        ["choice"] = t => new Ask("which", "Which?", AskKind.Choice, t) { Choices = [new(t, t), new("Other", "other")] },
    };

    public static TheoryData<string> Names => [.. Places.Keys];

    private static IEnumerable<string> Texts => HostileTexts.All.Concat(HostileTexts.Long);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_does_nothing_there(string place)
    {
        foreach (var text in Texts)
        {
            var view = View.Of(text, Places[place](text)) with { Form = new Form(text, text, "help") };
            AssertTame(BlockKit.Message(view with { Form = null }), text);
            AssertTame(BlockKit.Message(view), text);
            AssertTame(new JsonObject { ["view"] = BlockKit.Modal(view, "{}") }, text);
            AssertTame(new JsonObject { ["response_action"] = "errors", ["errors"] = BlockKit.Errors(view) }, text);
        }
    }

    [Fact]
    public async Task Nothing_that_arrives_in_Slack_does_more_than_be_read()
    {
        await using var office = await SlackOffice.Open();
        var room = new Core.Store.Address(Core.Speech.Platform.Slack, "T1", SlackOffice.Room, User: null, Direct: false);
        var ada = room with { Room = null, User = "U1", Direct = true };
        foreach (var text in HostileTexts.All)
        {
            var view = View.Of(text, new Title(text), new Line(text), new Quote(text));
            await office.Carries(room, view);
            await office.Carries(room with { User = "U-CLEO" }, view);
            await office.Carries(ada, view with { File = new Attachment($"{text}.csv", text) });
        }
        foreach (var call in office.Slack.Calls())
        {
            Assert.True(call.Ok, call.ToString());
            AssertTame(call.Args, "");
            foreach (var file in call.Args["files"].Objects()) AssertTame(new JsonObject { ["text"] = file.Text("title") }, "");
        }
        Counts.Print(
            "hostile-texts",
            $"{Texts.Count()} texts in {Places.Count} places, {office.Slack.Calls().Count} calls: 0 pings, 0 links that hide where they lead");
    }

    [Theory]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("&amp;amp;lt;", "&amp;lt;")]
    [InlineData("&lt;!channel&gt;", "<!channel>")]
    public void What_comes_in_is_decoded_once_and_goes_out_as_it_was_typed(string wire, string typed)
    {
        Assert.Equal(typed, Bots.Slack.SlackText.Decode(wire));
        Assert.Equal(typed, Escapes.Read((string)BlockKit.Message(View.Of(typed))["text"]!));
    }

    private static void AssertTame(JsonObject call, string text)
    {
        Assert.False(call.Flag("link_names"), text);
        Assert.True(call.Text("parse") is null or "none", text);
        foreach (var mark in Marks.In(call))
        {
            Assert.True(mark.Kind is "link", $"{mark} from {text}");
            // The words are ours, or are where it leads.
            Assert.True(mark.Shown == "the page" || mark.What.StartsWith(mark.Shown.TrimEnd('…'), StringComparison.Ordinal), $"{mark} from {text}");
            Assert.StartsWith("https://", mark.What, StringComparison.Ordinal);
            Assert.DoesNotContain("@evil", mark.What, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', mark.What);
        }
    }
}
