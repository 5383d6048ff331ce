using Core.Language;
using Core.Time;
using Core.Views;
using static Bots.Web.Html;

namespace Bots.Web;

/// <summary>One message as its reader sees it, with its thread.</summary>
internal static class PlaygroundMessage
{
    public static string Draw(Phrases say, Posted posted, IReadOnlyList<Posted> replies, Player reader)
    {
        var author = posted.By is { } by ? Cast.Find(by)?.Name ?? by : say.PlaygroundBot;
        var body = posted.View is { } view
            ? $"""<div class="view" lang="{view.Lang}" dir="{view.Dir}">{Html.Message(view)}</div>"""
            : $"""<p class="said"{Passage(posted.Text ?? "", say.Tag)}>{Text(posted.Text ?? "")}</p>""";
        return $"""
            <li class="message {(posted.By is null ? "bot" : "person")}" id="{reader.User}-{posted.Id}" data-message="{posted.Id}">
              <div class="meta">
                <strong><bdi>{Text(author)}</bdi></strong>
                <time dir="auto">{Text(say.PlaygroundTime(posted.At, Tz.Of(reader.Zone)))}</time>
                {Mark(posted.OnlyFor is not null && posted.Room == Cast.Channel, say.PlaygroundOnlyYou)}
                {Mark(posted.EditedAt is not null, say.PlaygroundEdited)}
              </div>
              {body}{Thread(say, posted, replies, reader)}
            </li>
            """;
    }

    private static string Mark(bool shown, string text) => shown ? $"""<span class="mark">{Text(text)}</span>""" : "";

    private static string Thread(Phrases say, Posted posted, IReadOnlyList<Posted> replies, Player reader)
    {
        if (posted is not { View: not null, OnlyFor: null, Thread: null, Room: Cast.Channel })
            return replies.Count == 0 ? "" : $"""<ol class="thread">{Drawn(say, replies, reader)}</ol>""";
        var field = $"reply-{reader.User}-{posted.Id}";
        return $"""
            <details class="thread"{(replies.Count > 0 ? " open" : "")}>
              <summary>{Text(say.PlaygroundThread(replies.Count))}</summary>
              <ol>{Drawn(say, replies, reader)}</ol>
              <form class="reply">
                <label class="unseen" for="{field}">{Text(say.PlaygroundReply)}</label>
                <input id="{field}" name="text" autocomplete="off" dir="auto" placeholder="{Text(say.PlaygroundReply)}">
                <button class="plain" type="submit">{Text(say.PlaygroundSend)}</button>
              </form>
            </details>
            """;
    }

    private static string Drawn(Phrases say, IReadOnlyList<Posted> replies, Player reader) =>
        string.Concat(replies.Select(reply => Draw(say, reply, [], reader)));
}
