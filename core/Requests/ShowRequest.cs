using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core.Requests;

internal sealed record ShowRequest(long Number, string Else) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request) return turn.Refuse(new NoSuchRequest(Number));
        return Else is "" ? RequestViews.Card(turn, await turn.FaceOf(request)) : turn.Refuse(new NotSaidToRequests(request, turn.Who));
    }
}

/// <summary>Everything that was said about a request and everything that became of it, oldest first.</summary>
internal sealed record MoreOfRequest(long Number) : Question
{
    private const int Most = 20;

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.RequestInSight(Number) is not { } request) return turn.Refuse(new NoSuchRequest(Number));
        var lines = new List<(NodaTime.Instant At, IReadOnlyList<Part> Parts)>();
        foreach (var note in await turn.NotesOf(request)) lines.Add((note.At, await Told(turn, note)));
        foreach (var change in await turn.Db.ChangesOf(request.Id))
        {
            if (What(turn, change) is { } what) lines.Add((change.At, [await Line(turn, change.At, change.By, what)]));
        }
        var newest = lines.OrderByDescending(l => l.At).Take(Most).Reverse().ToList();
        var view = View.Of(
            turn.Say.HistoryOf(request.Name, request.What),
            [
                .. RequestViews.Head(turn.Say, request),
                .. lines.Count > Most ? [new Hint(turn.Say.EarlierLeftOut(lines.Count - Most))] : (Part[])[],
                .. newest.SelectMany(l => l.Parts),
                .. RequestViews.Address(turn, request),
                new Buttons([.. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 3), .. Further(turn, request)]),
            ]);
        return view with { Again = $"{request.Name} more" };
    }

    private static async Task<IReadOnlyList<Part>> Told(Turn turn, Note note)
    {
        var label = turn.Say.NoteInHistory(TellRequest.Of(note.Kind));
        var who = note.Readers is NoteReaders.Members ? turn.Say.AmongMembers(label) : label;
        return [await Line(turn, note.At, note.AuthorId, who), .. RequestViews.Said(note, turn.Say)];
    }

    private static async Task<Line> Line(Turn turn, NodaTime.Instant at, PersonId by, string what)
    {
        var name = await turn.Db.Person(by) is { } person ? turn.NameOf(person) : turn.Agency.Name;
        return new Line(new When(at, turn.Moment(at)), $" · {name}: ", new Strong(what));
    }

    /// <returns>Null for what the reader is not told: estimates, and what only the agency's own people see.</returns>
    private static string? What(Turn turn, RequestChange change)
    {
        var (before, after, say) = (change.Before, change.After, turn.Say);
        if (before is null) return say.WasFiled;
        if (before.State != after.State) return RequestViews.State(turn, after);
        if (before.Due != after.Due || before.DueAt != after.DueAt)
            return after.DueAt is null ? say.DueWasCleared : say.DueWasMoved(turn.DueText(after, turn.Who.Zone));
        if (!RequestHistory.SaysTheSame(before, after)) return say.WasChanged;
        if (before.ConfirmedAt is null && after.ConfirmedAt is not null) return say.WasConfirmed;
        return before.OwnerId != after.OwnerId && turn.Who.IsMember ? say.WasGiven : null;
    }

    private static IEnumerable<Button> Further(Turn turn, Request request)
    {
        yield return RequestButtons.Of(request, RequestMove.Note, turn.Say);
        yield return new Button(turn.Say.BackToCard(request.Name), request.Name);
    }
}
