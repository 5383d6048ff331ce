using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.Reminding;

internal static class ReminderViews
{
    private const int MostOptions = 4, Dates = 3;

    /// <summary>What was understood, and the way back.</summary>
    /// <param name="byHabit">No time of day was said: whoever asked hears which was taken.</param>
    public static View Kept(Turn turn, Reminder reminder, ReminderFor whom, Request? request, bool byHabit)
    {
        var spoken = turn.Spoken(reminder, request);
        var said = reminder.IsOwn ? turn.Say.WillRemindYou(spoken) : turn.Say.WillRemind(whom.Name, spoken);
        return View.Of(
            said,
            [
                new Line(said),
                new Facts([.. Times(turn, reminder, whom)]),
                .. Hints(turn, reminder, whom, byHabit).Select(h => new Hint(h)),
                new Buttons(
                [
                    new Button(turn.Say.Change, $"remind change {reminder.Id}"),
                    new Button(turn.Say.CancelReminder(reminder.Every is not null), $"remind cancel {reminder.Id}"),
                    turn.Undo(),
                    new Button(turn.Say.Reminders, "remind list"),
                ]),
            ]) with
        { Again = "remind list" };
    }

    /// <summary>Asks which time was meant; each answer is one button. Nothing is remembered yet.</summary>
    public static async Task<View> Ask(Turn turn, ReminderTime.Asked asked)
    {
        var draft = await turn.KeepDraft();
        var today = turn.Now.InZone(turn.Who.Zone).Date;
        var question = asked.Question is DateQuestion.Past ? turn.Say.ReminderIsPast : turn.Say.RemindWhen;
        var buttons = asked.Options.Take(MostOptions).Select(o => new Button(Shown(turn.Say, o, today), $"draft {draft} when {o}"));
        return View.Of(question, new Line(question), new Buttons([.. buttons])) with { Pending = true };
    }

    public static async Task<View> Form(Turn turn, string title, string draft, string what, string when, string? who = null)
    {
        var say = turn.Say;
        var choices = who is not null && turn.Who.IsLead ? await turn.VisibleClients() : [];
        return View.Of(
            title,
            [
                .. choices.Count == 0 ? [] : (Part[])
                [
                    new Ask("who", say.RemindWhom, AskKind.Choice, who)
                    {
                        Required = true, Choices = [new Views.Choice(say.RemindMe, "me"), .. choices.Select(c => new Views.Choice(c.Name, c.Handle))],
                    },
                ],
                new Ask("what", say.RemindWhat, AskKind.Text, OrNull(what)) { Required = true },
                new Ask("when", say.RemindWhenLabel, AskKind.Text, OrNull(when)) { Required = true, Hint = say.RemindWhenHint },
            ]) with
        { Form = new Form(title, say.RemindIt, $"draft {draft}"), Pending = true };
    }

    /// <summary>One line of the list, and what can be done with it.</summary>
    public static IReadOnlyList<Part> Row(Turn turn, Reminder reminder, ReminderFor whom, Request? request)
    {
        var at = Next(turn, reminder, whom);
        var isMine = reminder.PersonId == turn.Who.Id;
        return
        [
            new Line(
            [
                new Strong(turn.Spoken(reminder, request)), " · ",
                .. at is { } moment ? turn.Both(moment, whom.Zone) : [turn.Say.RuleNeverComes],
                .. reminder.Every is { } rule ? (Span[])[$" · {turn.Say.EveryRule(rule)}"] : [],
                .. reminder is { IsOwn: false } ? (Span[])[$" · {(isMine ? turn.Say.RemindedBy(turn.Say.You) : turn.Say.ForWhom(whom.Name))}"] : [],
                .. reminder.AwaitsClient is not null ? (Span[])[$" · {turn.Say.UnlessTheyAnswer}"] : [],
            ]),
            new Buttons(
            [
                .. isMine || reminder.ClientId is null ? (Button[])[new Button(turn.Say.ReminderIsDone, $"remind done {reminder.Id}")] : [],
                .. isMine ? (Button[])[new Button(turn.Say.SnoozeIt, $"snooze of {reminder.Id}")] : [],
                .. reminder.AskedBy == turn.Who.Id ? (Button[])[new Button(turn.Say.Change, $"remind change {reminder.Id}")] : [],
                new Button(turn.Say.CancelReminder(reminder.Every is not null), $"remind cancel {reminder.Id}"),
            ]),
        ];
    }

    /// <summary>When it comes, or when it was to come and was not done since.</summary>
    public static Instant? Next(Turn turn, Reminder reminder, ReminderFor whom) =>
        reminder.DueAt ?? ReminderRules.Coming(reminder, whom.Calendar, turn.Now).Select(o => (Instant?)o.At).FirstOrDefault();

    private static IEnumerable<Fact> Times(Turn turn, Reminder reminder, ReminderFor whom)
    {
        if (reminder.DueAt is { } at)
        {
            yield return new Fact(turn.Say.RemindWhenLabel, [.. turn.Both(at, whom.Zone)]);
            yield break;
        }
        yield return new Fact(turn.Say.EveryLabel, turn.Say.EveryRule(reminder.Every!));
        var next = ReminderRules.Coming(reminder, whom.Calendar, turn.Now).Take(Dates)
            .Select(o => new Span[] { new When(o.At, turn.Moment(o.At)) }).ToList();
        yield return new Fact(turn.Say.NextDates, [.. next.SelectMany((spans, index) => index == 0 ? spans : [" · ", .. spans])]);
        if (whom.Zone.GetUtcOffset(turn.Now) == turn.Who.Zone.GetUtcOffset(turn.Now)) yield break;
        var first = ReminderRules.Coming(reminder, whom.Calendar, turn.Now).First().At;
        yield return new Fact(whom.Name, turn.Say.InZone(turn.Say.Moment(first, whom.Zone, turn.Now), turn.Say.Zone(whom.Zone, first)));
    }

    private static IEnumerable<string> Hints(Turn turn, Reminder reminder, ReminderFor whom, bool byHabit)
    {
        if (whom.Client is { } client) yield return turn.Say.GoesToClient(client.Name);
        if (byHabit || reminder.Rule is { At: null }) yield return turn.Say.TookWorksBegin;
        if (reminder.Every is not null) yield return turn.Say.RuleKeepsOff(whom.Name == turn.Who.Name ? null : whom.Name);
    }

    // An ISO date-time, or a rule.
    private static string Shown(Phrases say, string option, LocalDate today) =>
        option.StartsWith("every ", StringComparison.Ordinal) ? say.EveryRule(option["every ".Length..]) : say.Due(option, today);

    private static string? OrNull(string text) => text is "" ? null : text;
}
