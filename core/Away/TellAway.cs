using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;

namespace Core.Away;

/// <summary>
/// To a client: who is away, until when, who is there instead, and what they wrote about it. To one who has read something else before:
/// that, corrected. Untrue once it was changed, or is no news to them.
/// </summary>
/// <param name="State">As <see cref="AwayPlan.State"/> tells it.</param>
internal sealed record TellAway(string AbsenceId, string State) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.Who.Role is not Role.Contact || await turn.Db.Absence(AbsenceId) is not { } absence || AwayPlan.State(absence) != State
            || await turn.Db.Person(absence.PersonId) is not { RemovedAt: null, IsLead: true } who)
            return turn.Refuse(new NotAway());
        var reader = turn.At is { Everybody: true, Room: { } room } ? LetterReader.To(room.Id) : LetterReader.To(turn.Who.Id);
        var read = (await turn.Db.ToldOf(absence.Id)).FirstOrDefault(t => t.Reader == reader)?.Say.Split(' ')[^1];
        // What is over as they know it needs no correction.
        var known = read is null ? null : AwayPlan.SpanIn(read) is { } span && span.End > turn.Now ? (NodaTime.Interval?)span : null;
        if (read == State) return turn.Refuse(new NotAway());
        var calendar = turn.Agency.CalendarOf(who);
        if (absence.IsCalledOff || absence.EndsAt <= turn.Now)
        {
            if (known is not { } wrong) return turn.Refuse(new NotAway());
            var here = wrong.Start > turn.Now ? turn.Say.StaysHere(who.Name) : turn.Say.IsBackAgain(who.Name, await turn.DayForReader(Next(turn, calendar)));
            return View.Of(here, new Line(here));
        }

        var away = absence.Span();
        var (gone, back) = (away.GoneIn(calendar), await turn.DayForReader(away.BackIn(calendar)));
        var told = gone > turn.Now ? turn.Say.WillBeAway(who.Name, await turn.DayForReader(gone), back) : turn.Say.IsAway(who.Name, back);
        if (known is not null) told = turn.Say.Corrected(told);
        return View.Of(
            told,
            [
                new Line(told),
                .. await turn.CoverFor(absence, await turn.ReadingClients()) is { } covers ? (Part[])[new Line(covers)] : [],
                .. absence.Note is { } note ? (Part[])[new Quote(note)] : [],
            ]);
    }

    private static NodaTime.Instant Next(Turn turn, WorkCalendar calendar)
    {
        var open = Working.Open(turn.Now, calendar);
        return open.Contains(turn.Now) ? turn.Now : open.Start;
    }
}

/// <summary>To whoever gives a subcontractor work: that they are away, and what of theirs falls into it.</summary>
internal sealed record TellAbsent(string AbsenceId, string State) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || await turn.Db.Absence(AbsenceId) is not { } absence || AwayPlan.State(absence) != State
            || await turn.Db.Person(absence.PersonId) is not { RemovedAt: null, IsMember: true } who)
            return turn.Refuse(new NotAway());
        if (absence.IsCalledOff || absence.EndsAt <= turn.Now)
        {
            if (!(await turn.Db.ToldOf(absence.Id)).Any(t => t.Reader == LetterReader.To(turn.Who.Id))) return turn.Refuse(new NotAway());
            return View.Of(turn.Say.StaysHere(who.Name), new Line(turn.Say.StaysHere(who.Name)));
        }
        var (span, calendar) = (absence.Span(), turn.Agency.CalendarOf(who));
        var others = calendar.Away.Spans.Where(s => !AwayRules.Meet(s, span)).Aggregate(Absences.None, (kept, s) => kept.With(s));
        var falling = await Falling.Into(turn, who, span, others);
        var told = turn.Say.WillBeAway(who.Name, turn.Moment(span.GoneIn(calendar)), turn.Moment(span.BackIn(calendar)));
        return View.Of(
            told,
            [
                new Line(told), .. absence.Note is { } note ? (Part[])[new Quote(note)] : [], .. await AwayViews.Asked(turn, falling.Requests),
            ]);
    }
}
