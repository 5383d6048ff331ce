using System.Globalization;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Deadlines;

/// <summary>How much room is kept before a deadline; bare, how much that is.</summary>
/// <param name="Said">A number of percent.</param>
internal sealed record SetBuffer(string Said) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead) return turn.Refuse(new NotAllowed());
        var (say, told) = (turn.Say, await turn.Db.ToldBuffer());
        if (Said is "")
        {
            var now = say.BufferIs((told ?? new Buffer("", Buffer.Usual)).Percent);
            return View.Of(now, new Line(now), new Hint(say.BufferHint), new Buttons(new Button(say.Deadlines, "deadlines")));
        }
        if (!long.TryParse(Digits.Typed(Said).Trim('%', '٪', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) || percent > Buffer.Most)
            return turn.Refuse(new NotABuffer(Said));
        var after = new Buffer(turn.Agency.Id.Value, percent);
        if (after != told) await turn.Db.Save(BufferStore.Buffers, told, after);
        var said = say.BufferSet(percent);
        return View.Of(
            said, new Line(said), new Buttons(new Button(say.Undo, $"undo {turn.Id}"), new Button(say.Deadlines, "deadlines"))) with
        { Again = "deadlines buffer" };
    }
}

internal sealed record NotABuffer(string Said) : Refusal
{
    private static readonly long[] Offered = [Buffer.Usual, 50, 100];

    public override string In(Phrases say) => say.NotABuffer(Said, Buffer.Most);

    public override IReadOnlyList<Button> Instead(Phrases say) =>
        [.. Offered.Select(percent => new Button($"{percent} %", $"deadlines buffer {percent}%"))];
}
