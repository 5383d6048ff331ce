using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Speech.Reading;
using Core.Store;
using Core.Views;

namespace Core.Requests;

/// <summary>Asks for something. It is filed at once; what was understood is played back.</summary>
/// <param name="Typed">All that was typed after the verb.</param>
/// <param name="Fields">What a form sent or a button answered, by argument name.</param>
internal sealed record FileRequest(string Typed, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override bool Asks => Typed is "" && !Fields.ContainsKey("what");

    public override async Task<View> Run(Turn turn)
    {
        if (Asks)
            return (await turn.VisibleClients()).Count == 0 ? turn.Refuse(new NoClientHere()) : (await Form(turn))!;
        var found = await turn.ClientOfRequest(Typed, Fields.GetValueOrDefault("client"));
        if (found is ClientOfRequest.Asked(var clients)) return await turn.WhichClient(clients);
        if (found is not ClientOfRequest.Known(var client, var rest)) return turn.Refuse(new NoClientHere());

        var read = Wish.Read(rest, Fields, turn.Speaking(client));
        if (read.Refused is TooLong { About: "what" } && Fields.Count == 0 && rest.Length <= Wording.LongestText)
            return await IntoDetails(turn, rest);
        if (read.Refused is { } no) return turn.Refuse(no);
        var wish = read.Value;
        if (wish.What is "") return Fields.ContainsKey("what") ? turn.Refuse(new NothingAsked()) : (await Form(turn))!;
        if (wish.Due is DateReading.Asked asked && (wish.Every is null || !SeriesRules.IsAnswered(asked))) return turn.WhichDate(asked, await turn.KeepDraft());

        if (NotOfForm && await turn.InAnother(wish, rest, turn.Speaking(client)) is { } offered) return offered;

        var source = turn.Source();
        if (source is { UsedAs: PostUse.Pointed } && !Fields.ContainsKey("again") && turn.At.Place is { } place
            && await turn.MadeFrom(place with { Room = source.Room }, source.Message) is { } made)
            return PostViews.Again(turn, made, await turn.KeepDraft());
        var due = wish.Due is DateReading.Clear(var clear) ? clear : (Due?)null;
        var request = wish.On(await New(turn, client), due, turn.Who.Zone, client);
        if (wish.Every is { } rule)
        {
            if (SeriesTurn.Series(request, rule, wish.Due, client, turn) is not { } series || !SeriesRules.Coming(series, client, null).Any())
                return turn.Refuse(new NotARule(rule));
            request = series;
        }
        if (source is not null) request = request with { AskedBy = await turn.Wisher(source, client) ?? request.AskedBy };
        await turn.Db.Save(RequestStore.Requests, null, request);
        if (source is not null) await turn.KeepSource(source, request);
        return RequestPlayback.Of(turn, request, client, await turn.OutlookOfNew(request));
    }

    public override async Task<View?> Form(Turn turn)
    {
        var draft = await turn.KeepDraft();
        var clients = turn.At.Client is null ? await turn.VisibleClients() : [];
        return RequestForms.Wish(
            turn, turn.Say.NewRequest, turn.Say.FileIt, draft, await Filled(turn), clients.Count > 1 || turn.Who.IsMember ? clients : []);
    }

    // Whoever has sent a form, or has answered which date, has said which it is.
    private bool NotOfForm => !Fields.ContainsKey("due") && !Fields.ContainsKey("what");

    // What was typed before the form opened is not lost either.
    private async Task<Dictionary<string, string>> Filled(Turn turn)
    {
        var found = await turn.ClientOfRequest(Typed, Fields.GetValueOrDefault("client"));
        var (handle, what) = found is ClientOfRequest.Known(var client, var rest) ? (client.Handle, rest) : ("", Typed);
        var filled = new Dictionary<string, string> { ["client"] = handle, ["what"] = what, ["urgency"] = "normal" };
        // `due friday`, and nothing to be done: the date is at its field, the rest is read again with what is sent.
        if (found is ClientOfRequest.Known known && RequestWords.Read(what, turn.Speaking(known.Client)) is { What: "" } words)
        {
            filled["what"] = "";
            if (words.Due is DateReading.Clear(var due)) filled["due"] = due.Text;
            if (words.Urgency is { } urgency) filled["urgency"] = urgency.ToString().ToLowerInvariant();
        }
        return filled;
    }

    private static async Task<Request> New(Turn turn, Client client) => new(
        new RequestId(Ids.New()), await turn.Db.NextRequestNumber(), client.Id, What: "", Details: "", Link: "",
        RequestState.New, Urgency.Normal, Due: null, DueZone: null, DueAt: null, Estimate: null, Tags: "", Every: null,
        AskedBy: turn.Who.Id, FiledBy: turn.Who.Id, OwnerId: null, CreatedAt: turn.Now, ChangedAt: turn.Now,
        AskedIn: null, ConfirmedAt: null, RequestConsequences.First);

    // Too long for a title and short enough for details: the form has it already, and asks for the title.
    private static async Task<View> IntoDetails(Turn turn, string text)
    {
        var kept = turn with { Said = new Said("request", new Dictionary<string, string> { ["details"] = text }), Draft = null };
        var why = turn.Say.TooLong(Wording.LongestWhat);
        var say = turn.Say;
        return View.No(why, [new Button(say.OpenForm, $"draft {await kept.KeepDraft()}", ButtonStyle.Primary)]);
    }
}
