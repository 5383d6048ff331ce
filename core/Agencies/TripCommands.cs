using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

/// <summary>The question of a trip, and its answers.</summary>
internal static class TripCommands
{
    public static readonly Verb[] Verbs =
    [
        new("zone use", Role.Known, w => new UseZone(w.Next("trip"))) { Unlisted = true },
        new("zone keep", Role.Known, w => new KeepZone(w.Next("trip"))) { Unlisted = true },
        new("tell zone", Role.Bot, w => new TellTrip(w.Next("trip"), w.Next("again") is "again")),
        new("tell zone back", Role.Bot, w => new TellBack(w.Next("trip"))),
    ];

    extension(Turn turn)
    {
        /// <summary>Of nobody but themselves.</summary>
        public async Task<Trip?> TripInSight(string id) =>
            turn.Who.Id.Value is { } me && await turn.Db.Trip(id) is { } trip && trip.PersonId.Value == me ? trip : null;
    }
}

/// <summary>Lives by the zone that the platform tells, until it tells that they are back.</summary>
internal sealed record UseZone(string Id) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.TripInSight(Id) is not { } trip) return turn.Refuse(new NoSuchTrip());
        if (trip is { OverAt: not null } or { Answer: TripAnswer.Used }) return await TripViews.Card(turn, trip);
        await turn.Db.Save(TripStore.Trips, trip, trip with { Answer = TripAnswer.Used });
        var desk = await turn.MoveTo(turn.Who, trip.ZoneId);
        return TripViews.Used(turn, trip, desk);
    }
}

/// <summary>Stays with the zone they have, or goes back to it.</summary>
internal sealed record KeepZone(string Id) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.TripInSight(Id) is not { } trip) return turn.Refuse(new NoSuchTrip());
        if (trip is { OverAt: not null } or { Answer: TripAnswer.Kept }) return await TripViews.Card(turn, trip);
        await turn.Db.Save(TripStore.Trips, trip, trip with { Answer = TripAnswer.Kept });
        var isLived = trip.Answer is TripAnswer.Used && trip.ZoneId == turn.Who.ZoneId;
        if (isLived) await turn.MoveTo(turn.Who, trip.HomeId);
        return TripViews.Kept(turn, trip, isLived ? trip.HomeId : turn.Who.ZoneId);
    }
}

/// <summary>Asks whether they live by what the platform tells. Untrue once answered, or when both clocks show the same again.</summary>
/// <param name="Again">The card as it stands, whatever was answered.</param>
internal sealed record TellTrip(string Id, bool Again) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Everybody || await turn.TripInSight(Id) is not { } trip) return turn.Refuse(new NoSuchTrip());
        return Again || await turn.IsToAsk(trip) ? await TripViews.Card(turn, trip) : turn.Refuse(new NoSuchTrip());
    }
}

/// <summary>They are back, and so is their zone. Untrue once they have another.</summary>
internal sealed record TellBack(string Id) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Everybody || await turn.TripInSight(Id) is not { Answer: TripAnswer.Used, OverAt: not null } trip || trip.HomeId != turn.Who.ZoneId)
            return turn.Refuse(new NoSuchTrip());
        return TripViews.Back(turn, trip);
    }
}

internal sealed record NoSuchTrip : Refusal
{
    public override string In(Phrases say) => say.NoSuchTrip;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.MyZone, "zone")];
}
