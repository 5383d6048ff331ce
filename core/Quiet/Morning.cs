using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Store;
using Core.Views;

namespace Core.Quiet;

/// <summary>What waited for somebody's working hours, in one message: a line each, drawn at this moment with their rights.</summary>
internal static class Morning
{
    private const int Most = 12, MostNamed = 8, MostButtons = 5;

    private static readonly Dictionary<string, string> NoFields = [];

    private sealed record Waited(Digests.Held Letter, View View, Request? Request, ClientId? Client);

    /// <returns>The digest, null when fewer than so many of its letters can be told in a line: they come by themselves then.</returns>
    public static async Task<(View? View, Gathered Of)> Gather(Turn turn, string key, int atLeast)
    {
        var (told, untrue) = (new List<Waited>(), new List<string>());
        foreach (var letter in (await turn.Db.WaitingFor(key)).Where(letter => IsFor(turn, letter)))
        {
            var view = await Draw(turn, letter);
            if (view.Refused || view.Silent) untrue.Add(letter.Id);
            else if (FitsALine(turn, view)) told.Add(await About(turn, letter, view));
        }
        var gathered = new Gathered(key, [.. told.Select(w => w.Letter.Id)], untrue);
        return (told.Count < atLeast || told.Count == 0 ? null : await List(turn, key, told), gathered);
    }

    /// <summary>One of them with all its buttons, for whoever it was written to; null when it is no longer so.</summary>
    public static async Task<View?> One(Turn turn, string key, string id)
    {
        var letter = (await turn.Db.WaitedFor(key)).FirstOrDefault(l => l.Id == id && IsFor(turn, l));
        if (letter is null) return null;
        var view = await Draw(turn with { Voice = Role.Bot }, letter);
        return view.Refused || view.Silent ? null : view;
    }

    private static bool IsFor(Turn turn, Digests.Held letter) => letter.Reader == (turn.At is { Everybody: true, Room: { } room }
        ? LetterReader.To(room.Id)
        : turn.Who.Id.Value is null ? "" : LetterReader.To(turn.Who.Id));

    private static Task<View> Draw(Turn turn, Digests.Held letter) =>
        Carry.Out(turn with { Id = Ids.New(), Said = new Said(letter.Say, NoFields) }, Desk.Grammar.Read(letter.Say, NoFields));

    // A room's card is where everything about it is written from then on; a form and a file cannot be pressed open in a line.
    private static bool FitsALine(Turn turn, View view) => view is { File: null, Form: null } && (view.Card is null || !turn.At.Everybody);

    private static async Task<Waited> About(Turn turn, Digests.Held letter, View view)
    {
        var request = await turn.Db.Request(new RequestId(letter.Subject));
        return new Waited(letter, view, request, request?.ClientId);
    }

    private static async Task<View> List(Turn turn, string key, List<Waited> told)
    {
        var say = turn.Say;
        var title = say.WaitedForYou(told.Count, turn.At.Everybody);
        var shown = told.Take(Most).ToList();
        var parts = new List<Part> { new Title(title) };
        var names = turn.Who.IsMember ? (await turn.VisibleClients()).ToDictionary(c => c.Id, c => c.Name) : [];
        foreach (var group in shown.GroupBy(w => w.Client is { } id && names.TryGetValue(id, out var name) ? name : "").OrderBy(g => g.Key is ""))
        {
            if (names.Count > 0) parts.Add(new Line(new Strong(group.Key is "" ? say.WaitedOther : group.Key)));
            foreach (var chunk in group.Chunk(MostButtons))
            {
                parts.AddRange(chunk.Select(w => new Line("• ", w.View.Fallback)));
                if (Openers(turn, key, chunk) is { Count: > 0 } openers) parts.Add(new Buttons(openers));
            }
        }
        if (told.Count > Most) parts.AddRange(Rest(turn, [.. told.Skip(Most)]));
        if (turn.Who is { IsMember: true, Urgent: null } && told.Any(w => w.Letter.Manners is Manners.AsUrgent))
        {
            parts.Add(new Hint(say.UrgentWaited));
            parts.Add(new Buttons(new Button(say.UrgentAnyTime, "hours urgent any time")));
        }
        return new View(title, parts);
    }

    private static List<Button> Openers(Turn turn, string key, IEnumerable<Waited> letters) =>
    [
        .. letters.Select(w => w.Request is { } request ? new Button(request.Name, request.Name)
            : turn.At.Everybody ? null
            : new Button(turn.Say.WaitedOpen(Short(w.View.Fallback)), $"home waited {key} {w.Letter.Id}")).OfType<Button>().DistinctBy(b => b.Say),
    ];

    private static IEnumerable<Part> Rest(Turn turn, IReadOnlyList<Waited> rest)
    {
        var named = rest.Select(w => w.Request?.Name).OfType<string>().Distinct().Take(MostNamed).ToList();
        yield return new Line(named.Count == 0 ? turn.Say.AndMore(rest.Count) : turn.Say.AndMoreNamed(rest.Count, turn.Say.List(named)));
        yield return new Buttons(new Button(turn.Say.RequestList, "request list"));
    }

    private static string Short(string text) => text.Length <= 24 ? text : $"{text[..23].TrimEnd()}…";
}
