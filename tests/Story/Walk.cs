using Core.Store;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

/// <summary>
/// Goes breadth first through what a few sentences lead to, and presses each button on the way: twice, and then as everybody else. Buttons
/// that end something come last, so that there is something to end; of one shape only the first few are pressed.
/// </summary>
internal sealed class Walk(Office office)
{
    private const int MostSteps = 400, MostOfShape = 2;

    private static readonly IReadOnlyList<(string By, string? At)> Everybody =
        [("U1", null), ("U2", null), ("U3", null), ("U-CLEO", "C-ACME"), ("U-DAN", "C-BOLT"), ("UX", null)];

    private readonly PriorityQueue<Pressable, (int Rank, int Turn)> _ahead = new();
    private readonly Dictionary<string, int> _shapes = [];
    private readonly Dictionary<(string Say, string By), Rows> _grown = [];
    private readonly List<Pressable> _pressed = [];
    private readonly List<string> _wrong = [];
    private int _turn;

    /// <summary>What was wrong, in words; empty when each button was harmless.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    public IReadOnlyList<Pressable> Pressed => _pressed;

    /// <summary>What was seen and is like something that was pressed before, or beyond the bound.</summary>
    public int LeftOver => _ahead.Count;

    public async Task Say(string by, string? at, string sentence) => await Look(await office.Says(sentence, by, at), by, at, sentence);

    public async Task Go()
    {
        await Letters();
        for (var step = 0; step < MostSteps && _ahead.TryDequeue(out var next, out _); step++)
        {
            await Twice(next);
            foreach (var (by, at) in Everybody)
                if (by != next.By) await Press(next with { By = by, At = at });
            office.Clock.Pass(Duration.FromMinutes(1));
            await Letters();
        }
        foreach (var late in _pressed.ToList()) await Press(late);
    }

    private async Task Twice(Pressable button)
    {
        _pressed.Add(button);
        await Press(button);
        if (await Press(button) is { IsNone: false } more) _wrong.Add($"{button}: pressed again it made {more} more");
    }

    private async Task<Rows> Press(Pressable button)
    {
        var before = await Rows.In(office);
        View view;
        try
        {
            view = await office.Says(button.Say, button.By, button.At, button.Fields);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            _wrong.Add($"{button}: {thrown.GetType().Name}: {thrown.Message}");
            return Rows.None;
        }
        var made = await Rows.In(office) - before;
        if (made.IsMoreThanOne) _wrong.Add($"{button}: one press made {made}");
        if (button.IsSpent)
        {
            var all = _grown[(button.Say, button.By)] = _grown.GetValueOrDefault((button.Say, button.By), Rows.None) + made;
            if (all.IsMoreThanOne) _wrong.Add($"{button}: pressed late it made {made} more");
        }
        await Look(view, button.By, button.At, button.ToString());
        return made;
    }

    private async Task Letters()
    {
        foreach (var letter in await office.Letters())
        {
            var (by, at) = Reader(letter.To);
            await Read(letter.View, by, at, $"a letter to {by ?? at}");
            if (by is not null) Ahead(letter.View, by, at);
            else foreach (var someone in Everybody.Where(e => e.At == at).Append(("U1", at))) Ahead(letter.View, someone.Item1, at);
        }
    }

    // A card is drawn anew where it stands, and that may be a direct conversation.
    private static (string? By, string? At) Reader(Address to) => to switch
    {
        { User: { } user } => (user, to.Direct ? null : to.Room),
        { Room: ['D', '-', .. var user] } => (user, null),
        _ => (null, to.Room),
    };

    private async Task Look(View view, string by, string? at, string from)
    {
        await Read(view, view.Audience is Audience.Room && at is not null ? null : by, at, from);
        Ahead(view, by, at);
    }

    private async Task Read(View view, string? by, string? at, string from)
    {
        var all = string.Join('\n', [view.Fallback, view.Text(), view.File?.Content, view.File?.Name, view.Form?.Title,
            .. view.Asks().SelectMany(a => a.Choices).Select(c => c.Label), .. view.AllButtons().Select(b => b.Say)]);
        foreach (var ask in view.Asks().Where(a => a is { Kind: AskKind.Choice, Choices: [] }))
            _wrong.Add($"{from}: {by ?? at} has nothing to choose from at {ask.Label}");
        if (view is { Refused: true, Form: null } && by is "U1" or "U2" or "U-CLEO" or "U-DAN" && !view.AllButtons().Any())
            _wrong.Add($"{from}: {by} is told no, and not what is possible: {view.Fallback}");
        foreach (var word in await Canaries.ForbiddenTo(office, by, at))
            if (all.Contains(word, StringComparison.OrdinalIgnoreCase)) _wrong.Add($"{from}: {by ?? at} reads {word} in:\n{all}");
    }

    private void Ahead(View view, string by, string? at)
    {
        foreach (var button in Pressable.On(view, by, at))
        {
            var seen = _shapes.GetValueOrDefault(button.Shape);
            if (seen >= MostOfShape) continue;
            _shapes[button.Shape] = seen + 1;
            _ahead.Enqueue(button, (button.Rank, _turn++));
        }
    }
}
