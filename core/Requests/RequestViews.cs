using Core.Language;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.Requests;

internal static class RequestViews
{
    private const int LongestTitle = 100;

    /// <summary>The living card of a request, drawn for whoever reads it: the client's side or the agency's.</summary>
    /// <param name="above">Why it is shown, when that has to be said.</param>
    public static View Card(Turn turn, RequestFace face, string? above = null)
    {
        var request = face.Request;
        var card = View.Of(
            above ?? turn.Say.CardSummary(request.Name, request.What, State(turn, request)),
            [
                .. Above(above),
                .. Head(turn.Say, request),
                new Facts([.. Rows(turn, face), .. turn.Dates(request, face.Client), .. Series(turn, face)]),
                .. Body(turn, face),
                .. face.Outlook.Question(turn, request),
                new Buttons(face.Outlook.Buttons(turn, request)),
            ]);
        return card with { Card = request.Id.Value, Again = request.Name };
    }

    /// <summary>The card as it is at this moment, where it is not drawn anew: what can be pressed shows it as it is then.</summary>
    public static View Picture(Turn turn, RequestFace face)
    {
        var request = face.Request;
        return View.Of(
            turn.Say.CardSummary(request.Name, request.What, State(turn, request)),
            [
                .. Head(turn.Say, request),
                new Facts([.. Rows(turn, face)]),
                new Hint(turn.Say.AsOf(turn.Moment(turn.Now))),
                new Buttons(new Button(turn.Say.ShowNow, request.Name)),
            ]);
    }

    /// <summary>Where it can be linked to; nothing where the host has no address.</summary>
    public static IEnumerable<Part> Address(Turn turn, Request request) =>
        turn.Host.PublicUrl is { } host && $"{host}/r/{request.Name}" is var url ? [new Hint($"{turn.Say.LinkLabel}: ", new Link(url, url))] : [];

    /// <summary>What was done, and what can be done next.</summary>
    public static View Did(Turn turn, Request request, string said, params IReadOnlyList<Part> parts) =>
        View.Of(said, [new Line(said), .. parts, new Buttons(Next(turn, request))]) with { Again = request.Name };

    public static IReadOnlyList<Button> Next(Turn turn, Request request) =>
        [.. RequestButtons.Likeliest(request, turn.Who.Role, turn.Say, most: 3), Undo(turn), RequestButtons.More(request, turn.Say)];

    public static Button Undo(Turn turn) => new(turn.Say.Undo, $"undo {turn.Id}");

    public static string State(Turn turn, Request request) => request is { IsSeries: true, IsOpen: true } ? turn.Say.Repeats
        : turn.Who.IsMember ? turn.Say.State(request.State) : turn.Say.StateForClient(request.State);

    /// <summary>What it is called; a long one goes on below.</summary>
    public static IEnumerable<Part> Head(Phrases say, Request request)
    {
        var isLong = request.What.Length > LongestTitle;
        yield return new Title(say.Beside(request.Name, isLong ? Cut(request.What) : request.What));
        if (isLong) yield return new Quote(request.What);
    }

    /// <summary>What else was asked for, as it was understood.</summary>
    public static IEnumerable<Fact> Wishes(Turn turn, Request request)
    {
        var say = turn.Say;
        if (request.Urgency is not Urgency.Normal) yield return new Fact(say.UrgencyLabel, new Strong(say.Urgency(request.Urgency)));
        if (request.Every is { } every) yield return new Fact(say.EveryLabel, say.EveryRule(every));
        if (request.Tags is not "") yield return new Fact(say.TagsLabel, string.Join(' ', request.Tags.Split(' ').Select(t => "#" + t)));
        if (request.Link is not "") yield return new Fact(say.LinkLabel, new Link(request.Link, request.Link));
    }

    public static IEnumerable<Part> Said(Note note, Phrases say)
    {
        if (note.WithdrawnAt is not null) yield return new Hint(say.NoteWithdrawn);
        if (note.Body is not "") yield return new Quote(note.Body);
        if (note.Link is not "") yield return new Line(new Link(note.Link, note.Link));
        if (note is { EditedAt: not null, WithdrawnAt: null }) yield return new Hint(say.NoteEdited);
    }

    private static IEnumerable<Part> Above(string? above) => above is null ? [] : [new Line(above)];

    private static IEnumerable<Fact> Rows(Turn turn, RequestFace face)
    {
        var (request, say) = (face.Request, turn.Say);
        yield return new Fact(say.StateLabel, new Strong(State(turn, request)));
        if (request.DueAt is not null) yield return new Fact(say.DueLabel, [.. DueOf(turn, face)]);
        foreach (var fact in face.Outlook.Facts(turn, request, face.Client)) yield return fact;
        if (request is { ConfirmedAt: { } at, IsOpen: true })
            yield return new Fact(say.ConfirmedLabel, new When(at, turn.Moment(at)));
        if (turn.Who.IsMember) yield return new Fact(say.RequestClient, say.ForClient(face.Client.Name, face.AskedBy.Name));
        if (face.Owner is { } owner) yield return new Fact(say.OwnerLabel, turn.NameOf(owner));
        if (turn.Who.IsMember && request.Estimate is { } minutes)
            yield return new Fact(say.EstimateLabel, say.Length(Duration.FromMinutes(minutes)));
        foreach (var wish in Wishes(turn, request)) yield return wish;
        if (face.Notes.Count > 0) yield return new Fact(say.NotesLabel, say.NotesCount(face.Notes.Count));
    }

    private static IEnumerable<Fact> Series(Turn turn, RequestFace face) =>
        face.Series is { } series ? [new Fact(turn.Say.SeriesLabel, turn.Say.RequestSpoken(series.Name, turn.Say.EveryRule(series.Every ?? "")))] : [];

    private static IEnumerable<Span> DueOf(Turn turn, RequestFace face)
    {
        var request = face.Request;
        var isOverdue = turn.Who.IsMember && request.IsOpen && request.DueAt <= turn.Now;
        return
        [
            .. turn.Who.IsMember ? turn.DueBoth(request, face.Client.Zone) : turn.Due(request),
            .. isOverdue ? new Span[] { " · ", new Strong(turn.Say.Overdue) } : [],
        ];
    }

    private static IEnumerable<Part> Body(Turn turn, RequestFace face)
    {
        if (face.Request.Details is not "") yield return new Quote(face.Request.Details);
        if (face.Pressing is not { } note) yield break;
        yield return new Line(new Strong(turn.Say.NoteLabel(Kind(note))));
        foreach (var part in Said(note, turn.Say)) yield return part;
    }

    private static Telling Kind(Note note) => TellRequest.Of(note.Kind);

    private static string Cut(string text)
    {
        var end = char.IsHighSurrogate(text[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return $"{text[..end]}…";
    }
}
