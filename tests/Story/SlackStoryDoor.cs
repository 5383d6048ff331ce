using System.Text.Json.Nodes;
using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Story;

/// <summary>Slack: a sentence is a slash command.</summary>
internal sealed class SlackStoryDoor(Scene scene) : StoryDoor
{
    private static readonly string[] Commands = ["request", "timer", "timesheet", "deadlines", "standup", "client"];

    public static async Task<StoryDoor> On(Database database) => new SlackStoryDoor(await Scene.On(database));

    public override StoppedClock Clock => scene.Clock;

    public override Db Db => scene.Services.GetRequiredService<Db>();

    public override string Code => scene.Code;

    public override async Task<Shown> Says(Who who, string sentence, Room? room = null)
    {
        var answer = await scene.Says(Person(who), Line(sentence), room is { } there ? Channel(there) : null);
        await scene.Idle();
        return Of(answer);
    }

    public override async Task<Shown> Writes(Who who, string text) => Of(await scene.Writes(Person(who), text));

    public override async Task<IReadOnlyList<string>> Opens(Who who, string sentence) =>
        [.. (await scene.Opens(Person(who), Line(sentence))).Inputs.Select(input => input.ActionId)];

    public override async Task<Shown> Press(Who who, Shown on, string label) => Of(await scene.Press(Person(who), (Message)on.It, label));

    public override Task PressCard(Who who, Shown card, string label) => scene.PressCard(Person(who), (Message)card.It, label);

    public override Func<Task> Later(Who who, Shown on, string label)
    {
        var request = Person(who).PressRequest((Message)on.It, label);
        return async () =>
        {
            Talking.Acknowledged(await scene.Client.Redeliver(request));
            await scene.Idle();
        };
    }

    public override IReadOnlyList<Shown> Posts(Who who) => [.. scene.Slack.Posts(Person(who).Direct).Select(Of)];

    public override IReadOnlyList<Shown> Posts(Room room) => [.. scene.Slack.Posts(Channel(room)).Select(Of)];

    public override IReadOnlyList<Shown> Beneath(Shown card) =>
        card.It is Message { Channel: var channel, Ts: var ts } ? [.. scene.Slack.Posts(channel).Where(m => m.ThreadTs == ts).Select(Of)] : [];

    public override JsonObject Given(Who reader, Shown shown) => ((Message)shown.It).Node;

    public override string Named(Who who) => $"<@{Person(who).Id}>";

    public override Task Idle() => scene.Idle();

    public override ValueTask DisposeAsync() => scene.DisposeAsync();

    private static string Line(string sentence) => Commands.Contains(sentence.Split(' ')[0]) ? $"/{sentence}" : $"/va {sentence}";

    private static string Channel(Room room) => room is Room.Acme ? Scene.Acme : Scene.Bolt;

    private SlackPerson Person(Who who) => who switch
    {
        Who.Ada => scene.Ada,
        Who.Ben => scene.Ben,
        Who.Xen => scene.Xen,
        Who.Cleo => scene.Cleo,
        _ => scene.Dan,
    };

    private static Shown Of(Message message) =>
        new(message, () => message.Text, () => [.. message.Buttons.Select(b => (b.Label, b.Value ?? ""))]);
}
