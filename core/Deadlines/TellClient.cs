using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;
using NodaTime.Text;

namespace Core.Deadlines;

/// <summary>
/// Tells the client that it will be later, and proposes when. Nothing moves by that: they agree, name another date, or answer.
/// </summary>
/// <param name="Words">Added to what they read; may be empty.</param>
/// <param name="When">The date that is proposed.</param>
internal sealed record TellClient(long Number, string Words, string When) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Due;

    public override bool Asks => When is "";

    protected override async Task<View> With(Turn turn, Request request)
    {
        if (Asks) return (await Asking(turn, request))!;
        if (Wording.Wrong(Words, Wording.LongestText, "text") is { } wrong) return turn.Refuse(wrong);
        var client = await turn.Db.ClientOf(request.ClientId);
        var read = Dates.Read(When, turn.Speaking(client));
        if (read is DateReading.Asked asked) return turn.WhichDate(asked, await turn.KeepDraft());
        if (read is not DateReading.Clear(var due))
            return await turn.Refuse(new NotADueDate(When), there => Dates.Read(When, there.Speaking(client)) is not DateReading.NotADate);

        var proposed = request.DueOn(due, turn.Who.Zone, client);
        var post = new RequestPost(turn.Db, request, turn.Now);
        if (!await post.ReachesClient()) return Yours(turn, request, client, proposed);
        var say = await turn.Db.WordsFor(client);
        var theirs = say.ProposesInstead(say.Moment(proposed.DueAt!.Value, client.Zone, turn.Now));
        var note = new Note(
            Ids.New(), request.Id, turn.Who.Id, turn.Now, NoteKind.Note, Words is "" ? theirs : $"{Words}\n{theirs}", "", NoteReaders.Everybody);
        await turn.Db.Save(NoteStore.Notes, null, note);
        await turn.Db.Save(ProposalStore.Proposals, await turn.Db.Proposal(request.Id), new Proposal(
            request.Id, note.Id, turn.Who.Id, request.Due, proposed.Due!, proposed.DueZone!, proposed.DueAt.Value, turn.Now));
        await post.Propose(
            note.Id, $"propose {request.Name} {note.Id} {InstantPattern.General.Format(proposed.DueAt.Value)} {request.Due ?? RequestDates.None}");
        return RequestViews.Did(turn, request, turn.Say.ClientIsTold(client.Name, request.Name), [new Quote(note.Body)]);
    }

    // Nobody of theirs reads what the bot writes: whoever speaks with them says it for them.
    private static View Yours(Turn turn, Request request, Client client, Request proposed)
    {
        var (say, at) = (turn.Say, proposed.DueAt!.Value);
        var ask = say.NobodyToAsk(client.Name, request.Name, turn.Moment(at));
        return View.Of(ask, new Line(ask), new Buttons(
            new Button(say.MoveIt, $"{request.Name} due {InstantPattern.General.Format(at)} @{request.Version}", ButtonStyle.Primary),
            RequestButtons.More(request, say))) with
        { Unmoved = true };
    }

    protected override async Task<View?> Asking(Turn turn, Request request)
    {
        var (say, sent) = (turn.Say, turn.Said.Fields);
        var client = await turn.Db.ClientOf(request.ClientId);
        var fits = Due.Of((await turn.FirstFit(request)).InZone(turn.Who.Zone).LocalDateTime).Text.Replace('T', ' ');
        var title = say.TellTitle(client.Name);
        return View.Of(
            title,
            new Ask("due", say.ProposeLabel, AskKind.Text, sent.GetValueOrDefault("due") ?? fits) { Required = true, Hint = say.ProposeHint },
            new Ask("text", say.AddWordsLabel, AskKind.Long, sent.GetValueOrDefault("text")) { Hint = say.AddWordsHint(client.Name) }) with
        {
            Form = new Form(title, say.FileIt, $"draft {await turn.KeepDraft()}"),
            Pending = true,
        };
    }
}
