using Core.Language;
using Core.Time;
using Core.Views;
using NodaTime;
using static Bots.Web.Html;

namespace Bots.Web;

/// <summary>The playground as HTML: a model in, a page out.</summary>
internal static class PlaygroundPage
{
    /// <param name="assistant">Her words are those around both sides.</param>
    public static string Whole(Phrases assistant, Phrases client, Wall wall, Instant now) => Whole(assistant, wall, $"""
        {PlaygroundSide.Draw(client, wall, Cast.Client, now)}
        {PlaygroundSide.Draw(assistant, wall, Cast.Assistant, now)}
        """);

    private static string Whole(Phrases say, Wall wall, string sides) => $"""
        <!doctype html>
        <html lang="{say.Tag}" dir="{Sides.DirOf(say.Tag)}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{Text(say.PlaygroundTitle)}</title>
          <link rel="icon" href="/playground/icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/playground/style.css">
          <script src="/playground/script.js" defer></script>
        </head>
        <body data-version="{wall.Version}">
          <header>
            <div class="brand"><img src="/playground/icon.svg" alt="" width="28" height="28"><h1>{Text(say.PlaygroundTitle)}</h1></div>
            <p class="lead">{Text(say.PlaygroundLead)}</p>
            <div class="clock" role="group" aria-label="{Text(say.PlaygroundClock)}">
              <button type="button" class="plain" data-clock="hour">{Text(say.PlaygroundHour)}</button>
              <button type="button" class="plain" data-clock="tomorrow">{Text(say.PlaygroundTomorrow)}</button>
              <button type="button" class="plain" data-clock="friday">{Text(say.PlaygroundFriday)}</button>
            </div>
          </header>
          <nav class="sides" aria-label="{Text(say.PlaygroundSides)}">
            <button type="button" data-side="{Cast.Client.User}" aria-pressed="false"><bdi>{Text(Cast.Client.Name)}</bdi></button>
            <button type="button" data-side="{Cast.Assistant.User}" aria-pressed="true"><bdi>{Text(Cast.Assistant.Name)}</bdi></button>
          </nav>
          <main>
        {sides}
          </main>
          <dialog><form method="dialog" novalidate></form></dialog>
        </body>
        </html>
        """;

    /// <summary>The messages of a room as its reader sees them: each a piece that the page can put in the place of its older self.</summary>
    public static IReadOnlyList<Piece> Room(Phrases say, Wall wall, Player reader, string room)
    {
        var posted = wall.In(room, reader.User);
        var replies = posted.Where(p => p.Thread is not null).ToLookup(p => p.Thread);
        return [.. posted.Where(p => p.Thread is null).Select(p => new Piece(p.Id, PlaygroundMessage.Draw(say, p, [.. replies[p.Id]], reader)))];
    }

    public static string Clock(Phrases say, Player player, Instant now) => say.PlaygroundNow(now, Tz.Of(player.Zone));
}

/// <param name="Id">Of the message.</param>
internal sealed record Piece(string Id, string Html);
