using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>Links to requests, where somebody put one into a message.</summary>
internal static class LinkCommands
{
    public static readonly Verb[] Verbs =
    [
        new("linked", Role.Platform, w => new LinksShared(w.Fields)),
        new("unfurl R-#", Role.Bot, w => new Unfurl(OfRequest.NumberIn(w), w.Next("message"), w.Next("url"))),
    ];
}

/// <summary>A message has links to requests: each is to show its card, to whoever reads there, as far as they may know of it.</summary>
/// <param name="Links">The address by the request's name.</param>
internal sealed record LinksShared(IReadOnlyDictionary<string, string> Links) : Command
{
    private const int Most = 5;

    public override async Task<View> Run(Turn turn)
    {
        if (turn.At is not { Place: { } place, Speaker: { } who, Post: { } post }) return View.Nothing;
        // A room that is nobody's reads of nobody. In a direct conversation it is the person who reads.
        var reader = turn.At.Room is { ClientId: not null } room ? LetterReader.To(room.Id)
            : place.Direct ? LetterReader.To(turn.At.Platform, place, who)
            : null;
        if (reader is null) return View.Nothing;
        foreach (var (name, url) in Links.OrderBy(l => l.Key, StringComparer.Ordinal).Take(Most))
        {
            await turn.Db.Owe(new Owed(
                $"link/{place.Room}/{post.Message}", "unfurl", $"unfurl/{name}", reader, $"unfurl {name} {post.Message} {url}", turn.Now)
            { Manners = Manners.AtOnce });
        }
        return View.Nothing;
    }
}

/// <summary>The card in the place of a link: a picture of this moment, with a button that shows it as it is then.</summary>
internal sealed record Unfurl(long Number, string Message, string Url) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request) return turn.Refuse(new NoSuchRequest(Number));
        return RequestViews.Picture(turn, await turn.FaceOf(request)) with { Unfurls = new Unfurled(Message, Url) };
    }
}
