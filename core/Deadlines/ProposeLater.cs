using Core.Requests;
using Core.Speech;
using Core.Views;
using NodaTime.Text;

namespace Core.Deadlines;

/// <summary>
/// What a client reads when a member has told them that it will be later: may it? Moved, finished, answered or taken back meanwhile, they
/// read nothing.
/// </summary>
/// <param name="Note">What was told, as it is kept.</param>
/// <param name="Proposed">An instant.</param>
/// <param name="Due">As it was when it was told.</param>
internal sealed record ProposeLater(long Number, string Note, string Proposed, string Due) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { IsOpen: true } request || (request.Due ?? RequestDates.None) != Due
            || await turn.Db.Note(Note) is not { WithdrawnAt: null, Readers: NoteReaders.Everybody } note || note.RequestId != request.Id
            || await turn.Db.Pending(request) is not { } asked || asked.NoteId != Note
            || !InstantPattern.General.Parse(Proposed).TryGetValue(default, out var proposed))
            return turn.Refuse(new NoSuchRequest(Number));

        var say = turn.Say;
        var told = say.WillBeLater(turn.Agency.Name, request.Name, request.What);
        var rows = new List<Fact>();
        if (request.DueAt is not null) rows.Add(new Fact(say.DueLabel, [.. turn.Due(request)]));
        rows.Add(new Fact(say.ProposedLabel, new When(proposed, turn.Moment(proposed))));
        var view = View.Of(
            told,
            [
                new Line((IReadOnlyList<Span>)[.. await turn.Addressing(request), told]),
                new Facts(rows),
                .. Written(note) is { Length: > 0 } words ? (Part[])[new Quote(words)] : [],
                new Line(new Strong(say.MayItBeLater(request.Name, turn.Moment(proposed)))),
                new Buttons(
                    new Button(say.Agree, $"{request.Name} agree {Note}", ButtonStyle.Primary),
                    new Button(say.AnotherDate, $"{request.Name} due @{request.Version}"),
                    new Button(say.NotAgree, $"{request.Name} keep {Note}"),
                    new Button(say.AnswerIt, $"{request.Name} note"),
                    RequestButtons.More(request, say)),
            ]);
        return view with { Under = request.Id.Value };
    }

    // The note ends with the date that is proposed, which stands above.
    private static string Written(Note note) => note.Body.LastIndexOf('\n') is > 0 and var end ? note.Body[..end] : "";
}
