using Core.Time;
using Core.Views;

namespace Core.Agencies;

internal static class TripViews
{
    extension(Turn turn)
    {
        /// <summary>Not answered, still told, and still another clock than theirs.</summary>
        public async Task<bool> IsToAsk(Trip trip) =>
            trip.IsAsked && !TripRules.Alike(trip.ZoneId, turn.Who.ZoneId, turn.Now)
            && await turn.Db.Account(trip.Platform, trip.Team, trip.User) is { GoneAt: null } account
            && TripRules.Alike(trip.ZoneId, account.Zone, turn.Now);

        private string ZoneNow => turn.Say.ZoneIs(turn.Say.Zone(turn.Who.Zone, turn.Now), turn.ClockIn(turn.Who.Zone));

        private Button Use(Trip trip, ButtonStyle style = ButtonStyle.Plain) =>
            new(turn.Say.UseZone(Tz.Of(trip.ZoneId), turn.Now), $"zone use {trip.Id}", style);

        private Button Keep(Trip trip, string zone) => new(turn.Say.KeepZone(Tz.Of(zone), turn.Now), $"zone keep {trip.Id}");
    }

    /// <summary>The question, or what came of it: where it was posted, it lives.</summary>
    public static async Task<View> Card(Turn turn, Trip trip)
    {
        var (say, zone) = (turn.Say, Tz.Of(trip.ZoneId));
        if (await turn.IsToAsk(trip))
        {
            var asked = say.TripAsked(turn.Called(trip.Platform), zone, turn.Now);
            return Lives(trip, View.Of(
                asked,
                new Line(asked),
                new Hint(say.TripMovesNothingYet(turn.Who.IsMember)),
                new Buttons(turn.Use(trip, ButtonStyle.Primary), turn.Keep(trip, turn.Who.ZoneId))));
        }
        if (trip.OverAt is not null || trip.Answer is TripAnswer.Open)
        {
            var settled = say.TripSettled(zone, turn.Now, turn.ZoneNow);
            return Lives(trip, View.Of(settled, new Line(settled)));
        }
        var stands = trip.Answer is TripAnswer.Used ? say.TripIsUsed(turn.Called(trip.Platform), zone, turn.Now) : say.TripIsKept(turn.Who.Zone, turn.Now);
        return Lives(trip, View.Of(
            stands, new Line(stands), new Buttons(trip.Answer is TripAnswer.Used ? turn.Keep(trip, trip.HomeId) : turn.Use(trip))));
    }

    /// <param name="desk">It moves along.</param>
    public static View Used(Turn turn, Trip trip, bool desk)
    {
        var zone = Tz.Of(trip.ZoneId);
        var set = turn.Say.ZoneSet(turn.Say.Zone(zone, turn.Now), turn.ClockIn(zone));
        return View.Of(
            set,
            [
                new Line(desk ? $"{set} {turn.Say.DeskMovesAlong}" : set),
                new Hint(turn.Say.TripMoves(turn.Who.IsMember)),
                new Hint(turn.Say.TripUntilBack(turn.Called(trip.Platform), Tz.Of(trip.HomeId), turn.Now)),
                new Buttons(turn.Undo(), turn.Keep(trip, trip.HomeId)),
            ]);
    }

    /// <param name="stays">What they live by.</param>
    public static View Kept(Turn turn, Trip trip, string stays)
    {
        var kept = turn.Say.TripKept(Tz.Of(stays), Tz.Of(trip.ZoneId), turn.Now);
        return View.Of(kept, new Line(kept), new Buttons(turn.Undo(), turn.Use(trip)));
    }

    public static View Back(Turn turn, Trip trip)
    {
        var said = turn.Say.TripIsOver(turn.Called(trip.Platform), turn.Who.Zone, turn.Now);
        return View.Of(
            said,
            new Line(said),
            new Buttons(new Button(turn.Say.KeepZone(Tz.Of(trip.ZoneId), turn.Now), $"zone {trip.ZoneId}")));
    }

    // It is about whoever reads it: nobody else has it, and it stands by itself.
    private static View Lives(Trip trip, View view) => view with { Card = trip.Id };
}
