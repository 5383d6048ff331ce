using Core.Clients;
using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.Requests;

/// <summary>What was understood, so that whoever asked can say that it was not.</summary>
internal static class RequestPlayback
{
    /// <param name="outlook">What it is promised with this.</param>
    public static View Of(Turn turn, Request request, Client client, Outlook outlook)
    {
        var say = turn.Say;
        var filed = say.Filed(request.Name);
        var played = View.Of(
            filed,
            [
                new Line(filed),
                .. RequestViews.Head(turn.Say, request),
                .. request.Details is "" ? [] : (Part[])[new Quote(request.Details)],
                .. Rows(turn, request, client, outlook).ToList() is { Count: > 0 } rows ? (Part[])[new Facts(rows)] : [],
                .. outlook.Absence is { } absence && !turn.Who.IsMember ? (Part[])[new Hint(absence)] : [],
                .. turn.DueOff(request, client),
                .. request.IsSeries ? (Part[])[new Hint(say.IsSeries)] : [],
                new Buttons([.. Buttons(turn, request)]),
            ]);
        return played with { Again = request.Name };
    }

    private static IEnumerable<Fact> Rows(Turn turn, Request request, Client client, Outlook outlook)
    {
        var say = turn.Say;
        if (turn.Who.IsMember) yield return new Fact(say.RequestClient, client.Name);
        if (request.DueAt is not null)
            yield return new Fact(say.DueLabel, [.. turn.DueBoth(request, turn.Who.IsMember ? client.Zone : turn.Agency.Zone)]);
        foreach (var fact in outlook.Facts(turn, request, client)) yield return fact;
        if (request.Urgency is Urgency.Normal) yield return new Fact(say.UrgencyLabel, say.Urgency(Urgency.Normal));
        foreach (var wish in RequestViews.Wishes(turn, request)) yield return wish;
        foreach (var dates in turn.Dates(request, client)) yield return dates;
        if (request.Estimate is { } minutes) yield return new Fact(say.EstimateLabel, say.Length(Duration.FromMinutes(minutes)));
    }

    private static IEnumerable<Button> Buttons(Turn turn, Request request)
    {
        if (!turn.Who.IsMember) yield return RequestButtons.Of(request, RequestMove.Confirm, turn.Say, first: true);
        else yield return RequestButtons.Of(request, RequestMove.Take, turn.Say, first: true);
        yield return RequestButtons.Of(request, RequestMove.Change, turn.Say);
        yield return RequestButtons.Of(request, RequestMove.Cancel, turn.Say);
        if (turn.Who.IsMember) yield return RequestViews.Undo(turn);
    }
}
