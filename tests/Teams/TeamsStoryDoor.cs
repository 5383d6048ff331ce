using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

/// <summary>Teams: a sentence is typed as it is, in a room after a mention of the bot. Acme's room is a channel, Bolt's a group chat.</summary>
internal sealed partial class TeamsStoryDoor(TeamsScene scene) : StoryDoor
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM, H:mm");

    public static async Task<StoryDoor> On(Database database) => new TeamsStoryDoor(await TeamsScene.On(database));

    public override StoppedClock Clock => scene.Clock;

    public override Db Db => scene.Services.GetRequiredService<Db>();

    public override string Code => scene.Code;

    public override async Task<Shown> Says(Who who, string sentence, Room? room = null)
    {
        // Whoever binds a room has brought the bot there.
        if (room is { } bound && sentence.StartsWith("client room", StringComparison.Ordinal)) await Person(who).Installs(There(bound));
        return Of(await scene.Says(Person(who), sentence, room is { } there ? There(there) : null), Person(who));
    }

    public override Task<Shown> Writes(Who who, string text) => Says(who, text);

    public override async Task<IReadOnlyList<string>> Opens(Who who, string sentence) =>
        [.. (await scene.Says(Person(who), sentence)).Card().Inputs.Keys];

    public override async Task<Shown> Press(Who who, Shown on, string label)
    {
        var (person, message) = (Person(who), (TeamsMessage)on.It);
        var read = await scene.Press(person, message, label);
        return new Shown(message, () => InZone(read, person), () => Buttons(message, person));
    }

    public override Task PressCard(Who who, Shown card, string label) => Press(who, card, label);

    public override Func<Task> Later(Who who, Shown on, string label)
    {
        var (person, message) = (Person(who), (TeamsMessage)on.It);
        var opens = message.Card(person.Id).Button(label).OpensDialog;
        var activity = opens ? OpenDialog.FetchActivity(person, message, label) : person.PressActivity(message, label);
        return async () =>
        {
            TeamsTalking.Taken(await scene.Client.Send(activity));
            await scene.Idle();
        };
    }

    public override IReadOnlyList<Shown> Posts(Who who) => [.. Person(who).Sees().Where(m => m.IsBots).Select(m => Of(m, Person(who)))];

    // What answers somebody stands beneath what they typed: there it is not the bot that speaks first.
    public override IReadOnlyList<Shown> Posts(Room room) =>
        [.. There(room).Messages.Where(m => m.IsBots && (m.Thread is null || IsBots(m.Thread, room))).Select(m => Of(m, scene.Cleo))];

    public override IReadOnlyList<Shown> Beneath(Shown card) => card.It is TeamsMessage { Room: var room, Id: var id }
        ? [.. room.Messages.Where(m => m.IsBots && m.Thread == id).Select(m => Of(m, scene.Cleo))]
        : [];

    public override JsonObject Given(Who reader, Shown shown) => ((TeamsMessage)shown.It).Card(Person(reader).Id).Json;

    public override string Named(Who who) => Person(who).User.Name;

    public override Task Idle() => scene.Idle();

    public override ValueTask DisposeAsync() => scene.DisposeAsync();

    private bool IsBots(string message, Room room) => There(room).Messages.Any(m => m.Id == message && m.IsBots);

    private TeamsRoom There(Room room) => room is Room.Acme ? scene.Acme : scene.Bolt;

    private TeamsPerson Person(Who who) => who switch
    {
        Who.Ada => scene.Ada,
        Who.Ben => scene.Ben,
        Who.Xen => scene.Xen,
        Who.Cleo => scene.Cleo,
        _ => scene.Dan,
    };

    private static Shown Of(TeamsMessage message, TeamsPerson reader) =>
        new(message, () => InZone(message.Text, reader), () => Buttons(message, reader));

    private static IReadOnlyList<(string, string)> Buttons(TeamsMessage message, TeamsPerson reader) =>
        [.. message.Card(reader.Id).Pressable.Select(b => (b.Title, b.Say))];

    // An instant is shown by whoever's client it is, in their own time.
    private static string InZone(string text, TeamsPerson reader) => Instants().Replace(text, found =>
        Moment.Format(InstantPattern.ExtendedIso.Parse(found.Groups[1].Value).Value.InZone(DateTimeZoneProviders.Tzdb[reader.User.Zone]).LocalDateTime));

    [GeneratedRegex(@"(\d{4}-\d\d-\d\dT[\d:]+Z) \1")]
    private static partial Regex Instants();
}
