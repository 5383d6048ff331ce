using System.Globalization;
using System.Text;
using Core.Language;
using NodaTime;
using static Bots.Web.Html;

namespace Bots.Web;

/// <summary>The playground as HTML: a model in, a page out.</summary>
internal static class PlaygroundPage
{
    public static string Whole(Phrases say, Wall wall, Instant now) => $"""
        <!doctype html>
        <html lang="{say.Tag}" dir="ltr">
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
            <button type="button" data-side="{Cast.Client.User}" aria-pressed="false">{Text(Cast.Client.Name)}</button>
            <button type="button" data-side="{Cast.Assistant.User}" aria-pressed="true">{Text(Cast.Assistant.Name)}</button>
          </nav>
          <main>
            {Side(say, wall, Cast.Client, Cast.Channel, say.PlaygroundClient, now, [say.PlaygroundTryRequest, "/request", "/request list"])}
            {Side(say, wall, Cast.Assistant, Cast.Direct(Cast.Assistant.User), say.PlaygroundAssistant, now, ["home", "timer", "standup now", "help"])}
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
        return [.. posted.Where(p => p.Thread is null).Select(p => new Piece(p.Id, Message(say, p, [.. replies[p.Id]], reader)))];
    }

    public static string Clock(Phrases say, Player player, Instant now) => say.PlaygroundNow(now, DateTimeZoneProviders.Tzdb[player.Zone]);

    private static string Side(Phrases say, Wall wall, Player player, string first, string role, Instant now, string[] tries)
    {
        var rooms = new[] { (Id: Cast.Channel, Name: "#" + Cast.Channel), (Id: Cast.Direct(player.User), Name: say.PlaygroundDirect) };
        var html = new StringBuilder($"""<section class="side" id="side-{player.User}" data-as="{player.User}" aria-label="{Text(player.Name)}">""");
        html.Append($"""<div class="who"><span class="face" aria-hidden="true">{Text(player.Name[..1])}</span><div><h2>{Text(player.Name)}</h2><p>{Text(role)} · <span class="now">{Text(Clock(say, player, now))}</span></p></div></div>""");
        html.Append($"""<div class="tabs" role="tablist" aria-label="{Text(say.PlaygroundRooms)}">""");
        foreach (var room in rooms)
            html.Append(CultureInfo.InvariantCulture, $"""<button type="button" role="tab" id="tab-{player.User}-{room.Id}" aria-selected="{(room.Id == first ? "true" : "false")}" aria-controls="room-{player.User}-{room.Id}" data-room="{room.Id}">{Text(room.Name)}<span class="new" hidden></span></button>""");
        html.Append("</div>");
        foreach (var room in rooms)
            html.Append($"""<div class="room" role="tabpanel" tabindex="0" id="room-{player.User}-{room.Id}" aria-labelledby="tab-{player.User}-{room.Id}" data-room="{room.Id}"{(room.Id == first ? "" : " hidden")}><ol aria-live="polite">{string.Concat(Room(say, wall, player, room.Id).Select(p => p.Html))}</ol></div>""");
        html.Append($"""<div class="tries">{string.Concat(tries.Select(t => $"<button type=\"button\" class=\"try\" data-try=\"{Text(t)}\">{Text(t)}</button>"))}</div>""");
        html.Append($"""<form class="write"><label class="unseen" for="write-{player.User}">{Text(say.PlaygroundWrite)}</label><input id="write-{player.User}" name="text" autocomplete="off" dir="auto" placeholder="{Text(say.PlaygroundWrite)}"><button type="submit" class="primary">{Text(say.PlaygroundSend)}</button></form></section>""");
        return html.ToString();
    }

    private static string Message(Phrases say, Posted posted, IReadOnlyList<Posted> replies, Player reader)
    {
        var zone = DateTimeZoneProviders.Tzdb[reader.Zone];
        var author = posted.By is { } by ? Cast.Find(by)?.Name ?? by : say.PlaygroundBot;
        var marks = string.Concat(
            posted.OnlyFor is null ? "" : $"""<span class="mark">{Text(say.PlaygroundOnlyYou)}</span>""",
            posted.EditedAt is null ? "" : $"""<span class="mark">{Text(say.PlaygroundEdited)}</span>""");
        var body = posted.View is { } view ? $"""<div class="view">{Html.Message(view)}</div>""" : $"""<p class="said" dir="auto">{Text(posted.Text ?? "")}</p>""";
        var thread = posted is { View: not null, OnlyFor: null, Thread: null } && posted.Room == Cast.Channel
            ? $"""<details class="thread"{(replies.Count > 0 ? " open" : "")}><summary>{Text(say.PlaygroundThread(replies.Count))}</summary><ol>{string.Concat(replies.Select(r => Message(say, r, [], reader)))}</ol><form class="reply"><label class="unseen" for="reply-{reader.User}-{posted.Id}">{Text(say.PlaygroundReply)}</label><input id="reply-{reader.User}-{posted.Id}" name="text" autocomplete="off" dir="auto" placeholder="{Text(say.PlaygroundReply)}"><button class="plain" type="submit">{Text(say.PlaygroundSend)}</button></form></details>"""
            : replies.Count > 0 ? $"""<ol class="thread">{string.Concat(replies.Select(r => Message(say, r, [], reader)))}</ol>""" : "";
        return $"""<li class="message {(posted.By is null ? "bot" : "person")}" id="{reader.User}-{posted.Id}" data-message="{posted.Id}"><div class="meta"><strong>{Text(author)}</strong> <time>{Text(say.PlaygroundTime(posted.At, zone))}</time>{marks}</div>{body}{thread}</li>""";
    }
}

/// <param name="Id">Of the message.</param>
internal sealed record Piece(string Id, string Html);
