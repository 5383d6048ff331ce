using Core.Agencies;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;

namespace Core.Away;

/// <summary>
/// Gives all that falls into the absence to one colleague, who has it until it is taken back. Bare it asks to whom.
/// </summary>
/// <param name="To">A mention, a name, or the id that a button names.</param>
internal sealed record HandAll(string To) : Command
{
    private const int MostButtons = 5;

    public override bool Asks => To is "";

    public override async Task<View> Run(Turn turn)
    {
        if (turn.Calendar.Away.From(turn.Now) is not { } away) return turn.Refuse(new NotAway());
        var others = turn.Calendar.Away.Spans.Where(span => span != away).Aggregate(Absences.None, (kept, span) => kept.With(span));
        var falling = (await Falling.Into(turn, turn.Who, away, others)).Requests;
        if (falling.Count == 0) return turn.Refuse(new NothingToHand());
        var colleagues = await turn.Colleagues();
        if (Asks) return await ToWhom(turn, colleagues, falling.Count);
        if (await turn.ColleagueNamed(To, colleagues) is not { } colleague || colleague.Id == turn.Who.Id) return turn.Refuse(new NoSuchColleague(To));

        foreach (var request in falling)
        {
            var decided = RequestRules.Assign(request, turn.Who, colleague.Id, turn.Now);
            if (decided.Refused is { } no) return turn.Refuse(no);
            await turn.Db.Save(RequestStore.Requests, request, decided.Value);
            await turn.Db.Save(
                AwayStore.Handovers, await turn.Db.Handover(request.Id), new Handover(request.Id, turn.Who.Id, colleague.Id, turn.Now));
        }
        var said = turn.Say.HandedTo(colleague.Name, falling.Select(r => r.Name));
        var gone = Absences.Parse(colleague.Absent).Spans.FirstOrDefault(span => AwayRules.Meet(span, away));
        return View.Of(
            said,
            [
                new Line(said),
                .. gone == default ? [] : (Part[])[new Line(turn.Say.AwayToo(colleague.Name, turn.Moment(gone.Start), turn.Moment(gone.End)))],
                new Hint(turn.Say.HandedUntilBack(colleague.Name)),
                new Buttons(new Button(turn.Say.TakeAllBack, "back take"), turn.Undo()),
            ]);
    }

    private static async Task<View> ToWhom(Turn turn, IReadOnlyList<Person> colleagues, int count)
    {
        var question = turn.Say.HandToWhom(count);
        if (colleagues.Count == 0) return View.Of(turn.Say.NobodyElse, new Line(turn.Say.NobodyElse), new Buttons(new Button(turn.Say.Deadlines, "deadlines")));
        if (colleagues.Count <= MostButtons)
        {
            var buttons = colleagues.Select(c => new Button(turn.Say.HandAllTo(c.Name, count), $"away hand {c.Id.Value}"));
            return View.Of(question, new Line(question), new Buttons([.. buttons])) with { Pending = true };
        }
        var to = new Ask("to", turn.Say.OwnerLabel, AskKind.Choice) { Required = true, Choices = [.. colleagues.Select(c => new Choice(c.Name, c.Id.Value))] };
        return View.Of(question, to) with { Form = new Form(question, turn.Say.Save, $"draft {await turn.KeepDraft()}"), Pending = true };
    }
}
