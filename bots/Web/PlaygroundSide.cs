using Core.Language;
using Core.Views;
using NodaTime;
using static Bots.Web.Html;

namespace Bots.Web;

/// <summary>One person's side of the page: who they are, their rooms, and where they write.</summary>
internal static class PlaygroundSide
{
    private sealed record Door(string Id, string Name);

    public static string Draw(Phrases say, Wall wall, Player player, Instant now)
    {
        var isClient = player == Cast.Client;
        var (role, tries) = isClient ? (say.PlaygroundClient, say.PlaygroundTriesOfClient) : (say.PlaygroundAssistant, say.PlaygroundTries);
        var first = isClient ? Cast.Channel : Cast.Direct(player.User);
        Door[] rooms = [new(Cast.Channel, "#" + Cast.Channel), new(Cast.Direct(player.User), say.PlaygroundDirect)];
        return $"""
            <section class="side" id="side-{player.User}" data-as="{player.User}"
              lang="{say.Tag}" dir="{Sides.DirOf(say.Tag)}" aria-label="{Text(player.Name)}">
              <div class="who">
                <span class="face" aria-hidden="true">{Text(player.Name[..1])}</span>
                <div>
                  <h2><bdi>{Text(player.Name)}</bdi></h2>
                  <p>{Text(role)} · <bdi class="now">{Text(PlaygroundPage.Clock(say, player, now))}</bdi></p>
                </div>
              </div>
              <div class="tabs" role="tablist" aria-label="{Text(say.PlaygroundRooms)}">{string.Concat(rooms.Select(r => Tab(player, r, r.Id == first)))}</div>
              {string.Concat(rooms.Select(r => Room(say, wall, player, r, r.Id == first)))}
              <div class="tries">{string.Concat(tries.Select(Try))}</div>
              <form class="write">
                <label class="unseen" for="write-{player.User}">{Text(say.PlaygroundWrite)}</label>
                <input id="write-{player.User}" name="text" autocomplete="off" dir="auto" placeholder="{Text(say.PlaygroundWrite)}">
                <button type="submit" class="primary">{Text(say.PlaygroundSend)}</button>
              </form>
            </section>
            """;
    }

    private static string Tab(Player player, Door room, bool chosen) => $"""
        <button type="button" role="tab" id="tab-{player.User}-{room.Id}" aria-selected="{(chosen ? "true" : "false")}" tabindex="{(chosen ? 0 : -1)}"
          aria-controls="room-{player.User}-{room.Id}" data-room="{room.Id}"><bdi>{Text(room.Name)}</bdi><span class="new" hidden></span></button>
        """;

    private static string Room(Phrases say, Wall wall, Player player, Door room, bool chosen) => $"""
        <div class="room" role="tabpanel" tabindex="0" id="room-{player.User}-{room.Id}" aria-labelledby="tab-{player.User}-{room.Id}"
          data-room="{room.Id}"{(chosen ? "" : " hidden")}>
          <ol aria-live="polite" data-empty="{Text(Empty(say, room))}">{string.Concat(PlaygroundPage.Room(say, wall, player, room.Id).Select(p => p.Html))}</ol>
        </div>
        """;

    private static string Empty(Phrases say, Door room) =>
        room.Id == Cast.Channel ? say.PlaygroundEmptyChannel(Cast.Assistant.Name) : say.PlaygroundEmptyDirect;

    private static string Try(string sentence) => $"""<button type="button" class="try" dir="auto" data-try="{Text(sentence)}">{Text(sentence)}</button>""";
}
