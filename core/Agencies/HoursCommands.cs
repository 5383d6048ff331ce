using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

internal static class HoursCommands
{
    public static readonly Verb[] Verbs =
    [
        new("hours", Role.Lead, w => new SetHours(w.Rest("hours"))) { Example = "hours mon-thu 9-13 14-18" },
    ];
}

/// <summary>The desk's working hours; bare, the form that asks for them.</summary>
internal sealed record SetHours(string Said) : Command
{
    public override bool Asks => Said is "";

    public override async Task<View> Run(Turn turn)
    {
        if (Asks) return (await Form(turn))!;
        var hours = Settings.Hours(Said);
        if (hours.Refused is { } refused) return turn.Refuse(refused);

        var after = turn.Agency with { Hours = hours.Value };
        await turn.Db.Save(AgencyStore.Agencies, turn.Agency, after);
        return turn.Done(turn.Say.HoursSet(turn.Say.Week(after.Week.Text), turn.Say.Zone(after.Zone, turn.Now)));
    }

    public override Task<View?> Form(Turn turn)
    {
        var say = turn.Say;
        var now = say.HoursAre(say.Week(turn.Agency.Week.Text), say.Zone(turn.Agency.Zone, turn.Now));
        var ask = new Ask("hours", say.HoursLabel, Value: Said is "" ? turn.Agency.Week.Text : Said)
        {
            Hint = say.HoursHint, Required = true,
        };
        var form = new Form(say.HoursTitle, say.Save, "hours");
        return Task.FromResult<View?>(View.Of(now, new Line(now), ask) with { Form = form, Pending = true });
    }
}
