using Core.Clients;
using Core.Language;
using Core.Views;

namespace Core.Requests;

/// <summary>The forms of requests. What was sent with them stands in them again, whatever was wrong with it.</summary>
internal static class RequestForms
{
    /// <summary>Everything that can be wished, empty or as it stands.</summary>
    /// <param name="filled">What stands in the fields unless something else was sent, by argument name.</param>
    /// <param name="clients">To choose from; empty where it is clear whose request it is.</param>
    public static View Wish(
        Turn turn, string title, string submit, string draft, IReadOnlyDictionary<string, string> filled, IReadOnlyList<Client> clients)
    {
        var say = turn.Say;
        var form = new Filling(turn, filled);
        return Of(title, submit, draft,
        [
            .. clients.Count == 0 ? [] : (Part[])[form.Choice("client", say.RequestClient, Handles(clients))],
            form.Field("what", say.WhatLabel) with { Required = true, Hint = say.WhatHint },
            form.Field("details", say.DetailsLabel, AskKind.Long),
            form.Field("due", say.DueLabel) with { Hint = say.DueHint },
            form.Choice("urgency", say.UrgencyLabel, Urgencies(say)),
            form.Field("every", say.EveryLabel) with { Hint = say.EveryHint },
            form.Field("link", say.LinkLabel) with { Hint = say.LinkHint },
        ]);
    }

    /// <summary>The rule of a series.</summary>
    public static View Every(Turn turn, Request request, string rule, string draft) => Of(
        turn.Say.MoveTitle(RequestMove.Change, request.Name), turn.Say.SaveRequest, draft,
        [
            new Filling(turn, new Dictionary<string, string> { ["every"] = rule }).Field("every", turn.Say.EveryLabel) with
            {
                Required = true, Hint = turn.Say.EveryHint,
            },
        ]);

    /// <summary>The words that a move needs.</summary>
    public static View Say(Turn turn, Request request, RequestMove move, string draft)
    {
        var form = new Filling(turn, Filling.Nothing);
        var isNote = move is RequestMove.Note;
        return Of(turn.Say.MoveTitle(move, request.Name), turn.Say.Move(move), draft,
        [
            form.Field("text", turn.Say.MoveField(move), AskKind.Long) with { Required = !isNote, Hint = request.What },
            .. isNote ? (Part[])[form.Field("link", turn.Say.LinkLabel) with { Hint = turn.Say.LinkHint }] : [],
        ]);
    }

    /// <summary>One short field.</summary>
    public static View One(Turn turn, Request request, RequestMove move, string name, string? hint, string draft) => Of(
        turn.Say.MoveTitle(move, request.Name), turn.Say.SaveRequest, draft,
        [new Filling(turn, Filling.Nothing).Field(name, turn.Say.MoveField(move)) with { Required = true, Hint = hint }]);

    private static IEnumerable<Choice> Handles(IReadOnlyList<Client> clients) => clients.Select(c => new Choice(c.Name, c.Handle));

    private static IEnumerable<Choice> Urgencies(Phrases say) =>
        Enum.GetValues<Urgency>().Reverse().Select(u => new Choice(say.Urgency(u), u.ToString().ToLowerInvariant()));

    private static View Of(string title, string submit, string draft, IReadOnlyList<Part> parts) =>
        View.Of(title, parts) with { Form = new Form(title, submit, $"draft {draft}"), Pending = true };

    /// <summary>What was just sent wins over what stood there before.</summary>
    private sealed class Filling(Turn turn, IReadOnlyDictionary<string, string> filled)
    {
        public static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

        public Ask Field(string name, string label, AskKind kind = AskKind.Text) => new(name, label, kind, Value(name));

        public Ask Choice(string name, string label, IEnumerable<Choice> choices)
        {
            var offered = choices.ToList();
            var value = Value(name);
            var known = offered.Any(c => c.Value == value) ? value : null;
            return new Ask(name, label, AskKind.Choice, known) { Choices = offered, Required = true };
        }

        private string? Value(string name) =>
            (turn.Said.Fields.TryGetValue(name, out var sent) ? sent : filled.GetValueOrDefault(name)) is { Length: > 0 } value ? value : null;
    }
}
