using Core.Agencies;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Away;

internal static class AwayCommands
{
    public static readonly Verb[] Verbs =
    [
        new("away", Role.Member, w => new GoAway(w.Rest("away"), w.Field("until"), w.Field("note"), w.Field("sure")))
        {
            Example = "away until mon",
        },
        new("back", Role.Member, _ => new ComeBack()),
        new("tell away", Role.Bot, w => new TellAway(w.Next("person"), w.Next("from"), w.Next("until"))),
        new("tell returned", Role.Bot, w => new TellReturned(w.Next("from"), w.Next("until"))),
    ];
}

/// <summary>Bare it is the form, or says how it stands; said again it changes the absence that holds or is to come.</summary>
/// <param name="Note">Of the form; typed, it is what follows the time.</param>
/// <param name="Sure">Given when the note may name a client before all the others.</param>
internal sealed record GoAway(string Said, string? Until, string? Note, string? Sure) : Command
{
    private const int LongestNote = 500, LongestDays = 180, Most = 5;

    public override bool Asks => Said is "" or "change" && Until is null;

    public override async Task<View> Run(Turn turn)
    {
        if (Asks) return Said is "" && turn.Calendar.Away.From(turn.Now) is { } now ? Stands(turn, now) : (await Form(turn))!;
        var words = Until is null ? Said : $"until {Until}";
        var read = AwayRules.Read(words, turn.SpeakingOfDays());
        var offer = words.StartsWith("until ", StringComparison.OrdinalIgnoreCase) ? "away until" : "away";
        if (read.Asked.Count > 0) return turn.Refuse(new WhichDays(read.Asked, turn.TodayIn(turn.Calendar), offer));
        if (read.Span is not { } span || (Until is not null && read.Note is not "")) return turn.Refuse(new NotAnAbsence(words));
        if (span.Duration > Duration.FromDays(LongestDays)) return turn.Refuse(new NotAnAbsence(words));
        var note = (Note ?? read.Note).Trim();
        if (note.Length > LongestNote) return turn.Refuse(new TooLong(LongestNote, "note"));
        var named = (await turn.VisibleNames()).FirstOrDefault(name => AwayRules.Names(note, name));
        if (named is not null && Sure is null) return Sensitive(turn, named, await turn.KeepDraft());

        var before = turn.Calendar.Away;
        var holds = before.From(turn.Now);
        var kept = holds is { } old ? before.Until(Instant.Min(turn.Now, old.Start)) : before;
        // Who is away already has been so since they went.
        if (holds is { } was && was.Start < turn.Now && span.Start <= turn.Now) span = new Interval(was.Start, span.End);
        await turn.Save(kept.With(span), note is "" ? null : note);
        return await Gone(turn, span, note);
    }

    public override Task<View?> Form(Turn turn) => Task.FromResult<View?>(View.Of(
        turn.Say.AwayTitle,
        new Ask("until", turn.Say.AwayUntilLabel, Value: Until) { Hint = turn.Say.AwayUntilHint, Required = true },
        new Ask("note", turn.Say.AwayNoteLabel, AskKind.Long, Note) { Hint = turn.Say.AwayNoteHint }) with
    {
        Form = new Form(turn.Say.AwayTitle, turn.Say.Save, "away"),
        Pending = true,
    });

    private static View Stands(Turn turn, Interval away)
    {
        var said = turn.Say.YouAreAway(turn.Moment(away.Start), turn.Moment(away.BackIn(turn.Calendar)));
        return View.Of(said, new Line(said), new Buttons(new Button(turn.Say.AwayBack, "back"), new Button(turn.Say.Change, "away change")));
    }

    private static View Sensitive(Turn turn, string client, string draft)
    {
        var ask = turn.Say.AwayNoteNames(client);
        var yes = new Button(turn.Say.AwayNoteSure, $"draft {draft} sure yes", ButtonStyle.Danger);
        return View.Of(ask, new Line(ask), new Buttons(yes)) with { Pending = true };
    }

    // Nothing that is due moves by itself: whoever does it may be another, or the client may be asked.
    private static async Task<View> Gone(Turn turn, Interval span, string note)
    {
        var agency = turn.Agency;
        var who = await turn.Db.Person(turn.Who.Id) ?? turn.Who;
        var said = turn.Say.YouAreAway(turn.Moment(span.Start), turn.Moment(span.BackIn(agency.CalendarOf(who))));
        var due = (await turn.OpenInSight()).Where(r => r.OwnerId == turn.Who.Id && r.DueAt > turn.Now && r.DueAt >= span.Start && r.DueAt < span.End)
            .OrderBy(r => r.DueAt).Take(Most).ToList();
        return View.Of(
            said,
            [
                new Line(said),
                .. note is "" ? [] : (Part[])[new Quote(note)],
                new Hint(turn.Who.IsLead ? turn.Say.AwayTold : turn.Say.AwayNotTold),
                .. due.Count == 0 ? [] : (Part[])[new Line(turn.Say.AwayDue(due.Count))],
                .. due.Select(r => new Line($"• {r.Name} {r.What}")),
                .. due.Count == 0 ? [] : (Part[])[new Buttons([.. due.Select(r => new Button(turn.Say.AwayGive(r.Name), $"{r.Name} assign"))])],
                new Buttons(new Button(turn.Say.AwayBack, "back"), turn.Undo()),
            ]);
    }
}

/// <summary>Ends the absence that holds, or calls off the next.</summary>
internal sealed record ComeBack : Command
{
    public override async Task<View> Run(Turn turn)
    {
        var away = turn.Calendar.Away;
        if (away.From(turn.Now) is not { } holds) return turn.Refuse(new NotAway());
        var over = away.Until(Instant.Min(turn.Now, holds.Start));
        await turn.Save(holds.Start < turn.Now ? over.With(new Interval(holds.Start, turn.Now)) : over, note: null);
        return turn.Done(turn.Say.YouAreBack);
    }
}

internal static class AwayTurn
{
    private static readonly Duration Kept = Duration.FromDays(100);

    extension(Turn turn)
    {
        public async Task Save(Absences absences, string? note)
        {
            var kept = absences.Since(turn.Now - Kept);
            var after = turn.Who with { Absent = kept.Spans.Count == 0 ? null : kept.Text, AbsentNote = note };
            if (after != turn.Who) await turn.Db.Save(PeopleStore.People, turn.Who, after);
        }

        public async Task<IEnumerable<string>> VisibleNames() => (await Clients.Visibility.VisibleClients(turn)).SelectMany(c => (string[])[c.Name, c.Handle]);
    }

    extension(Interval away)
    {
        /// <summary>When somebody works again.</summary>
        public Instant BackIn(WorkCalendar calendar) => Working.Open(away.End, calendar).Start;
    }
}

internal sealed record NotAnAbsence(string Said) : Refusal
{
    public override string In(Phrases say) => say.NotAnAbsence(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.AwayTitle, "away")];

    public override string Field => "until";
}

internal sealed record NotAway : Refusal
{
    public override string In(Phrases say) => say.NotAway;

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.AwayTitle, "away")];
}
