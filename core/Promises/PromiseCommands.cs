using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Promises;

internal static class PromiseCommands
{
    public static readonly Verb[] Verbs =
    [
        new("promise", Role.Known, Read) { Example = "promise 24 working hours" },
        new("promise change", Role.Owner, _ => new ChangePromise()) { Unlisted = true },
        new("tell promise R-#", Role.Bot, w => new WarnOfPromise(OfRequest.NumberIn(w), Warnings.Read(w.Next("warning")), w.Rest("due"))),
    ];

    private static Command Read(Words words)
    {
        var isSent = words.Field("promise") is not null;
        var said = words.Rest("promise");
        return said is "" && !isSent ? new ShowPromise() : new SetPromise(said);
    }
}

/// <summary>What is promised to whom, and how often it was kept.</summary>
internal sealed record ShowPromise : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var view = turn.Who.IsMember && !turn.At.Everybody ? await PromiseViews.ForMember(turn) : await PromiseViews.ForClients(turn);
        return view with { Again = "promise" };
    }
}

/// <summary>The form for what is promised to everybody.</summary>
internal sealed record ChangePromise : Command
{
    public override bool Asks => true;

    public override Task<View> Run(Turn turn) => Task.FromResult(PromiseViews.Form(turn, Promised.Typed(turn.Agency.Promise ?? UnknownPromise.Usual[0])));
}

/// <summary>Promises something to everybody; with a client's name in front, to that client.</summary>
internal sealed record SetPromise(string Said) : Command
{
    // Its form opens by `promise change`.
    public override bool Asks => false;

    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsMember) return turn.Refuse(new NotAllowed());
        var read = Settings.Promise(Said, offer: "promise", turn.Words);
        if (read.Refused is null) return await Save(turn, read.Value);
        var named = await turn.NamedClient(Said);
        if (named is ClientReading.Several several) return await turn.AskWhich(several.Clients);
        if (named is not ClientReading.Found(var client, var rest))
            return await turn.Refuse(read.Refused, there => Settings.Promise(Said, offer: null, there.Words).Refused is not Unread);
        if (rest is "") return await PromiseViews.Of(turn, client);
        if (!turn.Who.IsLead) return turn.Refuse(new NotAllowed());
        return await ClientChanges.Run(turn, client, $"promise {rest}", new Dictionary<string, string>());
    }

    public override Task<View?> Form(Turn turn) => Task.FromResult<View?>(PromiseViews.Form(turn, Said));

    private async Task<View> Save(Turn turn, string promise)
    {
        if (turn.Who.Role is not Role.Owner) return turn.Refuse(new PromiseIsTheOwners());
        var agency = turn.Agency with { Promise = promise };
        if (agency != turn.Agency) await turn.Db.Save(AgencyStore.Agencies, turn.Agency, agency);
        return PromiseViews.Set(turn, promise, Said);
    }
}

internal sealed record PromiseIsTheOwners : Refusal
{
    public override string In(Phrases say) => say.PromiseIsTheOwners;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.PromiseTitle, "promise"), new Button(say.ClientList, "client list")];
}
