using Core.Speech;
using Core.Views;
using NodaTime;

namespace Core.Reminding;

/// <summary>What is to be said: for oneself, and what one asked for on others' behalf. What comes first stands first.</summary>
internal sealed record ListReminders : Question
{
    private const int Most = 8;

    public override async Task<View> Run(Turn turn)
    {
        var rows = new List<(Instant At, IReadOnlyList<Part> Parts)>();
        foreach (var reminder in await turn.Db.RemindersOf(turn.Who.Id))
        {
            var whom = await turn.For(reminder);
            rows.Add((ReminderViews.Next(turn, reminder, whom) ?? Instant.MaxValue, ReminderViews.Row(turn, reminder, whom, await turn.RequestOf(reminder))));
        }
        if (rows.Count == 0)
            return View.Of(turn.Say.NoReminders, new Line(turn.Say.NoReminders), new Buttons(new Button(turn.Say.NewReminder, "remind")));
        var said = turn.Say.CountOf(turn.Say.Reminders, rows.Count);
        return View.Of(
            said,
            [
                new Title(turn.Say.Reminders),
                .. rows.OrderBy(r => r.At).Take(Most).SelectMany(r => r.Parts),
                .. rows.Count > Most ? (Part[])[new Hint(turn.Say.AndMore(rows.Count - Most))] : [],
            ]) with
        { Again = "remind list" };
    }
}
