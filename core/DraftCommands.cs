using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core;

internal static class DraftCommands
{
    public static readonly Verb[] Verbs =
    [
        new("draft", Language.Role.Known, w => new ReadDraft(w.Next("draft"), w.Next("name"), w.Rest("value"))) { Unlisted = true },
    ];

    extension(Turn turn)
    {
        /// <summary>Keeps the sentence that is being said until it is whole. A form or a button goes on with <c>draft ID</c>.</summary>
        /// <returns>The draft's id; the same one while the same draft is being read.</returns>
        public async Task<string> KeepDraft()
        {
            var id = turn.Draft ?? Ids.Code();
            var fields = turn.Said.Fields;
            // The message is heard once, and what it becomes may be said later.
            if (turn.Source() is { } source) fields = new Dictionary<string, string>(fields) { [Source.Field] = source.Write() };
            await turn.Db.Keep(new Draft(id, turn.Who.Id, turn.Said.Text, Json.Write(fields), turn.Now, Made: null));
            return id;
        }
    }
}

/// <summary>Goes on with a sentence that waited, with one more word or what a form sent.</summary>
/// <param name="Name">The argument that <paramref name="Value"/> is for; empty when a form sends fields, or nothing is added.</param>
internal sealed record ReadDraft(string Id, string Name, string Value) : Command
{
    public override bool Asks => Name is "";

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Db.Draft(Id, turn.Who.Id) is not { } draft) return turn.Refuse(new DraftGone());
        if (draft.Made is { } made) return await Carry.Out(turn with { Said = new Said(made, Nothing) }, Desk.Heard(made, Nothing));

        var fields = new Dictionary<string, string>(draft.Known);
        foreach (var (name, value) in turn.Said.Fields) fields[name] = value;
        if (Name is not "") fields[Name] = Value;

        var sentence = Desk.Heard(draft.Say, fields);
        await turn.Db.Keep(draft with { Fields = Json.Write(fields) });
        var view = await Carry.Out(turn with { Said = new Said(draft.Say, fields), Draft = Id }, sentence);
        if (!view.Refused && !view.Pending && view.Form is null && view.Again is { } again)
            await turn.Db.Keep(draft with { Fields = Json.Write(fields), Made = again });
        return view;
    }

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();
}
