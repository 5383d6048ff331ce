using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Time.Holidays;
using Core.Views;

namespace Core.Agencies;

internal static class HolidaysCommands
{
    public static readonly Verb[] Verbs =
    [
        new("holidays", Role.Member, w => new KeepHolidays(w.Rest("holidays"))) { Example = "holidays Estonia" },
    ];
}

/// <summary>Whose public holidays are kept: the owner's are the desk's, and everybody else's until they say. Bare, the next ones.</summary>
internal sealed record KeepHolidays(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (Said is "") return turn.Calendar.Holidays is { } kept ? HolidaysViews.Next(turn, kept) : Unkept(turn);
        var read = Settings.Holidays(Said, offer: "holidays");
        if (read.Refused is { } refused) return turn.Refuse(refused);
        await turn.SaveHolidays(read.Value);
        var isOwner = turn.Who.Role is Role.Owner;
        var country = Countries.Named(read.Value);
        var set = turn.Say.HolidaysSet(country is null ? "" : turn.Say.Country(country.Code), own: !isOwner);
        if (country is null) return turn.Done(set) with { Again = "holidays" };
        return View.Of(set, [new Line(set), .. HolidaysViews.Days(turn, country), new Buttons(turn.Undo())]) with { Again = "holidays" };
    }

    private static View Unkept(Turn turn) => View.Of(
        turn.Say.HolidaysKeptNone, new Line(turn.Say.HolidaysKeptNone), new Buttons(new Button(turn.Say.Change, "hours")));
}

internal static class Keeping
{
    extension(Turn turn)
    {
        /// <param name="code">As <see cref="Countries"/> names it, or <see cref="Countries.None"/>.</param>
        public async Task SaveHolidays(string code)
        {
            if (turn.Who.Role is Role.Owner)
            {
                var agency = turn.Agency with { Holidays = code };
                if (agency != turn.Agency) await turn.Db.Save(AgencyStore.Agencies, turn.Agency, agency);
                return;
            }
            var who = turn.Who with { Holidays = code };
            if (who != turn.Who) await turn.Db.Save(PeopleStore.People, turn.Who, who);
        }
    }
}

/// <param name="Near">Codes.</param>
/// <param name="Offer">What a button says before the country it offers; null where nothing can be pressed.</param>
internal sealed record UnknownCountry(string Said, IReadOnlyList<string> Near, string? Offer) : Refusal
{
    private const int Most = 4;

    public override string In(Phrases say) => say.UnknownCountry(Said, Near);

    public override IReadOnlyList<Button> Instead(Phrases say) =>
        Offer is null ? [] : [.. Near.Take(Most).Select(code => new Button(say.Country(code), $"{Offer} {code}"))];

    public override string Field => "holidays";
}
