using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Standup;

internal static class ReplyCommands
{
    public static readonly Verb[] Verbs =
    [
        new("standup-heard", Role.Anybody, w => new HearReply(w.Next("card"), w.Left, w.Field("link") ?? "")) { Unlisted = true },
        new("standup-reply", Role.Bot, w => new TellReply(w.Next("reply"), w.Next("again"))),
        new("standup-answer", Role.Bot, w => new TellAnswer(w.Next("reply"), w.Next("again"))),
        new("standup reply file", Role.Lead, w => new FileReply(w.Next("reply"))) { Unlisted = true },
        new("standup reply answer", Role.Lead, w => new AnswerReply(w.Next("reply"), w.Field("text"))) { Unlisted = true },
        new("standup reply leave", Role.Lead, w => new LeaveReply(w.Next("reply"))) { Unlisted = true },
    ];

    extension(Turn turn)
    {
        /// <summary>Null where there is none, or nobody of the agency asks.</summary>
        public async Task<(Reply Reply, Client Client)?> ReplyOf(string id) =>
            turn.Who.IsLead && await turn.Db.Reply(id) is { } reply && await turn.Db.Client(reply.ClientId) is { ArchivedAt: null } client
                ? (reply, client)
                : null;

        /// <summary>What was made of it; null while nothing was. A withdrawn request is none.</summary>
        public async Task<Request?> RequestOf(Reply reply) =>
            await turn.Db.PostAt(reply.Platform, reply.Workspace, reply.Room, reply.Message) is { UsedAs: PostUse.Pointed, Subject: { } made }
            && await turn.Db.Request(new RequestId(made)) is { State: not RequestState.Cancelled } request
                ? request
                : null;
    }
}

/// <summary>Becomes a request of its author's, once.</summary>
internal sealed record FileReply(string Id) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.ReplyOf(Id) is not var (reply, client)) return turn.Refuse(new NotUnderstood());
        if (await turn.RequestOf(reply) is { } made) return await ReplyViews.Made(turn, made);
        if (reply.WithdrawnAt is not null) return turn.Refuse(new ReplyGone());
        var account = (await turn.Db.AccountsOf(reply.AuthorId)).FirstOrDefault(a => a.Platform == reply.Platform);
        var source = new Source(reply.Room, reply.Message, null, account?.Team ?? "", account?.User ?? "", PostUse.Pointed)
        {
            Platform = reply.Platform, Workspace = reply.Workspace,
        };
        var fields = new Dictionary<string, string>(FormFromPost.Wishes(reply.Body, reply.Link, "", source)) { ["client"] = client.Handle };
        return await new FileRequest("", fields).Run(turn with { Said = new Said("request", fields) });
    }
}

/// <summary>Without words the form; with them they are said in the thread, and said again they take the place of what was said.</summary>
internal sealed record AnswerReply(string Id, string? Text) : Command
{
    public override bool Asks => true;

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.ReplyOf(Id) is not var (reply, _)) return turn.Refuse(new NotUnderstood());
        if (Text is null) return (await Form(turn))!;
        if (Text is "") return turn.Refuse(new ReplyUnanswered());
        if (Wording.Wrong(Text, Wording.LongestText, "text") is { } wrong) return turn.Refuse(wrong);
        await turn.Db.Save(ReplyStore.Replies, reply, reply with
        {
            State = ReplyState.Answered,
            Answer = Text.ReplaceLineEndings("\n"),
            AnsweredBy = turn.Who.Id,
            AnsweredAt = turn.Now,
        });
        return ReplyViews.Did(turn, turn.Say.ReplyAnswered, reply);
    }

    public override async Task<View?> Form(Turn turn) =>
        await turn.ReplyOf(Id) is var (reply, client) ? ReplyViews.Form(turn, reply, client) : null;
}

internal sealed record LeaveReply(string Id) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.ReplyOf(Id) is not var (reply, _)) return turn.Refuse(new NotUnderstood());
        if (reply.State is ReplyState.Open) await turn.Db.Save(ReplyStore.Replies, reply, reply with { State = ReplyState.Left });
        return ReplyViews.Did(turn, turn.Say.ReplyLeft, reply);
    }
}

/// <summary>
/// For whoever posted the part, or the owner where they are gone: what was written, as it was written, and what can become of it. Untrue when
/// its author took it away before anybody read it.
/// </summary>
/// <param name="Again">It was posted, and is drawn anew.</param>
internal sealed record TellReply(string Id, string Again) : Question
{
    public override async Task<View> Run(Turn turn) => await turn.ReplyOf(Id) is var (reply, client) && (Again is not "" || reply.WithdrawnAt is null)
        ? ReplyViews.Card(turn, reply, client, (await turn.Db.Person(reply.AuthorId))?.Name, await turn.RequestOf(reply))
        : turn.Refuse(new NotUnderstood());
}

/// <summary>What was said back, in the thread, to whoever reads the part there.</summary>
/// <param name="Again">It was posted, and is drawn anew: other words, or none any more.</param>
internal sealed record TellAnswer(string Id, string Again) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.Who.Role is not Role.Contact || await turn.Db.Reply(Id) is not { } reply) return turn.Refuse(new NotUnderstood());
        if ((await turn.VisibleClients()).All(c => c.Id != reply.ClientId)) return turn.Refuse(new NotUnderstood());
        if (reply.State is ReplyState.Answered && reply.AnsweredBy is { } by && await turn.Db.Person(by) is { } from)
            return ReplyViews.Answer(turn, reply, from.Name);
        return Again is "" ? turn.Refuse(new StandupEmpty()) : ReplyViews.AnswerGone(turn, reply);
    }
}

internal sealed record ReplyGone : Refusal
{
    public override string In(Phrases say) => say.ReplyGone;
}

internal sealed record ReplyUnanswered : Refusal
{
    public override string? Field => "text";

    public override string In(Phrases say) => say.ReplyUnanswered;
}
