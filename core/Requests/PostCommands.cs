using Core.Language;
using Core.Speech;

namespace Core.Requests;

/// <summary>What is said by pointing at a message. Only gestures, buttons and the platform say it.</summary>
internal static class PostCommands
{
    public static readonly Verb[] Verbs =
    [
        new("post-form", Role.Lead | Role.Contact, w => new FormFromPost(w.Fields)) { Unlisted = true },
        new("post-ticket", Role.Anybody, w => new PointAtPost(w.Field("own") is not null)) { Unlisted = true },
        new("post-file", Role.Lead | Role.Contact, w => new FilePost(w.Next("post"))) { Unlisted = true },
        new("post-later", Role.Anybody, _ => new PostChanged()) { Unlisted = true },
        new("post-read", Role.Platform, w => new ReadPost(w.Next("room"), w.Next("message"), w.Fields)),
        new("tell post", Role.Bot, w => new TellPost(w.Next("post"))),
    ];
}
