using System.Text.Json.Nodes;
using Core.Language;
using static Tests.Story.Room;
using static Tests.Story.Who;

namespace Tests.Story;

/// <summary>A room's own language, said in the room by those who serve its client.</summary>
public abstract partial class DeskStory
{
    private static readonly Phrases Arabic = Phrases.In("ar");

    [Fact]
    public async Task From_then_on_the_room_is_written_to_in_its_language_from_its_own_side()
    {
        var (scene, draft) = await NextMorning();
        await using var _ = scene;
        (await scene.Says(Ada, "language here العربية", Acme)).Reads(Phrases.English.RoomLanguageSet("ar"));
        await scene.PressCard(Ada, draft, "Post");
        await scene.At("2026-12-03T16:00", Tallinn);
        var part = scene.Posts(Acme)[^1];
        part.Reads("Fix the banner", Named(Arabic.StandupFrom("", "")));
        IsFromTheRight(scene, part);

        (await scene.Says(Ada, "language here off", Acme)).Reads(Phrases.English.RoomLanguageFollows("", "en")[..20]);
        await scene.Says(Cleo, "request Paint the door", Acme);
        scene.Posted(Acme, "Paint the door").Reads(Phrases.English.StateForClient(RequestState.New));
    }

    [Fact]
    public async Task The_open_cards_of_the_room_follow_and_nobody_elses()
    {
        var (scene, _, inRoom, toAda) = await Asked();
        await using var _ = scene;
        await scene.Says(Ada, "language here ar", Acme);
        await scene.Idle();
        inRoom.Reads(Arabic.StateForClient(RequestState.New));
        IsFromTheRight(scene, inRoom);
        toAda.Reads(Phrases.English.State(RequestState.New));
        await scene.Says(Ada, "language here off", Acme);
        await scene.Idle();
        inRoom.Reads(Phrases.English.StateForClient(RequestState.New));
    }

    [Fact]
    public async Task A_contact_is_told_who_chooses_and_may_choose_for_themselves()
    {
        await using var scene = await Serving();
        var refused = await scene.Says(Cleo, "language here tr", Acme);
        refused.Reads("North Desk", "chooses the language of this channel");
        await scene.Press(Cleo, refused, "Türkçe");
        (await scene.Says(Ada, "language here", Acme)).Reads("English");
        await scene.Says(Cleo, "request Fix the banner", Acme);
        scene.Posted(Acme, "Fix the banner").Reads(Phrases.English.StateForClient(RequestState.New));
    }

    // The words before the first hole.
    private static string Named(string phrase) => phrase.Split('\u2068', ':')[0].Trim();

    private static string Strings(JsonNode? node) => node switch
    {
        JsonObject parts => string.Concat(parts.Select(part => Strings(part.Value))),
        JsonArray items => string.Concat(items.Select(Strings)),
        _ => node?.ToString() ?? "",
    };

    // Teams is told the side; in Slack a line begins where its first letter does.
    private static void IsFromTheRight(StoryDoor scene, Shown shown)
    {
        if (scene is Teams.TeamsStoryDoor)
            Assert.Equal(("ar", true), ((string?)scene.Given(Cleo, shown)["lang"], (bool?)scene.Given(Cleo, shown)["rtl"]));
        else
            Assert.Contains(Bidi.FromTheRight.ToString(), Strings(scene.Given(Cleo, shown)));
    }
}
