using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Agencies;

/// <summary>What somebody says about themselves: how they are spoken to.</summary>
internal static class OwnCommands
{
    public static readonly Verb[] Verbs =
    [
        new("language", Role.Known, w => new SetLanguage(w.Rest("language"))) { Example = "language English" },
        new("zone", Role.Known, w => new SetZone(w.Rest("zone"))) { Example = "zone Berlin" },
        new("privacy", Role.Anybody, _ => new Privacy()),
    ];

    extension(Turn turn)
    {
        /// <summary>The button that takes back what this turn did.</summary>
        public Button Undo() => new(turn.Say.Undo, $"undo {turn.Id}");

        /// <summary>What was done, as one sentence, and the way back.</summary>
        public View Done(string what) => View.Of(what, new Line(what), new Buttons(turn.Undo()));

        /// <summary>As people call it.</summary>
        public string Called(Platform platform) => turn.Say.PlatformName(platform.ToString());

        /// <summary>What time it is there.</summary>
        public string ClockIn(DateTimeZone zone) => turn.Say.Clock(turn.Now.InZone(zone).TimeOfDay);
    }
}

internal sealed record SetLanguage(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Said is "") return View.Of(turn.Say.LanguageIs(turn.Who.Language), new Line(turn.Say.LanguageIs(turn.Who.Language)));
        if (turn.Who.Role is Role.Stranger) return turn.Refuse(new StrangerYet(turn.Agency.Name));
        var language = Settings.Language(Said);
        if (language.Refused is { } refused) return turn.Refuse(refused);

        var after = turn.Who with { Language = language.Value };
        await turn.Db.Save(PeopleStore.People, turn.Who, after);
        var say = Phrases.In(after.Language);
        var spoken = say.Tag == after.Language.Split('-')[0];
        return (turn with { Say = say, Who = after }).Done(say.LanguageSet(after.Language, spoken));
    }
}

internal sealed record SetZone(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Said is "")
        {
            var now = turn.Say.ZoneIs(turn.Say.Zone(turn.Who.Zone, turn.Now), turn.ClockIn(turn.Who.Zone));
            return View.Of(now, new Line(now));
        }
        if (turn.Who.Role is Role.Stranger) return turn.Refuse(new StrangerYet(turn.Agency.Name));
        var zone = Settings.Zone(Said, offer: "zone");
        if (zone.Refused is { } refused) return turn.Refuse(refused);

        // Named by themselves it is their own, and no platform's question is open any more.
        await turn.Db.EndTrips(await turn.Db.TripsOf(turn.Who.Id), turn.Now);
        var desk = await turn.MoveTo(turn.Who, zone.Value);
        var there = Tz.Of(zone.Value);
        var set = turn.Say.ZoneSet(turn.Say.Zone(there, turn.Now), turn.ClockIn(there));
        return turn.Done(desk ? $"{set} {turn.Say.DeskMovesAlong}" : set);
    }
}

internal sealed record Privacy : Question
{
    public override Task<View> Run(Turn turn) =>
        Task.FromResult(View.Of(turn.Say.Privacy(turn.Agency.Name), new Line(turn.Say.Privacy(turn.Agency.Name))));
}
