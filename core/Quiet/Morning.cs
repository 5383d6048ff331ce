using System.Globalization;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Store;
using Core.Views;

namespace Core.Quiet;

/// <summary>What waited for somebody's working hours, in one message: a line each, drawn at this moment with their rights.</summary>
internal static class Morning
{
    private const int Most = 12, MostNamed = 8, MostButtons = 5, OfOnePage = 30;

    private static readonly Dictionary<string, string> NoFields = [];

    private sealed record Waited(Digests.Held Letter, View View, Request? Request, ClientId? Client);

    /// <returns>The digest, null when fewer than so many of its letters can be told in a line: they come by themselves then.</returns>
    public static async Task<(View? View, Gathered Of)> Gather(Turn turn, string key, int atLeast)
    {
        var (told, untrue, singly, reader) = (new List<Waited>(), new List<string>(), new List<string>(), "");
        foreach (var letter in await turn.Db.WaitingFor(key))
        {
            reader = letter.Reader;
            var view = IsFor(turn, letter) ? await Draw(turn, letter) : null;
            if (view is null) singly.Add(letter.Id);
            else if (view.Refused || view.Silent) untrue.Add(letter.Id);
            else if (FitsALine(turn, view)) told.Add(await About(turn, letter, view));
            else singly.Add(letter.Id);
        }
        var gathered = new Gathered(key, reader, [.. told.Select(w => w.Letter.Id)], untrue, singly);
        return (told.Count < atLeast || told.Count == 0 ? null : await List(turn, key, told), gathered);
    }

    /// <summary>One of them with all its buttons, for whoever it was written to; null when it is no longer so.</summary>
    public static async Task<View?> One(Turn turn, string key, string id)
    {
        if (await turn.Db.Waited(key, id) is not { } letter || !MayOpen(turn, letter)) return null;
        var view = await Draw(turn with { Voice = Role.Bot }, letter);
        return view.Refused || view.Silent ? null : view;
    }

    /// <summary>Those that the digest only counted, so many at a time, as they are now; null when there is none any more.</summary>
    public static async Task<View?> Others(Turn turn, string key, int from)
    {
        var page = (await turn.Db.SaidIn(key, from, OfOnePage + 1)).Where(letter => MayOpen(turn, letter)).ToList();
        var lines = new List<Waited>();
        foreach (var letter in page.Take(OfOnePage))
        {
            var view = await Draw(turn with { Voice = Role.Bot }, letter);
            if (!view.Refused && !view.Silent) lines.Add(await About(turn, letter, view));
        }
        if (page.Count == 0) return null;
        var (say, parts) = (turn.Say, new List<Part> { new Title(turn.Say.WaitedMore) });
        if (lines.Count == 0) parts.Add(new Line(say.WaitedGone));
        foreach (var chunk in lines.Chunk(MostButtons)) parts.AddRange(Lines(turn, key, chunk));
        if (page.Count > OfOnePage) parts.Add(new Buttons(More(turn, key, from + OfOnePage)));
        return View.Of(say.WaitedMore, [.. parts]);
    }

    private static bool IsFor(Turn turn, Digests.Held letter) => letter.Reader == (turn.At is { Everybody: true, Room: { } room }
        ? LetterReader.To(room.Id)
        : turn.Who.Id.Value is null ? "" : LetterReader.To(turn.Who.Id));

    // What a room has read, each of the client's people there may read again.
    private static bool MayOpen(Turn turn, Digests.Held letter) => IsFor(turn, letter)
        || (turn.Who.Role is Role.Contact && turn.At.Room is { } room && letter.Reader == LetterReader.To(room.Id));

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
            foreach (var chunk in group.Chunk(MostButtons)) parts.AddRange(Lines(turn, key, chunk));
        }
        if (told.Count > Most) parts.AddRange(Rest(turn, key, [.. told.Skip(Most)]));
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

    private static IEnumerable<Part> Lines(Turn turn, string key, IReadOnlyList<Waited> letters)
    {
        foreach (var waited in letters) yield return new Line("• ", Told(waited.View));
        if (Openers(turn, key, letters) is { Count: > 0 } openers) yield return new Buttons(openers);
    }

    private static string Told(View view) => Excerpts.Ended(view.Fallback, view.Parts.OfType<Quote>().FirstOrDefault()?.Text ?? "");

    private static Button More(Turn turn, string key, int from) =>
        new(turn.Say.WaitedMore, string.Create(CultureInfo.InvariantCulture, $"home waited {key} from {from}"));

    private static IEnumerable<Part> Rest(Turn turn, string key, IReadOnlyList<Waited> rest)
    {
        var named = rest.Select(w => w.Request?.Name).OfType<string>().Distinct().Take(MostNamed).ToList();
        yield return new Line(named.Count == 0 ? turn.Say.AndMore(rest.Count) : turn.Say.AndMoreNamed(rest.Count, turn.Say.List(named)));
        yield return new Buttons(More(turn, key, Most), new Button(turn.Say.RequestList, "request list"));
    }

    private static string Short(string text) => Excerpts.Clip(text.TrimEnd(':', ' '), 24);
}
