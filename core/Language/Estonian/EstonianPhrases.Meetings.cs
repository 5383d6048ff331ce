using NodaTime;

namespace Core.Language.Estonian;

internal sealed partial class EstonianPhrases
{
    public override string WhenTitle(string length, string with, bool weekly) => weekly
        ? Say($"Kohtumine igal nädalal ({length}): {with}")
        : Say($"Kohtumine ({length}): {with}");
    public override string WhenNoneFits => "Kõigi tööaega ei mahu ükski aeg. Kõige vähem tülikad on need:";
    public override string WhenNothing => "Neil päevadel ei ole enam vabu aegu.";
    public override string WhenNextWeek => "Järgmine nädal";
    public override string WhenWithWhom => Say($"Kellega? Öelge klient, kestus ja päevad, näiteks „{Typed("when acme 45m this week")}“.");
    public override string WhenNobodyCalled(string said) => Say($"Ma ei tunne sellist klienti ega kolleegi: „{said}“. Öelge kõigepealt klient, näiteks „{Typed("when acme 45m this week")}“.");
    public override string WhenNoDays(string said) => Say($"Sellest ma ei saanud aru: „{said}“. Öelge päevad, näiteks {Typed("this week")}, {Typed("next week")}, {Typed("tomorrow")} või {Typed("mon-wed")}.");
    public override string WhenNoLength(string said) => Say($"„{said}“ ei ole kestus. Öelge nii: 30m, 45m, 1h30.");
    public override string WhenForm => "Leia kohtumisaeg";
    public override string WhenPropose => "Paku aegu";
    public override string WhenClient => "Klient";
    public override string WhenAlso => "Ja";
    public override string WhenColleague => "Kolleeg";
    public override string WhenNobodyElse => "Ei keegi muu";
    public override string WhenLength => "Kui kaua";
    public override string WhenLengthHint => Say($"Näiteks: {Typed("30m")}, {Typed("45m")}, {Typed("1h30")}");
    public override string WhenDays => "Millistel päevadel";
    public override string WhenDaysHint => Say($"Näiteks: {Typed("this week")}, {Typed("next week")}, {Typed("tomorrow")}, {Typed("mon-wed")}. Tühi: järgmise nädala lõpuni.");
    public override string WhenOften => "Kui sageli";
    public override string WhenOnce => "Üks kord";
    public override string WhenWeekly => "Igal nädalal";
    public override string WhenFormHow => Say($"Ühe lausega: `{Typed("when acme bolt @ben 45m this week")}`. Kokkulepituid näitab `{Typed("when list")}`.");
    public override string WhenTooLong(string longest) => Say($"Kohtumine kestab kõige rohkem {longest}.");

    public override string WhoPays(string? who, string how, string length) => (how, who) switch
    {
        ("Early", null) => Say($"Teie alustate {length} enne oma tööaega"),
        ("Early", _) => Say($"{who} alustab {length} varem"),
        ("Late", null) => Say($"Teie jääte {length} kauemaks tööle"),
        ("Late", _) => Say($"{who} jääb {length} kauemaks tööle"),
        (_, null) => "Teie siis ei tööta",
        _ => Say($"{who} siis ei tööta"),
    };

    public override string OfferTo(string time, string? to) => to is null ? Say($"Paku {time}") : Say($"Paku {time}: {to}");
    public override string EveryWeekAt(LocalDateTime local) => Say($"igal {On(local.DayOfWeek)} kell {Clock(local.TimeOfDay)}");
    public override string WeeklyStays(string client) => Say($"Kliendi {client} jaoks jääb aeg samaks ka siis, kui kella keeratakse.");
    public override string WeeklyFits => "aasta läbi igal nädalal kõigi tööajal";

    public override string WeeklyOutside(string? who, int weeks, int of, string first) => who is null
        ? Say($"väljaspool Teie tööaega {weeks} nädalal {of} nädalast, esimest korda {first}")
        : Say($"tööajast väljas ({who}) {weeks} nädalal {of} nädalast, esimest korda {first}");

    public override string MeetingOffered(string time, string client) => Say($"{client} saab küsimuse, kas see aeg sobib: {time}.");

    public override string MeetingSettled(string state, string time, string? client) => (state, client) switch
    {
        ("Agreed", null) => Say($"Kokku lepitud: {time}."),
        ("Agreed", _) => Say($"Kliendiga {client} kokku lepitud: {time}."),
        ("Another", null) => "Teile pakutakse teist aega.",
        ("Another", _) => Say($"{client} soovib teist aega ({time} ei sobi)."),
        (_, null) => Say($"Ära jäetud: {time}."),
        _ => Say($"Kliendiga {client} ära jäetud: {time}."),
    };

    public override string MeetingIs(string state, string length, string with) => state switch
    {
        "Offered" => Say($"Kohtumine ({length}): {with}. Kas see aeg sobib?"),
        "Agreed" => Say($"Kohtumine ({length}): {with}. Kokku lepitud."),
        "Another" => Say($"Kohtumine ({length}): {with}. Soovitakse teist aega."),
        _ => Say($"Kohtumine ({length}): {with}. Ära jäetud."),
    };

    public override string MeetingWith(string length, string with) => Say($"Kohtumine ({length}): {with}");
    public override string MeetingState(string state) => state is "Offered" ? "ootab vastust" : "kokku lepitud";
    public override string MeetingSoon(string clock, string with, string length) => Say($"Kell {clock} on kohtumine: {with} ({length})");

    public override string ClocksMoveMeeting(string from, string with, string? whose, string after, string before, int? weeks) => (whose, weeks) switch
    {
        (null, null) => Say($"Kella keeratakse: alates {from} on Teie iganädalane kohtumine ({with}) kell {after}, mitte kell {before}."),
        (null, 1) => Say($"Kella keeratakse: alates {from} on Teie iganädalane kohtumine ({with}) ühel korral kell {after}, mitte kell {before}."),
        (null, _) => Say($"Kella keeratakse: alates {from} on Teie iganädalane kohtumine ({with}) {weeks.Value} nädalal kell {after}, mitte kell {before}."),
        (_, null) => Say($"{whose} keerab kella: alates {from} on iganädalane kohtumine ({with}) seal kell {after}, mitte kell {before}."),
        (_, 1) => Say($"{whose} keerab kella: alates {from} on iganädalane kohtumine ({with}) seal ühel korral kell {after}, mitte kell {before}."),
        _ => Say($"{whose} keerab kella: alates {from} on iganädalane kohtumine ({with}) seal {weeks.Value} nädalal kell {after}, mitte kell {before}."),
    };

    public override string MeetingYes => "Jah";
    public override string MeetingAnother => "Teine aeg";
    public override string MeetingFindAnother => "Leia teine aeg";
    public override string MeetingMove(string? with) => with is null ? "Muuda aega" : Say($"Muuda aega: {with}");
    public override string MeetingCancel(string? with) => with is null ? "Jäta ära" : Say($"Jäta ära: {with}");
    public override string MeetingsTitle => "Kohtumised";
    public override string MeetingsNone => "Ühtegi kohtumist ei ole kokku lepitud ega pakutud.";
    public override string MeetingsHow => Say($"`{Typed("when acme 45m this week")}` pakub aegu.");
    public override string MeetingGone => "Sellist kohtumist enam ei ole.";
    public override string MeetingPast => "See aeg on möödas.";
    public override string MeetsAlready(string when) => Say($"Sel ajal on juba teine kohtumine: {when}.");
}
