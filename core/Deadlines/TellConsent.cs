using Core.Clients;
using Core.Requests;
using Core.Speech;
using Core.Views;

namespace Core.Deadlines;

/// <summary>To whoever asked, or stands in for them: what the client says to the later date. Taken back or asked anew, it is told to nobody.</summary>
/// <param name="Note">Names the question.</param>
internal sealed record TellConsent(long Number, string Note) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsMember || await turn.RequestInSight(Number) is not { IsOpen: true } request
            || await turn.Db.Proposal(request.Id) is not { Answer: { } answer, AnsweredBy: { } by } proposal || proposal.NoteId != Note
            || (answer is Consent.Yes && request.Due != proposal.Due))
            return turn.Refuse(new NoSuchRequest(Number));
        var (say, name) = (turn.Say, (await turn.PersonOf(by)).Name);
        var proposed = turn.Moment(proposal.DueAt);
        var isYes = answer is Consent.Yes;
        var told = isYes
            ? say.ClientAgrees(name, request.Name, request.What, proposed)
            : say.ClientKeeps(name, request.Name, request.What, proposed);
        IEnumerable<Button> next = isYes ? RequestButtons.Likeliest(request, turn.Who.Role, say, most: 3) : WaysOut.For(turn, request, most: 4);
        var facts = request.DueAt is null
            ? []
            : (Part[])[new Facts(new Fact(say.DueLabel, [.. turn.DueBoth(request, (await turn.Db.ClientOf(request.ClientId)).Zone)]))];
        var view = View.Of(told, [new Line(told), .. facts, new Buttons([.. next, RequestButtons.More(request, say)])]);
        return view with { Under = request.Id.Value };
    }
}
