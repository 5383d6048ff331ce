using Core.Clients;
using Core.Requests;
using Core.Views;

namespace Core.Standup;

internal static class ReplyViews
{
    /// <param name="author">Null where nobody is known any more.</param>
    /// <param name="made">The request that it has become.</param>
    public static View Card(Turn turn, Reply reply, Client client, string? author, Request? made)
    {
        var said = turn.Say.ReplyFrom(author ?? client.Name, client.Name);
        List<Views.Part> parts = [new Title(said)];
        if (reply.WithdrawnAt is { } gone) parts.Add(new Hint(turn.Say.ReplyWithdrawn(turn.Moment(gone))));
        else
        {
            if (reply.Body is not "") parts.Add(new Quote(reply.Body));
            if (reply.Link is not "") parts.Add(new Line(reply.Link));
        }
        if (reply is { EditedAt: { } edited, WithdrawnAt: null }) parts.Add(new Hint(turn.Say.StandupEdited(turn.Moment(edited))));
        if (made is not null) parts.Add(new Line(turn.Say.ReplyMade(made.Name)));
        if (reply is { State: ReplyState.Answered, AnsweredAt: { } at })
        {
            parts.Add(new Line(turn.Say.ReplyAnsweredAt(turn.Moment(at))));
            parts.Add(new Quote(reply.Answer));
        }
        if (reply.State is ReplyState.Left && made is null) parts.Add(new Hint(turn.Say.ReplyLeft));
        parts.Add(new Buttons([.. Moves(turn, reply, made)]));
        return View.Of(said, parts) with { Card = reply.Id };
    }

    public static View Form(Turn turn, Reply reply, Client client) => View.Of(
        turn.Say.ReplyAnswerTitle(client.Name),
        reply.Body is "" ? new Hint(turn.Say.ReplyGone) : new Quote(reply.Body),
        new Ask("text", turn.Say.ReplyAnswerText, AskKind.Long, turn.Said.Fields.GetValueOrDefault("text") ?? reply.Answer)
        {
            Required = true, Hint = turn.Say.ReplyAnswerHint,
        }) with
    {
        Form = new Form(turn.Say.ReplyAnswerTitle(client.Name), turn.Say.ReplyAnswer, $"standup reply answer {reply.Id}"),
        Pending = true,
    };

    public static View Did(Turn turn, string did, Reply reply) => StandupViews.Said(
        did, new Button(turn.Say.Change, $"standup reply answer {reply.Id}"), new Button(turn.Say.Undo, $"undo {turn.Id}"));

    public static async Task<View> Made(Turn turn, Request made)
    {
        var face = await turn.FaceOf(made);
        return RequestViews.Card(turn, face, turn.Say.ReplyMade(made.Name));
    }

    /// <summary>In the thread beneath the part, and edited there.</summary>
    public static View Answer(Turn turn, Reply reply, string from)
    {
        var said = turn.Say.ReplyAnswerFrom(from);
        return View.Of($"{said} {reply.Answer}", new Line(said), new Quote(reply.Answer)) with { Card = CardOf(reply), Under = reply.Card };
    }

    public static View AnswerGone(Turn turn, Reply reply) =>
        StandupViews.Said(turn.Say.ReplyAnswerGone(turn.Agency.Name)) with { Card = CardOf(reply), Under = reply.Card };

    public static string CardOf(Reply reply) => $"answer/{reply.Id}";

    private static IEnumerable<Button> Moves(Turn turn, Reply reply, Request? made)
    {
        if (made is not null) yield return new Button(made.Name, made.Name);
        else if (reply.WithdrawnAt is null) yield return new Button(turn.Say.ReplyFile, $"standup reply file {reply.Id}", ButtonStyle.Primary);
        yield return new Button(reply.State is ReplyState.Answered ? turn.Say.Change : turn.Say.ReplyAnswer, $"standup reply answer {reply.Id}");
        if (made is null && reply.State is ReplyState.Open) yield return new Button(turn.Say.ReplyLeave, $"standup reply leave {reply.Id}");
    }
}
