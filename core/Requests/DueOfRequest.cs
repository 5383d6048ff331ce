using Core.Clients;
using Core.Language;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>Moves or clears the due date.</summary>
internal sealed record DueOfRequest(long Number, string When) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Due;

    public override bool Asks => When is "";

    protected override async Task<View> With(Turn turn, Request request)
    {
        if (Asks) return (await Asking(turn, request))!;
        var client = await turn.Db.ClientOf(request.ClientId);
        if (turn.Words.IsNone(When))
            return await Save(turn, request, request.DueOn(null, turn.Who.Zone, client));
        return Dates.Read(When, turn.Speaking(client)) switch
        {
            DateReading.Clear(var due) => await Save(turn, request, request.DueOn(due, turn.Who.Zone, client)),
            DateReading.Asked asked => turn.WhichDate(asked, await turn.KeepDraft()),
            _ => await turn.Refuse(new NotADueDate(When), there => Dates.Read(When, there.Speaking(client)) is not DateReading.NotADate),
        };
    }

    protected override async Task<View?> Asking(Turn turn, Request request) =>
        RequestForms.One(turn, request, Move, "due", turn.Say.DueHint, await turn.KeepDraft());

    private static async Task<View> Save(Turn turn, Request request, Request changed)
    {
        var after = RequestRules.Touched(changed, turn.Now);
        await turn.Db.Save(RequestStore.Requests, request, after);
        if (after.DueAt is null) return RequestViews.Did(turn, after, turn.Say.DueCleared(after.Name));
        var client = await turn.Db.ClientOf(after.ClientId);
        return RequestViews.Did(
            turn, after, turn.Say.DueMoved(after.Name, turn.DueText(after, turn.Who.Zone)),
            [
                new Facts(new Fact(turn.Say.DueLabel, [.. turn.DueBoth(after, turn.Who.IsMember ? client.Zone : turn.Agency.Zone)])),
                .. turn.DueOff(after, client),
            ]);
    }
}

/// <summary>How long it will take, for the agency's own planning.</summary>
internal sealed record EstimateOfRequest(long Number, string Length) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Estimate;

    public override bool Asks => Length is "";

    protected override async Task<View> With(Turn turn, Request request)
    {
        if (Asks) return (await Asking(turn, request))!;
        if (Durations.Read(Length, turn.Words, Durations.LongestEstimate) is not { } length)
            return await turn.Refuse(new NotALength(Length), there => Durations.Read(Length, there.Words, Durations.LongestEstimate) is not null);
        var after = RequestRules.Touched(request, turn.Now) with { Estimate = (long)length.TotalMinutes };
        await turn.Db.Save(RequestStore.Requests, request, after);
        var outlook = (await turn.OutlookOfEstimated(after)).Facts(turn, after, await turn.Db.ClientOf(after.ClientId)).ToList();
        return RequestViews.Did(
            turn, after, turn.Say.Estimated(after.Name, turn.Say.Length(length)), outlook.Count > 0 ? [new Facts(outlook)] : []);
    }

    protected override async Task<View?> Asking(Turn turn, Request request) =>
        RequestForms.One(turn, request, Move, "est", hint: null, await turn.KeepDraft());
}
