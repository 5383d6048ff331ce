using Core.Clients;
using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.Standup;

/// <param name="PostsAt">In the client's zone; null for one that reads at any time.</param>
/// <param name="Readers">How many rooms, or else contacts, would get the part.</param>
/// <param name="Words">In which they read it.</param>
internal sealed record Way(LocalTime? PostsAt, int Readers, Phrases Words);

internal static class StandupViews
{
    // Slack draws fifty parts; each client takes three, and the buttons must still be there.
    private const int MostClients = 14, MostParts = 44, MostToSend = 4;

    /// <summary>The member's card: a draft with its buttons, or what became of it.</summary>
    public static View Card(Turn turn, StandupDay day, IReadOnlyDictionary<ClientId, Way> ways) => day.Round.State switch
    {
        RoundState.Posted when day.Round.ByItself is { } at => Closed(
            turn, day, turn.Say.AutoPosted(turn.Moment(at)), Press(turn.Say.StandupEdit, "edit", day), Press(turn.Say.AutoTakeBack, "skip", day)),
        RoundState.Posted => Closed(
            turn, day, turn.Say.StandupWasPosted(turn.Moment(day.Round.ChangedAt)), Press(turn.Say.StandupEdit, "edit", day)),
        RoundState.Skipped when day.Round.ByItself is not null => Closed(
            turn, day, turn.Say.AutoTakenBack(turn.Moment(day.Round.ChangedAt)), Press(turn.Say.StandupPost, "post", day),
            Press(turn.Say.StandupEdit, "edit", day)),
        RoundState.Skipped => Closed(
            turn, day, turn.Say.StandupWasSkipped(turn.Moment(day.Round.ChangedAt)),
            Press(turn.Say.StandupPost, "post", day), Press(turn.Say.StandupEdit, "edit", day)),
        RoundState.Draft => Draft(turn, day, ways),
    };

    /// <summary>Posted just now: to whom, and who gets it later.</summary>
    public static View Posted(Turn turn, StandupDay day, IEnumerable<string> clients, IEnumerable<string> later)
    {
        var to = turn.Say.StandupPostedTo(clients);
        return View.Of(to, [new Title(Named(turn, day)), new Line(to), .. later.Select(l => new Hint(l))]);
    }

    public static View Skipped(Turn turn, StandupDay day) => Closed(
        turn, day, turn.Say.StandupWasSkipped(turn.Moment(turn.Now)), new Button(turn.Say.Undo, $"undo {turn.Id}")) with
    { Card = null };

    /// <summary>What one client reads.</summary>
    public static View Part(StandupDay day, ClientPart part, string from, PartTelling telling)
    {
        var today = telling.Now.InZone(telling.Zone).Date;
        var title = day.Round.IsWeekly
            ? telling.Say.WeekFrom(from, telling.Say.Day(day.Since, today))
            : telling.Say.StandupFrom(from, telling.Say.Day(day.Round.Date, today));
        return View.Of(title, [new Title(title), .. telling.Lines(day, part)]);
    }

    /// <param name="tellings">For each part, the client's own words and zone.</param>
    public static View Preview(Turn turn, StandupDay day, IReadOnlyList<(ClientPart Part, PartTelling Telling)> tellings)
    {
        var title = turn.Say.StandupPreviewTitle(turn.DayOf(day.Round));
        var shown = new List<Views.Part> { new Title(title), new Hint(turn.Say.StandupPreviewLead) };
        var told = 0;
        foreach (var (part, telling) in tellings)
        {
            var lines = telling.Lines(day, part).Take(MostParts / 2);
            List<Views.Part> one = [new Line(new Strong($"— {part.Client.Name} —")), .. lines];
            if (shown.Count + one.Count > MostParts) break;
            shown.AddRange(one);
            told++;
        }
        if (told < tellings.Count) shown.Add(new Hint(turn.Say.StandupMoreClients(tellings.Count - told)));
        if (day.Round.State is not RoundState.Posted)
            shown.Add(new Buttons(Press(turn.Say.StandupPost, "post", day, ButtonStyle.Primary), Press(turn.Say.StandupEdit, "edit", day)));
        return View.Of(title, shown);
    }

    /// <param name="next">With whom the next form begins, where all do not fit into one.</param>
    /// <param name="others">The clients that have nothing to hear so far.</param>
    public static View Edit(
        Turn turn, StandupDay day, IReadOnlyList<(ClientPart Part, PartTelling Telling)> tellings, Client? next, IReadOnlyList<Client> others) => View.Of(
        turn.Say.StandupEditTitle,
        [
            .. tellings.Select(t => new Ask(EditStandup.Field(t.Part.Client), t.Part.Client.Name, AskKind.Long, Typed(turn, day, t.Part, t.Telling))
            {
                Hint = turn.Say.StandupEditHint,
            }),
            .. next is null ? [] : (Views.Part[])[new Hint(turn.Say.StandupEditNext(next.Name))],
            .. others.Count == 0 ? [] : Another(turn, others),
        ]) with
        {
            Form = new Form(turn.Say.StandupEditTitle, turn.Say.StandupEditSave, $"standup edit {Date(day)}"),
            Pending = true,
        };

    /// <summary>What she wrote is kept: the draft as it is now, or that what was posted says so now.</summary>
    public static View Edited(Turn turn, StandupDay day, IReadOnlyDictionary<ClientId, Way> ways)
    {
        var undo = new Button(turn.Say.Undo, $"undo {turn.Id}");
        if (day.Round.State is RoundState.Posted)
            return Said(turn.Say.StandupRewritten(turn.DayOf(day.Round)), Press(turn.Say.Change, "edit", day), undo);
        var card = Card(turn, day, ways);
        return card with { Parts = [.. card.Parts.SkipLast(1), .. card.Parts.TakeLast(1).Select(p => p is Buttons b ? new Buttons([.. b.Row, undo]) : p)] };
    }

    public static View Missed(Turn turn, StandupDay day, IReadOnlyList<ClientPart> missed)
    {
        var said = turn.Say.StandupMissed(missed.Select(p => p.Client.Name), turn.DayOf(day.Round));
        IReadOnlyList<Button> send = missed.Count > MostToSend
            ? []
            : [.. missed.Select(p => new Button(turn.Say.StandupSendTo(p.Client.Name), $"standup send {day.Round.Day} {p.Client.Handle}"))];
        return Said(said, [.. send, Press(turn.Say.StandupEdit, "edit", day)]);
    }

    public static View NeverPosted(Turn turn, StandupDay day) =>
        Said(turn.Say.StandupNeverPosted(turn.DayOf(day.Round)), new Button(turn.Say.StandupShow, "standup"));

    public static View Unposted(Turn turn, StandupDay day) =>
        Said(turn.Say.AutoUnposted(turn.DayOf(day.Round)), Press(turn.Say.StandupPost, "post", day), Press(turn.Say.StandupPreview, "preview", day));

    public static View TakenBack(Turn turn) => Said(turn.Say.StandupTakenBack(turn.Agency.Name));

    /// <summary>Above the buttons, for they stay last.</summary>
    public static View WithHint(View view, string hint) => view with
    {
        Parts = [.. view.Parts.Where(p => p is not Buttons), new Hint(hint), .. view.Parts.Where(p => p is Buttons)],
    };

    public static View Late(Turn turn, StandupDay day, Instant due)
    {
        var late = turn.Say.StandupTooLate(turn.DayOf(day.Round), turn.Moment(due), turn.Say.Length(turn.Now - due));
        return View.Of(late, new Line(late), new Buttons(new Button(turn.Say.StandupNow, day.Round.IsWeekly ? "standup weekly" : "standup now")));
    }

    public static View Nudge(Turn turn, StandupDay day)
    {
        var nudge = turn.Say.StandupNudge(turn.DayOf(day.Round), day.Said.Count);
        return View.Of(nudge, new Line(nudge), DraftButtons(turn, day));
    }

    /// <summary>A sentence, and what can be pressed beneath it.</summary>
    public static View Said(string said, params IReadOnlyList<Button> buttons) =>
        buttons.Count > 0 ? View.Of(said, new Line(said), new Buttons(buttons)) : View.Of(said, new Line(said));

    private static View Draft(Turn turn, StandupDay day, IReadOnlyDictionary<ClientId, Way> ways)
    {
        var telling = new PartTelling(turn.Say, turn.Who.Zone, turn.Now, turn.Agency.Name);
        var title = Named(turn, day);
        if (day.Parts.Count == 0) return Said(turn.Say.StandupNothing(turn.DayOf(day.Round)));
        List<Views.Part> shown = [new Title(title), new Hint(turn.Say.StandupLead(day.Said.Count))];
        if (day is { PostsItselfAt: { } itself, Said.Count: > 0 }) shown.Add(new Hint(turn.Say.AutoPostsAt(turn.Moment(itself))));
        if (day.Parts.Count > 1 && FirstAnswers.Sum(day.Parts.Select(p => p.Part.Answers)) is { } answers)
            shown.Add(new Hint(turn.Say.WeekAnswersOfAll(answers.Kept, answers.Broken)));
        foreach (var part in day.Parts.Take(MostClients))
        {
            shown.Add(new Line(new Strong(part.Client.Name)));
            shown.Add(part.SaysSomething ? telling.Overview(day, part) : new Hint(turn.Say.StandupEditHint));
            if (Notes(turn, part, ways[part.Client.Id]) is { Count: > 0 } notes) shown.Add(new Hint(turn.Say.Beside(notes)));
        }
        if (day.Parts.Count > MostClients) shown.Add(new Hint(turn.Say.StandupMoreClients(day.Parts.Count - MostClients)));
        return View.Of(title, [.. shown, DraftButtons(turn, day), .. More(turn, day, ways)]) with { Card = day.Round.Id };
    }

    private static List<string> Notes(Turn turn, ClientPart part, Way way)
    {
        var notes = new List<string>();
        if (part.Logged >= Duration.FromMinutes(1)) notes.Add(turn.Say.StandupLogged(turn.Say.Length(part.Logged)));
        if (way.Readers == 0) notes.Add(turn.Say.StandupReachesNobody(turn.Slashed($"client room {part.Client.Handle}")));
        else if (way.PostsAt is { } at) notes.Add(turn.Say.StandupGoesOutAt(turn.Say.Clock(at), turn.Say.Zone(part.Client.Zone, turn.Now)));
        return notes;
    }

    private static View Closed(Turn turn, StandupDay day, string what, params IReadOnlyList<Button> buttons) =>
        View.Of(what, [new Title(Named(turn, day)), .. Said(what, buttons).Parts]) with { Card = day.Round.Id };

    private static Buttons DraftButtons(Turn turn, StandupDay day) => new(
        Press(turn.Say.StandupPost, "post", day, ButtonStyle.Primary), Press(turn.Say.StandupEdit, "edit", day),
        Press(turn.Say.StandupPreview, "preview", day), Press(turn.Say.StandupSkip, "skip", day));

    private static Button Press(string label, string verb, StandupDay day, ButtonStyle style = ButtonStyle.Plain) =>
        new(label, $"standup {verb} {Date(day)}", style);

    private static Views.Part[] Another(Turn turn, IReadOnlyList<Client> others) =>
    [
        new Ask(EditStandup.Another, turn.Say.StandupAnother, AskKind.Choice, turn.Said.Fields.GetValueOrDefault(EditStandup.Another))
        {
            Choices = [.. others.Select(c => new Choice(c.Name, c.Handle))],
        },
        new Ask(EditStandup.AnotherText, turn.Say.StandupAnotherText, AskKind.Long, turn.Said.Fields.GetValueOrDefault(EditStandup.AnotherText))
        {
            Hint = turn.Say.StandupAnotherHint,
        },
    ];

    // A form holds what a platform draws whole; the others have forms of their own.
    private static Views.Part[] More(Turn turn, StandupDay day, IReadOnlyDictionary<ClientId, Way> ways)
    {
        var tellings = day.Parts.Select(p => (p, new PartTelling(ways[p.Client.Id].Words, p.Client.Zone, turn.Now, turn.Agency.Name))).ToList();
        var pages = EditStandup.Pages(tellings, day);
        return pages.Count == 0 ? [] :
            [new Buttons([.. pages.Select(c => new Button(turn.Say.StandupEditFrom(c.Name), $"standup edit {day.Round.Day} {c.Handle}"))])];
    }

    // A form that comes back with an error keeps what was typed.
    private static string Typed(Turn turn, StandupDay day, ClientPart part, PartTelling telling) =>
        turn.Said.Fields.GetValueOrDefault(EditStandup.Field(part.Client)) ?? part.Written ?? telling.Text(day, part);

    private static string Named(Turn turn, StandupDay day) =>
        day.Round.IsWeekly ? turn.Say.WeekTitle(turn.DayOf(day.Round)) : turn.Say.StandupTitle(turn.DayOf(day.Round));

    private static string Date(StandupDay day) => day.Round.Day;
}
