using Core.Agencies;
using Core.Speech;
using Core.Views;

namespace Core.Requests;

internal static class PostViews
{
    private const int Shown = 200;

    /// <summary>The question. It stays where it is and says later what came of it.</summary>
    /// <param name="author">Null where nobody is known, or a bot wrote it.</param>
    public static View Asking(Turn turn, Post post, Account? author)
    {
        var asked = turn.Say.MakeThisARequest;
        IReadOnlyList<Span> line = author is { Kind: not AccountKind.Bot } ? [new Mention(author.Name, author.User), " ", asked] : [asked];
        return At(post, View.Of(
            asked,
            new Line(line),
            new Quote(Beginning(post)),
            new Buttons(new Button(turn.Say.FileThis, $"post-file {post.Id}", ButtonStyle.Primary))));
    }

    public static View Made(Turn turn, Post post, Request request)
    {
        var made = turn.Say.MadeOfThis(request.Name);
        return At(post, View.Of(made, new Line(made), new Buttons(new Button(request.Name, request.Name))));
    }

    public static View Over(Turn turn, Post post) => At(post, View.Of(turn.Say.PostIsOver, new Line(turn.Say.PostIsOver)));

    /// <summary>
    /// There is a request of this message already: it is shown instead of another being made. Beneath its card, for of the message nobody has
    /// told whether it is a reply itself.
    /// </summary>
    public static View Already(Turn turn, RequestFace face) =>
        RequestViews.Card(turn, face, turn.Say.AlreadyMade(face.Request.Name)) with { Under = face.Request.Id.Value };

    /// <summary>It was made of this message already; what was asked just now is kept until somebody says that it is another.</summary>
    public static View Again(Turn turn, Request made, string draft)
    {
        var say = turn.Say.AlreadyMade(made.Name);
        return View.Of(
            say,
            new Line(say),
            new Buttons(new Button(made.Name, made.Name), new Button(turn.Say.FileAnother, $"draft {draft} again yes"))) with
        {
            Pending = true,
        };
    }

    /// <summary>What was said to the bot was done when it was said: a later text does nothing by itself.</summary>
    public static View NotFollowed(Turn turn, Request request, PostSaid said)
    {
        var told = said.Gone is null ? turn.Say.PostEdited(request.Name, request.What) : turn.Say.PostDeleted(request.Name, request.What);
        return View.Of(told, new Line(told), new Buttons(RequestButtons.For(request, turn.Who.Role, turn.Say)));
    }

    private static View At(Post post, View view) => view with { Card = post.Id, Beneath = post.Thread ?? post.Message };

    private static string Beginning(Post post) => post.Body.Length <= Shown ? post.Body : $"{PostText.What(post.Body)} …";
}
