using Core.Language;
using Core.Speech;
using Core.Speech.Reading;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Agencies;

/// <summary>Days on which the speaker does not work; bare, those that are planned.</summary>
internal sealed record TakeDaysOff(string Said) : Command
{
    private const int Shown = 5;

    public override async Task<View> Run(Turn turn)
    {
        if (Said is "") return Planned(turn);
        Result<DaysOff> Read(Turn whose) => Settings.DaysOff(Said, whose.SpeakingOfDays(), offer: "day off");
        var read = Read(turn);
        if (read.Refused is { } refused) return await turn.Refuse(refused, there => Read(there).Refused is not Unread);
        var calendar = turn.Calendar;
        await turn.SaveDaysOff(read.Value.Spans.Aggregate(calendar.Off, (off, days) => off.With(days)));
        return turn.Done(turn.Say.DaysOffTaken(turn.Said(read.Value, calendar))) with { Again = "day off" };
    }

    private static View Planned(Turn turn)
    {
        var (say, spans) = (turn.Say, turn.Ahead(turn.Calendar).Spans);
        if (spans.Count == 0) return View.Of(say.DaysOffNone, new Line(say.DaysOffNone), new Buttons(new Button(say.HoursTitle, "hours")));
        string Told(DateInterval days) => say.Days(days, turn.TodayIn(turn.Calendar));
        return View.Of(
            say.CountOf(say.DaysOffTitle, spans.Count),
            [
                new Title(say.DaysOffTitle),
                .. spans.Select(days => new Line(Told(days))),
                new Buttons([.. spans.Take(Shown).Select(days => new Button(say.DayOffTakeBack(Told(days)), $"day off cancel {CalendarViews.Typed(days)}"))]),
            ]);
    }
}

internal sealed record TakeDaysBack(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        Result<DaysOff> Read(Turn whose) => Settings.DaysOff(Said, whose.SpeakingOfDays(), offer: "day off cancel");
        var read = Read(turn);
        if (read.Refused is { } refused) return await turn.Refuse(refused, there => Read(there).Refused is not Unread);
        var calendar = turn.Calendar;
        var left = read.Value.Spans.Aggregate(calendar.Off, (off, days) => off.Without(days));
        if (left == calendar.Off) return turn.Refuse(new NotOff(turn.Said(read.Value, calendar)));
        await turn.SaveDaysOff(left);
        return turn.Done(turn.Say.DaysOffTakenBack(turn.Said(read.Value, calendar))) with { Again = "day off" };
    }
}

internal static class DaysAway
{
    // Long enough to know what the last working day before a holiday was.
    private static readonly Period Kept = Period.FromDays(100);

    extension(Turn turn)
    {
        /// <summary>Days off are whole days of whoever takes them, by their own clock.</summary>
        public SpeakingTime SpeakingOfDays() => new(turn.Now, turn.Who.Zone, turn.Calendar, turn.Words);

        public async Task SaveDaysOff(DaysOff off)
        {
            var who = turn.Who.Away(off.From(turn.TodayIn(turn.Calendar) - Kept));
            if (who != turn.Who) await turn.Db.Save(PeopleStore.People, turn.Who, who);
        }
    }

    extension(Person who)
    {
        public Person Away(DaysOff off) => who with { Off = off.Spans.Count == 0 ? null : off.Text };
    }
}

internal sealed record NotOff(string Days) : Refusal
{
    public override string In(Phrases say) => say.NotOff(Days);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.DaysOffTitle, "day off")];

    public override string Field => "off";
}
