using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core;

/// <summary>An unknown word gets the nearest thing that its speaker may say, as a button.</summary>
internal static class NotUnderstanding
{
    public static async Task<View> Answer(Turn turn)
    {
        var words = turn.Said.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return turn.Refuse(new NotUnderstood());

        var near = (from verb in Desk.Grammar.Verbs
                    where !verb.Unlisted && (verb.Who & turn.Voice) != 0 && !verb.Name.StartsWith("R-#", StringComparison.Ordinal)
                    from shown in OwnVerbs.Of(verb.Name).Select(own => own.Beginning).Prepend(verb.Name)
                    let name = shown.Split(' ')
                    where name.Length <= words.Length && !shown.Contains("R-#", StringComparison.Ordinal)
                    let plain = Letters.Plain(shown)
                    let distance = Likeness.Distance(Letters.Plain(string.Join(' ', words[..name.Length])), plain)
                    where distance <= Math.Max(1, plain.Length / 3)
                    orderby distance, name.Length descending
                    select (verb.Name, Shown: shown, After: string.Join(' ', words[name.Length..]))).FirstOrDefault();
        if (near.Name is null) return turn.Refuse(new NotUnderstood());
        if (near.After is "") return turn.Refuse(new Nearest(near.Shown, near.Name));

        // A draft belongs to a person, and a stranger is nobody yet.
        if (turn.Voice is Role.Stranger) return turn.Refuse(new NotUnderstood());

        // What the person wrote waits in a draft: a button never carries it.
        var draft = new Draft(Ids.Code(), turn.Who.Id, $"{near.Name} {near.After}", Json.Write(turn.Said.Fields), turn.Now, Made: null);
        await turn.Db.Keep(draft);
        return turn.Refuse(new Nearest($"{near.Shown} …", $"draft {draft.Id}"));
    }
}
