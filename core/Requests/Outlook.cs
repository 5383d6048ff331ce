using Core.Clients;
using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.Requests;

/// <summary>What is to be expected of a request, and was told to its client.</summary>
/// <param name="AnswerBy">When somebody of the agency answers; null where that was not promised, is done, or waits for the client.</param>
/// <param name="Stands">How much working time is left once the client has answered; null where nothing waits for them.</param>
/// <param name="DoneBy">When the work is done; null where nobody has estimated it.</param>
internal sealed record Outlook(Instant? AnswerBy, Duration? Stands, Instant? DoneBy)
{
    public static Outlook None { get; } = new(null, null, null);

    /// <summary>That whoever is to answer is away, in the reader's words; null while they are here.</summary>
    public string? Absence { get; init; }

    /// <summary>The later date that its client is asked about, and has not answered; null where none is.</summary>
    public (Instant At, string Note)? Asked { get; init; }

    /// <summary>What the client is asked, with their answers first.</summary>
    public IEnumerable<Part> Question(Turn turn, Request request)
    {
        if (Asked is not { } asked || turn.Who.IsMember) yield break;
        yield return new Line(new Strong(turn.Say.MayItBeLater(request.Name, turn.Moment(asked.At))));
    }

    public IReadOnlyList<Button> Buttons(Turn turn, Request request)
    {
        var say = turn.Say;
        return Asked is not { } asked || turn.Who.IsMember
            ? RequestButtons.For(request, turn.Who.Role, say)
            :
            [
                new Button(say.Agree, $"{request.Name} agree {asked.Note}", ButtonStyle.Primary),
                new Button(say.AnotherDate, $"{request.Name} due @{request.Version}"),
                new Button(say.NotAgree, $"{request.Name} keep {asked.Note}"),
                .. RequestButtons.Likeliest(request, turn.Who.Role, say, most: 1),
                RequestButtons.More(request, say),
            ];
    }

    public IEnumerable<Fact> Facts(Turn turn, Request request, Client client)
    {
        var say = turn.Say;
        if (!request.IsOpen) yield break;
        if (Asked is { } asked && turn.Who.IsMember) yield return new Fact(say.AskedForLabel, [.. turn.Told(asked.At, client)]);
        if (AnswerBy is { } answer)
            yield return new Fact(say.AnswerByLabel, [.. turn.Told(answer, client), .. IsLate(turn) ? new Span[] { " · ", new Strong(say.Overdue) } : []]);
        if (Stands is { } left && turn.Who.IsMember) yield return new Fact(say.AnswerByLabel, say.AnswerStands(say.Length(left)));
        // That it does not fit is raised with the agency's people; a client hears of it when they say so, and not from a card.
        if (DoneBy is { } done && request.State is not RequestState.Waiting && (turn.Who.IsMember || !(done > request.DueAt)))
            yield return new Fact(say.DoneByLabel, [.. turn.Told(done, client)]);
    }

    private bool IsLate(Turn turn) => turn.Who.IsMember && AnswerBy < turn.Now;
}

internal static class OutlookTimes
{
    extension(Turn turn)
    {
        /// <summary>For the agency's people in their own zone and in the client's, for the client in theirs.</summary>
        public IReadOnlyList<Span> Told(Instant at, Client client)
        {
            var (own, theirs) = (turn.Who.Zone, client.Zone);
            var here = turn.Say.Moment(at, own, turn.Now);
            if (!turn.Who.IsMember || own.GetUtcOffset(at) == theirs.GetUtcOffset(at)) return [new When(at, here)];
            return
            [
                new When(at, turn.Say.InZone(here, turn.Say.Zone(own, at))),
                $" · {turn.Say.InZone(turn.Say.Moment(at, theirs, turn.Now), turn.Say.Zone(theirs, at))}",
            ];
        }
    }
}
