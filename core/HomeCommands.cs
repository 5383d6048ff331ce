using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core;

internal static class HomeCommands
{
    public static readonly Verb[] Verbs =
    [
        new("hi", Role.Anybody, _ => new Hi()) { Also = ["hello"] },
        new("home leave", Role.Lead, w => new LeaveStep(w.Next("step"))) { Unlisted = true },
        new("home room", Role.Lead, _ => new HowToInvite()) { Unlisted = true },
        new("home opened", Role.Anybody, w => new OpenHome(w.Field("page"))) { Unlisted = true },
        new("home page", Role.Bot, _ => new HomePage()),
        new("home", Role.Known, _ => new Home()),
    ];

    /// <summary>The first steps that are neither done nor left, in order.</summary>
    public static async Task<IReadOnlyList<string>> OpenSteps(AgencySession db, Agency agency)
    {
        var open = new List<string>();
        foreach (var step in FirstSteps.All)
            if (!FirstSteps.IsLeft(agency, step) && !await IsDone(db, agency, step)) open.Add(step);
        return open;
    }

    /// <summary>Whoever could open the desk is told how; the others, who will.</summary>
    public static async Task<View> BeforeSetup(Turn turn)
    {
        var account = turn.At.Speaker is { } speaker ? await turn.Db.Account(turn.At.Platform, speaker.Team, speaker.User) : null;
        if (account is null || turn.At.Place is not { Direct: true } || !Opening.MaySetUp(turn, account))
            return turn.Refuse(await Opening.Refused(turn));
        return HomeViews.Founder(
            turn, await Opening.IsFounder(turn, account) ? turn.Say.YoursToSetUp(account.Name) : turn.Say.HelloFounder(account.Name));
    }

    private static async Task<bool> IsDone(AgencySession db, Agency agency, string step) => step switch
    {
        FirstSteps.Hours => agency.Hours is not null,
        FirstSteps.Client => (await db.AllClients()).Count > 0,
        FirstSteps.Room => await db.AnyRoomInside(),
        _ => await db.RequestNumbered(1) is not null,
    };
}

/// <summary>Where everything else begins: what runs, what waits, what is due; of a new desk what is left to do.</summary>
internal sealed record Home : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.Agency.OpenedAt is null) return await HomeCommands.BeforeSetup(turn);
        return turn.Who.Role switch
        {
            Role.Stranger => turn.Refuse(new StrangerYet(turn.Agency.Name)),
            Role.Contact => await turn.PageOfContact(),
            _ => await turn.PageOfMember(turn.Who.IsLead ? await HomeCommands.OpenSteps(turn.Db, turn.Agency) : []),
        };
    }
}

/// <summary>The same as a page, where what one may not see is said instead.</summary>
internal sealed record HomePage : Question
{
    public override async Task<View> Run(Turn turn) => await new Home().Run(turn) with { Refused = false };
}

/// <summary>Somebody looks at their page on the platform. Nothing is said to them: the page is drawn.</summary>
/// <param name="Shows">What the platform shows there now: <see cref="Blank"/>, or what we drew last. Null when somebody only said so.</param>
internal sealed record OpenHome(string? Shows) : Command
{
    private const string Blank = "blank";

    public override async Task<View> Run(Turn turn)
    {
        if (Shows is null || turn.At is not { Place: { Direct: true, Room: not "" } place, Speaker: { } speaker })
            return await new Home().Run(turn);
        var on = turn.At.Platform;
        // Whoever is from elsewhere has no page: the platform shows our app to those at home alone.
        if (await turn.Db.Account(on, speaker.Team, speaker.User) is { Kind: AccountKind.External }) return View.Nothing;
        var subject = turn.Who.Id.Value is null ? Homes.Of(on, speaker) : Homes.Of(turn.Who.Id);
        await turn.Db.OpenHome(subject, LetterReader.To(on, place, speaker), on, place, Shows is Blank, turn.Now);
        return View.Nothing;
    }
}

internal sealed record LeaveStep(string Step) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Step is "")
            return await HomeCommands.OpenSteps(turn.Db, turn.Agency) is { Count: > 0 } open ? HomeViews.Leave(turn, open) : await new Home().Run(turn);
        var step = Step.ToLowerInvariant();
        if (!FirstSteps.All.Contains(step)) return turn.Refuse(new NoSuchStep());

        var after = FirstSteps.Leave(turn.Agency, step);
        if (after != turn.Agency) await turn.Db.Save(AgencyStore.Agencies, turn.Agency, after);
        return HomeViews.Left(turn, step, after, await HomeCommands.OpenSteps(turn.Db, after));
    }
}

/// <summary>How the bot comes into a channel, with the lines to paste there.</summary>
internal sealed record HowToInvite : Question
{
    public override async Task<View> Run(Turn turn) =>
        HomeViews.HowToInvite(turn, await turn.Db.AllClients() is [var first, ..] ? first.Handle : "acme");
}

internal sealed record Hi : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.Agency.OpenedAt is null) return await HomeCommands.BeforeSetup(turn);
        return turn.Who.Role switch
        {
            Role.Stranger => turn.Refuse(new StrangerYet(turn.Agency.Name)),
            Role.Contact => HomeViews.OfContact(turn, turn.Say.HelloContact(turn.Who.Name, turn.Agency.Name)),
            _ => HomeViews.Hello(turn, turn.Who.IsLead ? await HomeCommands.OpenSteps(turn.Db, turn.Agency) : []),
        };
    }
}

internal sealed record NoSuchStep : Refusal
{
    public override string In(Phrases say) => say.NoSuchStep;
}
