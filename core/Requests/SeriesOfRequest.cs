using Core.Clients;
using Core.Language;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>Changes the rule of a series, makes one of what was asked for once, or stops it.</summary>
/// <param name="Rule">A rule, or <c>none</c>.</param>
internal sealed record EveryOfRequest(long Number, string Rule) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Change;

    public override bool Asks => Rule is "";

    protected override async Task<View> With(Turn turn, Request request)
    {
        if (Asks) return (await Asking(turn, request))!;
        var client = await turn.Db.ClientOf(request.ClientId);
        if (request.SeriesId is { } of && await turn.Db.Request(of) is { } series) return turn.Refuse(new OneOfMany(request.Name, series.Name));
        if (turn.Words.IsNone(Rule)) return await Stop(turn, request);
        var kept = request.Due is { } due ? new DateReading.Clear(Due.Parse(due)!.Value) : (DateReading)new DateReading.NotADate();
        Request? Changed(Turn whose) => SeriesTurn.Series(request, SeriesRules.Said(Rule), kept, client, whose);
        if (Changed(turn) is not { } changed) return await turn.Refuse(new NotARule(Rule), there => Changed(there) is not null);
        if (!SeriesRules.Coming(changed, client, null).Any()) return turn.Refuse(new NotARule(Rule));
        var after = RequestRules.Touched(changed, turn.Now);
        await turn.Db.Save(RequestStore.Requests, request, after);
        return RequestViews.Did(turn, after, turn.Say.RepeatsNow(after.Name, turn.Say.EveryRule(after.Every!)), new Facts([.. turn.Dates(after, client)]));
    }

    protected override async Task<View?> Asking(Turn turn, Request request) =>
        RequestForms.Every(turn, request, request.Every is { } rule ? $"every {rule}" : "", await turn.KeepDraft());

    private static async Task<View> Stop(Turn turn, Request request)
    {
        if (!request.IsSeries) return RequestViews.Card(turn, await turn.FaceOf(request), turn.Say.NothingChanged);
        var after = RequestRules.Touched(request, turn.Now) with { Every = null, EveryFrom = null };
        await turn.Db.Save(RequestStore.Requests, request, after);
        return RequestViews.Did(turn, after, turn.Say.RepeatsNoMore(after.Name));
    }
}

internal static class SeriesTurn
{
    private const int Shown = 3;

    extension(Turn turn)
    {
        /// <summary>The next dates of a series by the reader's clock and, for a member, by the client's; of one of a series, its series.</summary>
        public IEnumerable<Fact> Dates(Request request, Client client)
        {
            if (!request.IsSeries) yield break;
            var next = SeriesRules.Coming(request, client, turn.Now.InZone(client.Zone).Date.PlusDays(-2)).Where(o => o.DueAt > turn.Now).Take(Shown).ToList();
            if (next.Count == 0) yield break;
            yield return new Fact(turn.Say.NextDates, [.. next.SelectMany((o, index) => Dated(turn, o, index == 0))]);
            if (!turn.Who.IsMember || client.Zone.GetUtcOffset(next[0].DueAt) == turn.Who.Zone.GetUtcOffset(next[0].DueAt)) yield break;
            var theirs = turn.Say.Moment(next[0].DueAt, client.Zone, turn.Now);
            yield return new Fact(client.Name, turn.Say.InZone(theirs, turn.Say.Zone(client.Zone, next[0].DueAt)));
        }
    }

    /// <returns>The request as a series by that rule; null when the words are no rule, or the time may be two.</returns>
    public static Request? Series(Request request, string rule, DateReading due, Client client, Turn turn)
    {
        var when = new SpeakingTime(turn.Now, client.Zone, client.Calendar, turn.Words);
        if (EveryRule.Parse(rule, when.Words, when.Today) is not { Time.Question: null }) return null;
        if (SeriesRules.Read(rule, due, when) is not var (every, from)) return null;
        return request with { Every = every.Text, EveryFrom = SeriesRules.Text(from), Due = null, DueZone = null, DueAt = null };
    }

    private static IEnumerable<Span> Dated(Turn turn, OneOfSeries one, bool isFirst)
    {
        if (!isFirst) yield return " · ";
        yield return new When(one.DueAt, turn.Moment(one.DueAt));
    }
}
