using System.Globalization;
using Core.Clients;
using Core.Language;
using Core.Speech.Reading;
using Core.Store;
using Core.Time;
using Core.Views;

namespace Core.Requests;

/// <summary>The form of a request with what it says in it; sent again, the request says what the form says.</summary>
/// <param name="Typed">What it is to be called now, as far as it was typed.</param>
internal sealed record ChangeRequest(long Number, string Typed, IReadOnlyDictionary<string, string> Fields) : OfRequest(Number)
{
    protected override RequestMove Move => RequestMove.Change;

    public override bool Asks => !Fields.ContainsKey("what");

    protected override async Task<View> With(Turn turn, Request request)
    {
        // Who can have no form says what it is to be, and the rest stays.
        if (Asks && turn.At.Abroad && Typed is not "")
            return await (this with { Typed = "", Fields = Filled(turn, request) }).With(turn, request);
        if (Asks) return (await Asking(turn, request))!;
        // Somebody else changed what it says while the form was open: theirs is shown, and nothing is overwritten unseen.
        if (Fields.GetValueOrDefault("drawn") is { } drawn && !await IsAsItWas(turn, request, drawn)) return await Anew(turn, request);

        var client = await turn.Db.ClientOf(request.ClientId);
        var sent = Fields.GetValueOrDefault("due")?.Trim() == DueIn(turn, request) ? Without("due") : Fields;
        var read = Wish.Read("", sent, turn.Speaking(client));
        if (read.Refused is { } no) return turn.Refuse(no);
        var wish = read.Value;
        if (wish.What is "") return turn.Refuse(new NothingAsked());
        if (wish.Due is DateReading.Asked asked && (wish.Every is null || !SeriesRules.IsAnswered(asked))) return turn.WhichDate(asked, await turn.KeepDraft());

        var changed = request with { What = wish.What, Details = wish.Details, Link = wish.Link, Urgency = wish.Urgency };
        if (sent.ContainsKey("due")) changed = changed.DueOn(wish.Due is DateReading.Clear(var due) ? due : null, turn.Who.Zone, client);
        if (sent.ContainsKey("every"))
        {
            if (wish.Every is null) changed = changed with { Every = null, EveryFrom = null };
            else if (request.SeriesId is { } of && await turn.Db.Request(of) is { } one) return turn.Refuse(new OneOfMany(request.Name, one.Name));
            else if (wish.Every != request.Every || changed.Due is not null)
            {
                var series = SeriesTurn.Series(changed, wish.Every, wish.Due, client, turn);
                if (series is null || !SeriesRules.Coming(series, client, null).Any()) return turn.Refuse(new NotARule(wish.Every));
                changed = series;
            }
        }
        if (changed == request) return RequestViews.Card(turn, await turn.FaceOf(request), turn.Say.NothingChanged);
        var after = RequestRules.Touched(changed, turn.Now);
        await turn.Db.Save(RequestStore.Requests, request, after);
        var card = RequestViews.Card(turn, await turn.FaceOf(after), turn.Say.Did(RequestMove.Change, after.Name, after.What));
        var next = new Buttons(RequestViews.Next(turn, after));
        return card with { Card = null, Parts = [.. card.Parts.Where(p => p is not Buttons), next] };
    }

    protected override async Task<View?> Asking(Turn turn, Request request)
    {
        var drawn = Fields.GetValueOrDefault("drawn") ?? request.Version.ToString(CultureInfo.InvariantCulture);
        var fields = new Dictionary<string, string>(turn.Said.Fields) { ["drawn"] = drawn };
        var draft = await (turn with { Said = turn.Said with { Fields = fields } }).KeepDraft();
        return RequestForms.Wish(turn, turn.Say.MoveTitle(Move, request.Name), turn.Say.SaveRequest, draft, Filled(turn, request), []);
    }

    // An old button opens a form that is filled with what holds today.
    protected override Task<bool> StillFits(Turn turn, Request request, long drawn) => Task.FromResult(true);

    private async Task<View> Anew(Turn turn, Request request)
    {
        var form = await (this with { Fields = Without("drawn") }).Asking(turn, request);
        var said = new Line(turn.Say.ChangedMeanwhile);
        return form! with { Parts = [said, .. RequestViews.Head(turn.Say, request), .. Now(turn, request), .. form.Parts] };
    }

    private static IEnumerable<Part> Now(Turn turn, Request request)
    {
        if (request.DueAt is not null) yield return new Facts(new Fact(turn.Say.DueLabel, [.. turn.Due(request)]));
        if (request.Details is not "") yield return new Quote(request.Details);
    }

    private static async Task<bool> IsAsItWas(Turn turn, Request request, string drawn) =>
        long.TryParse(drawn, CultureInfo.InvariantCulture, out var version)
        && (version == request.Version || await turn.Db.SaysTheSameAs(request, version));

    private Dictionary<string, string> Without(string name) =>
        Fields.Where(f => f.Key != name).ToDictionary(f => f.Key, f => f.Value);

    private Dictionary<string, string> Filled(Turn turn, Request request) => new()
    {
        ["what"] = Typed is "" ? request.What : Typed, ["details"] = request.Details, ["link"] = request.Link,
        ["due"] = DueIn(turn, request), ["every"] = request.Every is { } rule ? $"every {rule}" : "",
        ["urgency"] = request.Urgency.ToString().ToLowerInvariant(),
    };

    /// <summary>As it can be typed, in the clock of whoever changes it.</summary>
    private static string DueIn(Turn turn, Request request) => request.Due is not { } due
        ? ""
        : Due.Parse(due)!.Value.Moved(Tz.Of(request.DueZone!), turn.Who.Zone).Text.Replace('T', ' ');
}
