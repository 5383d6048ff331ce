using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Speech.Reading;
using Core.Views;
using NodaTime;

namespace Core.Reminding;

/// <summary>
/// It is time. Untrue when it was moved, done or cancelled meanwhile, when the request that it is about is over or out of the reader's sight,
/// and of a rule when the next has come already.
/// </summary>
/// <param name="Occurrence">As <see cref="ReminderRules.Falls"/> names it.</param>
internal sealed record TellReminder(string Id, string Occurrence) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Db.Reminder(Id) is not { IsOpen: true } reminder || !await IsFor(turn, reminder)) return turn.Refuse(new NoSuchReminder());
        var whom = await turn.For(reminder);
        if (ReminderRules.Holds(reminder, Occurrence, whom.Calendar) is not { } at || at > turn.Now
            || ReminderRules.IsOvertaken(reminder, Occurrence, whom.Calendar, turn.Now)) return turn.Refuse(new NoSuchReminder());
        var request = await turn.RequestOf(reminder);
        if (reminder.RequestId is not null && request is not { IsOpen: true }) return turn.Refuse(new NoSuchReminder());
        return await Told(turn, reminder, whom, request, at);
    }

    private static async Task<bool> IsFor(Turn turn, Reminder reminder) => reminder.ClientId is { } client
        ? turn.Who.Role is Role.Contact && (await turn.VisibleClients()).Any(c => c.Id == client)
        : reminder.PersonId == turn.Who.Id;

    private static async Task<View> Told(Turn turn, Reminder reminder, ReminderFor whom, Request? request, Instant at)
    {
        var spoken = turn.Spoken(reminder, request);
        var by = reminder.IsOwn ? null : turn.NameOf(await turn.PersonOf(reminder.AskedBy));
        var said = by is null ? turn.Say.Reminding(spoken) : turn.Say.RemindingFor(by, spoken);
        return View.Of(
            said,
            [
                new Line(said),
                .. request is not null && reminder.What is not "" ? (Part[])[new Line(turn.Say.RequestSpoken(request.Name, request.What))] : [],
                .. reminder.AwaitsClient is { } silent ? (Part[])[new Hint(turn.Say.StillSilent((await turn.Db.ClientOf(silent)).Name))] : [],
                .. reminder.Every is { } rule ? (Part[])[new Hint(turn.Say.EveryRule(rule))] : [],
                .. turn.Now - at > ReminderRules.Late ? (Part[])[new Hint(turn.Say.LateReminder(turn.Moment(at)))] : [],
                new Buttons([.. Buttons(turn, reminder, request)]),
                .. turn.Who.IsMember ? (Part[])[await Later(turn, reminder, request)] : [],
            ]);
    }

    private static async Task<Buttons> Later(Turn turn, Reminder reminder, Request? request) =>
        SnoozeButtons.Of(turn, $"snooze of {reminder.Id}", request is null ? null : await turn.Db.ClientOf(request.ClientId));

    private static IEnumerable<Button> Buttons(Turn turn, Reminder reminder, Request? request)
    {
        yield return new Button(turn.Say.ReminderIsDone, $"remind done {reminder.Id}", ButtonStyle.Primary);
        if (request is not null) yield return new Button(request.Name, request.Name);
        if (!turn.Who.IsMember)
        {
            if (request is not null) yield return RequestButtons.Of(request, RequestMove.Note, turn.Say);
            yield break;
        }
        yield return new Button(turn.Say.SnoozeIt, $"snooze of {reminder.Id}");
        if (reminder.AskedBy == turn.Who.Id) yield return new Button(turn.Say.Change, $"remind change {reminder.Id}");
        yield return new Button(turn.Say.CancelReminder(reminder.Every is not null), $"remind cancel {reminder.Id}");
    }
}

/// <summary>Whoever asked for it hears that it was done. Untrue when that was taken back.</summary>
internal sealed record TellDone(string Id, string Who) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Db.Reminder(Id) is not { } reminder || reminder.AskedBy != turn.Who.Id) return turn.Refuse(new NoSuchReminder());
        if (reminder is { Every: null, State: not ReminderState.Done } || await turn.Db.Person(new PersonId(Who)) is not { } by)
            return turn.Refuse(new NoSuchReminder());
        var said = turn.Say.DidWhatReminded(by.Name, await turn.Spoken(reminder));
        return View.Of(said, new Line(said));
    }
}
