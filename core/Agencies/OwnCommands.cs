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
        new("language", Role.Known, w => Spoken(w.Rest("language"))) { Example = "language English" },
        new("zone", Role.Known, w => new SetZone(w.Rest("zone"))) { Example = "zone Berlin" },
        new("privacy", Role.Anybody, _ => new Privacy()),
    ];

    // `language here …` is about the room in which it is said.
    private static Command Spoken(string said) => OwnWords.Head(said, "here") is (_, var after) ? new RoomLanguage(after) : new SetLanguage(said);

    extension(Turn turn)
    {
        /// <summary>The button that takes back what this turn did.</summary>
        public Button Undo() => new(turn.Say.Undo, $"undo {turn.Id}");

        /// <summary>What was done, as one sentence, and the way back.</summary>
        public View Done(string what) => View.Of(what, new Line(what), new Buttons(turn.Undo())).In(turn.Say.Tag);

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
        if (Said is "") return Now(turn);
        if (turn.Who.Role is Role.Stranger) return turn.Refuse(new StrangerYet(turn.Agency.Name));
        var (said, again) = WithAgain();
        var language = Settings.Language(said.Language);
        if (language.Refused is { } refused) return turn.Refuse(refused);

        // A button beside others may be pressed by whom it is not for.
        if (again is { Command: ReadDraft draft } && await turn.Db.Draft(draft.Id, turn.Who.Id) is null) return turn.Refuse(new DraftGone());

        var after = turn.Who with { Language = language.Value };
        await turn.Db.Save(PeopleStore.People, turn.Who, after);
        var say = Phrases.In(after.Language);
        var spoken = say.Tag == Languages.Plain(after.Language);
        var then = turn with { Say = say, Who = after };
        var done = then.Done(say.LanguageSet(after.Language, spoken));
        var shown = again is null ? View.Nothing : await Carry.Out(then with { Said = new Said(said.After, turn.Said.Fields) }, again);
        if (again is { Command: ReadDraft }) return shown with { Parts = [new Line(done.Fallback), .. shown.Parts] };
        return done with { Parts = [.. done.Parts, .. Tongues.ChoiceOfDigits(after.Language), .. shown.Parts], File = shown.File };
    }

    private static View Now(Turn turn)
    {
        var now = turn.Say.LanguageIs(turn.Who.Language);
        return View.Of(now, [new Line(now), Tongues.Row(again: null), .. Tongues.ChoiceOfDigits(turn.Who.Language)]);
    }

    // `language tr R-7`: the button of a message brings what shows it anew, and `language tr draft …` what was said and not understood.
    private ((string Language, string After) Said, Sentence? Again) WithAgain() =>
        Settings.Language(Said).Refused is not null && Said.Split((char[]?)null, 2) is [var tag, var sentence] && Settings.Language(tag).Refused is null
        && Desk.Heard(sentence, new Dictionary<string, string>()) is { Command: Question or ReadDraft, Verb.Who: not (Role.Bot or Role.Platform) } again
            ? ((tag, sentence), again)
            : ((Said, ""), null);
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
