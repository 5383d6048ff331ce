using Core.Language;
using Core.Requests;
using Core.Views;
using NodaTime;

namespace Core.Deadlines;

/// <summary>What can be done about a deadline that will not be kept, as far as whoever reads it may.</summary>
internal static class WaysOut
{
    private const int MostBefore = 5;

    public static IEnumerable<Button> For(Turn turn, Request request, int most)
    {
        var say = turn.Say;
        (RequestMove Needs, Button Button)[] ways =
        [
            (RequestMove.Due, new Button(say.MoveLater, $"{request.Name} move")),
            (RequestMove.Estimate, new Button(say.ReduceIt, $"{request.Name} reduce")),
            (RequestMove.Assign, new Button(say.DelegateIt, $"{request.Name} delegate")),
            (RequestMove.Due, new Button(say.TellTheClient, $"{request.Name} tell")),
        ];
        return ways.Where(w => RequestRules.Can(request, w.Needs, turn.Who.Role)).Select(w => w.Button).Take(most);
    }

    /// <summary>What comes before it, and how much that is.</summary>
    /// <param name="before">At least one.</param>
    public static Fact Before(Turn turn, IReadOnlyList<Slot> before) => new(turn.Say.BeforeItLabel, turn.Say.BeforeIt(
        before.Take(MostBefore).Select(s => s.Request.Name), before.Count - MostBefore, turn.Say.Length(before[^1].Ahead + before[^1].Left)));

    /// <summary>What is left, and how that is known.</summary>
    public static string Left(Turn turn, Piece piece)
    {
        var (say, left) = (turn.Say, turn.Say.Length(piece.Left));
        return piece.Request.Estimate is { } minutes
            ? piece.Logged > Duration.Zero ? say.LeftOfEstimate(left, say.Length(Duration.FromMinutes(minutes)), say.Length(piece.Logged)) : left
            : say.NoEstimate(left);
    }
}
