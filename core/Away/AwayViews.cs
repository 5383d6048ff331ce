using Core.Agencies;
using Core.Deadlines;
using Core.Language;
using Core.Requests;
using Core.Time;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.Away;

internal static class AwayViews
{
    private const int MostListed = 4, MostColleagues = 3, MostTimes = 4;

    private static readonly LocalDateTimePattern Typed = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static View Form(Turn turn, Absence? row, AwayFields sent, IReadOnlyList<Person> colleagues)
    {
        var say = turn.Say;
        var cover = sent.Cover ?? row?.CoverId?.Value ?? AwayFields.Nobody;
        var from = new Ask("from", say.AwayFromLabel, Value: sent.From ?? (row is null ? null : Field(turn, row.StartsAt))) { Hint = say.AwayFromHint };
        return View.Of(
            say.AwayTitle,
            [
                .. row?.StartsAt <= turn.Now ? [] : (Part[])[from],
                new Ask("until", say.AwayUntilLabel, Value: sent.Until ?? (row is null ? null : Field(turn, row.EndsAt)))
                {
                    Hint = say.AwayUntilHint, Required = true,
                },
                .. colleagues.Count == 0 ? [] : (Part[])[new Ask("cover", say.AwayCoverLabel, AskKind.Choice, cover)
                {
                    Hint = say.AwayCoverHint,
                    Choices = [new Choice(say.AwayNobody, AwayFields.Nobody), .. colleagues.Select(c => new Choice(c.Name, c.Id.Value))],
                }],
                new Ask("note", say.AwayNoteLabel, AskKind.Long, sent.Note ?? row?.Note) { Hint = say.AwayNoteHint },
            ]) with
        {
            Form = new Form(say.AwayTitle, say.Save, row is null ? "away" : $"away change {row.Id}"),
            Pending = true,
        };
    }

    public static async Task<View> Stands(Turn turn, Interval away)
    {
        var row = (await turn.Db.AbsencesOf(turn.Who.Id, turn.Now)).FirstOrDefault(r => AwayRules.Meet(r.Span(), away));
        var said = turn.Say.YouAreAway(turn.Moment(away.Start), turn.Moment(away.BackIn(turn.Calendar)));
        return View.Of(
            said,
            [
                new Line(said), .. await About(turn, row),
                new Buttons([
                    new Button(away.Start > turn.Now ? turn.Say.AwayCallOff : turn.Say.AwayBack, "back"),
                    .. row is null ? [] : (Button[])[new Button(turn.Say.Change, $"away change {row.Id}")],
                ]),
                new Hint(turn.Say.AwayAnotherHint),
            ]);
    }

    public static async Task<View> Which(Turn turn, AwayReading read, bool isTyped)
    {
        var (draft, today) = (await turn.KeepDraft(), turn.TodayIn(turn.Calendar));
        var isUntil = !isTyped || read is AwayReading.WhichDays { IsUntil: true } or AwayReading.WhichTime;
        var until = isTyped && isUntil ? AwayRules.Until : "";
        IEnumerable<(string Label, string Value)> times = read switch
        {
            AwayReading.WhichDays(var days, _) => days.Select(d => isUntil
                ? (turn.Say.Day(d.Start, today), LocalDatePattern.Iso.Format(d.Start))
                : (turn.Say.Days(d, today), CalendarViews.Typed(d))),
            AwayReading.WhichTime(var dues, _) => dues.Select(d => (turn.Say.Due(d.Text, today), d.Text.Replace('T', ' '))),
            _ => [],
        };
        return View.Of(turn.Say.WhichDays, new Line(turn.Say.WhichDays), new Buttons([.. times.Take(MostTimes)
            .Select(t => new Button(t.Label, $"draft {draft} {(isTyped ? "when" : "until")} {until}{t.Value}"))])) with
        { Pending = true };
    }

    public static View Sensitive(Turn turn, string client, string draft)
    {
        var ask = turn.Say.AwayNoteNames(client);
        var yes = new Button(turn.Say.AwayNoteSure, $"draft {draft} sure yes", ButtonStyle.Danger);
        return View.Of(ask, new Line(ask), new Buttons(yes)) with { Pending = true };
    }

    /// <summary>Nothing that is due moves by itself: the client is asked, a colleague does it, or it stays.</summary>
    public static async Task<View> Gone(Turn turn, Absence away, Absence? before, Absences without)
    {
        var (say, span) = (turn.Say, away.Span());
        var calendar = turn.Calendar with { Away = without.With(span) };
        var said = say.YouAreAway(turn.Moment(span.Start), turn.Moment(span.BackIn(calendar)));
        var falling = await Falling.Into(turn, turn.Who, span, without);
        foreach (var request in falling.Requests.Take(MostListed).Where(r => falling.Unfit.Contains(r.Id)))
            await DeadlinePlan.Read(turn.Db, request, turn.Who.Id, turn.Now);
        return View.Of(
            said,
            [
                new Line(said),
                .. before is null || before.Span() == span ? [] : (Part[])[new Hint(say.AwayInstead(turn.Moment(before.StartsAt), turn.Moment(before.EndsAt)))],
                .. await About(turn, away),
                new Hint(turn.Who.IsLead ? say.AwayTold : say.AwayNotTold),
                .. await Asked(turn, falling.Requests),
                .. await Hands(turn, falling.Requests, span),
                new Buttons(
                    new Button(span.Start > turn.Now ? say.AwayCallOff : say.AwayBack, "back"),
                    new Button(say.Change, $"away change {away.Id}"),
                    turn.Undo()),
            ]);
    }

    /// <summary>What of hers falls into it, each with what can be done about it as far as she may.</summary>
    public static async Task<IReadOnlyList<Part>> Asked(Turn turn, IReadOnlyList<Request> falling)
    {
        if (falling.Count == 0) return [];
        var (say, names, parts) = (turn.Say, await turn.ClientNamesForLists(), new List<Part>());
        parts.Add(new Line(new Strong(say.AwayDue(falling.Count))));
        foreach (var request in falling.Take(MostListed))
        {
            parts.Add(new Line([.. RequestLines.Line(turn, request, names)]));
            (RequestMove Needs, Button Button)[] ways =
            [
                (RequestMove.Due, new Button(say.MoveLater, $"{request.Name} tell")),
                (RequestMove.Assign, new Button(say.DelegateIt, $"{request.Name} delegate")),
            ];
            parts.Add(new Buttons(
            [
                .. ways.Where(w => RequestRules.Can(request, w.Needs, turn.Who.Role)).Select(w => w.Button),
                new Button(say.AwayLeave, $"away leave {request.Name}"),
            ]));
        }
        if (falling.Count > MostListed) parts.Add(new Hint(say.AndMore(falling.Count - MostListed)));
        return parts;
    }

    private static async Task<IReadOnlyList<Part>> Hands(Turn turn, IReadOnlyList<Request> falling, Interval away)
    {
        if (falling.Count == 0) return [];
        if (!turn.Who.IsLead) return [new Hint(turn.Say.AwayLeadsHear)];
        var here = (await turn.Colleagues()).Where(c => !Absences.Parse(c.Absent).Spans.Any(span => AwayRules.Meet(span, away))).ToList();
        if (here.Count == 0) return [];
        return
        [
            new Buttons(
            [
                .. here.Take(MostColleagues).Select(c => new Button(turn.Say.HandAllTo(c.Name, falling.Count), $"away hand {c.Id.Value}")),
                .. here.Count > MostColleagues ? (Button[])[new Button(turn.Say.HandToAnother, "away hand")] : [],
            ]),
        ];
    }

    private static async Task<IReadOnlyList<Part>> About(Turn turn, Absence? away)
    {
        if (away is null) return [];
        var cover = await turn.Db.CoverOf(away, turn.Now);
        return
        [
            .. cover is null ? [] : (Part[])[new Line(turn.Say.Covers(cover.Name))],
            .. away.Note is { } note ? (Part[])[new Quote(note)] : [],
        ];
    }

    private static string Field(Turn turn, Instant at)
    {
        var local = at.InZone(turn.Who.Zone).LocalDateTime;
        return local.TimeOfDay == LocalTime.Midnight ? LocalDatePattern.Iso.Format(local.Date) : Typed.Format(local);
    }
}
