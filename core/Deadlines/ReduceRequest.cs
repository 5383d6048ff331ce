using Core.Language;
using Core.Requests;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;

namespace Core.Deadlines;

/// <summary>Less is done than was asked for, and so it takes less long. What is left out is kept as a note among members.</summary>
/// <param name="LeftOut">What is not done; empty when only the estimate changes.</param>
/// <param name="Length">The new estimate.</param>
internal sealed record ReduceRequest(long Number, string LeftOut, string Length) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Estimate;

    public override bool Asks => Length is "";

    protected override async Task<View> With(Turn turn, Request request)
    {
        if (Asks) return (await Asking(turn, request))!;
        if (Wording.Wrong(LeftOut, Wording.LongestText, "text") is { } wrong) return turn.Refuse(wrong);
        if (Durations.Read(Length, turn.Words, Durations.LongestEstimate) is not { } length)
            return await turn.Refuse(new NotALength(Length), there => Durations.Read(Length, there.Words, Durations.LongestEstimate) is not null);
        var after = RequestRules.Touched(request, turn.Now) with { Estimate = (long)length.TotalMinutes };
        await turn.Db.Save(RequestStore.Requests, request, after);
        if (LeftOut is not "")
        {
            var note = new Note(Ids.New(), request.Id, turn.Who.Id, turn.Now, NoteKind.Note, turn.Say.LeftOut(LeftOut), "", NoteReaders.Members);
            await turn.Db.Save(NoteStore.Notes, null, note);
        }
        return RequestViews.Did(
            turn, after, turn.Say.Estimated(after.Name, turn.Say.Length(length)),
            [
                .. LeftOut is "" ? [] : (Part[])[new Quote(LeftOut)],
                new Hint(turn.Say.ClientNotTold),
            ]);
    }

    protected override async Task<View?> Asking(Turn turn, Request request)
    {
        var say = turn.Say;
        var sent = turn.Said.Fields;
        return View.Of(
            say.ReduceTitle(request.Name),
            new Ask("text", say.LeftOutLabel, AskKind.Long, sent.GetValueOrDefault("text")) { Hint = request.What },
            new Ask("est", say.NewEstimateLabel, AskKind.Text, sent.GetValueOrDefault("est")) { Required = true, Hint = say.NewEstimateHint }) with
        {
            Form = new Form(say.ReduceTitle(request.Name), say.SaveRequest, $"draft {await turn.KeepDraft()}"),
            Pending = true,
        };
    }
}
