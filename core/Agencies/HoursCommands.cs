using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Time.Holidays;
using Core.Views;

namespace Core.Agencies;

internal static class HoursCommands
{
    public static readonly Verb[] Verbs =
    [
        new("hours", Role.Member, w => new SetHours(w.Rest("hours"), w.Field("holidays"), w.Field("off"), w.Field("urgent")))
        {
            Example = "hours mon-thu 9-13 14-18",
        },
        new("day off", Role.Member, w => new TakeDaysOff(w.Rest("off"))) { Example = "day off 24 dec to 2 jan" },
        new("day off cancel", Role.Member, w => new TakeDaysBack(w.Rest("off"))) { Unlisted = true },
    ];
}

/// <summary>Working hours: the owner's are the desk's, and everybody else's until they tell their own. Bare, it is the form.</summary>
/// <param name="Holidays">Whose holidays the form says; null where none was sent.</param>
/// <param name="Off">The days off of the form; null where none was sent.</param>
/// <param name="Urgent">Whether what is urgent may come at any time, as the form says it; null where it was not sent.</param>
internal sealed record SetHours(string Said, string? Holidays, string? Off, string? Urgent) : Command
{
    public override bool Asks => Said is "";

    public override async Task<View> Run(Turn turn)
    {
        if (Asks) return (await Form(turn))!;
        var (week, word) = UrgentWord.Cut(Said);
        var urgent = UrgentWord.Read(Urgent ?? word ?? turn.Who.Urgent ?? "");
        if (urgent.Refused is { } unclear) return turn.Refuse(unclear);
        if (week is "" && word is not null) return await SetUrgent(turn, urgent.Value);
        var hours = Settings.Hours(week, turn.Words);
        if (hours.Refused is { } refused) return await turn.Refuse(refused, there => Settings.Hours(week, there.Words).Refused is not Unread);
        var off = turn.Calendar.Off;
        if (Off is not null)
        {
            var read = Settings.DaysOff(Off, turn.SpeakingOfDays(), offer: null);
            if (read.Refused is { } no) return turn.Refuse(no);
            off = off.Then(turn.TodayIn(turn.Calendar), read.Value);
        }

        var country = Holidays is null ? null : Settings.Holidays(Holidays, offer: null);
        if (country?.Refused is { } unknown) return turn.Refuse(unknown);

        var isOwner = turn.Who.Role is Role.Owner;
        var (agency, who) = isOwner
            ? (turn.Agency with { Hours = hours.Value, Holidays = country?.Value ?? turn.Agency.Holidays }, turn.Who.Away(off))
            : (turn.Agency, (turn.Who with { Hours = hours.Value, Holidays = Own(country, turn) }).Away(off));
        who = who with { Urgent = urgent.Value };
        if (agency != turn.Agency) await turn.Db.Save(AgencyStore.Agencies, turn.Agency, agency);
        if (who != turn.Who) await turn.Db.Save(PeopleStore.People, turn.Who, who);
        var calendar = agency.CalendarOf(who);
        var set = turn.Say.HoursSet(turn.Say.Week(calendar.Week.Text), turn.Say.Zone(isOwner ? agency.Zone : who.Zone, turn.Now), own: !isOwner);
        var done = turn.Done(set);
        return done with { Parts = [done.Parts[0], new Facts(turn.CalendarFacts(calendar)), .. done.Parts.Skip(1)] };
    }

    private static async Task<View> SetUrgent(Turn turn, string? urgent)
    {
        if (urgent != turn.Who.Urgent) await turn.Db.Save(PeopleStore.People, turn.Who, turn.Who with { Urgent = urgent });
        return turn.Done(turn.Say.UrgentSet(urgent is not null));
    }

    // The desk's are followed, wherever it goes.
    private static string? Own(Result<string>? country, Turn turn) =>
        country is null ? turn.Who.Holidays : country.Value == (turn.Agency.Holidays ?? Countries.None) ? null : country.Value;

    public override Task<View?> Form(Turn turn)
    {
        var (say, calendar) = (turn.Say, turn.Calendar);
        var isOwner = turn.Who.Role is Role.Owner;
        var now = say.HoursAre(say.Week(calendar.Week.Text), say.Zone(isOwner ? turn.Agency.Zone : turn.Who.Zone, turn.Now), own: !isOwner);
        var form = new Form(say.HoursTitle, say.Save, "hours");
        return Task.FromResult<View?>(View.Of(
            now,
            new Line(now),
            new Facts(turn.CalendarFacts(calendar)),
            new Ask("hours", say.HoursLabel, Value: Said is "" ? calendar.Week.Text : Said) { Hint = say.HoursHint, Required = true },
            HolidaysViews.Ask(say, Holidays ?? turn.Who.Holidays ?? turn.Agency.Holidays),
            UrgentWord.Ask(say, Urgent ?? turn.Who.Urgent),
            new Ask("off", say.DaysOffTitle, Value: Off ?? CalendarViews.Typed(turn.Ahead(calendar))) { Hint = say.DaysOffHint }) with
        {
            Form = form,
            Pending = true,
        });
    }
}
