using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Core.Speech;
using Core.Views;

namespace Bots.Teams;

/// <summary>What a dialog's buttons carry beside their sentence, and what therefore comes back with everything that is sent from it.</summary>
/// <param name="Id">Of this drawing: what is sent from it twice is one gesture, whatever number Teams gives it each time.</param>
/// <param name="Card">The message that it was opened on; empty where it was none.</param>
internal sealed record TeamsDialog(string Id, string Card)
{
    /// <summary>What a card's data calls it.</summary>
    public const string Name = "dialog";

    private const int LongWord = 60, LongestTitle = 80;

    /// <summary>Above the form that was sent from it, and on the button that sent it.</summary>
    public string Title { get; private init; } = "";

    public string Submit { get; private init; } = "";

    /// <summary>With its labels what was typed can be shown again, even if nothing else is known any more.</summary>
    public TeamsAsked Asked { get; private init; } = new([]);

    public static TeamsDialog On(string card) => new(RandomNumberGenerator.GetHexString(16, lowercase: true), card);

    /// <param name="form">Set for the button that sends it.</param>
    public JsonObject Write(Form? form)
    {
        var json = new JsonObject { ["id"] = Id, ["card"] = Card };
        if (form is not null) (json["title"], json["submit"]) = (CardText.Clamp(form.Title, LongestTitle), CardText.Clamp(form.Submit, LongestTitle));
        return json;
    }

    /// <summary>What did not come from a dialog of ours is a dialog of its own.</summary>
    public static TeamsDialog Read(JsonElement data)
    {
        var json = data.At(Name);
        return json.Word("id") is not { Length: 16 } id ? On("") : new TeamsDialog(id, json.Word("card"))
        {
            Title = json.Word("title"), Submit = json.Word("submit"), Asked = TeamsAsked.Read(data),
        };
    }

    /// <summary>What somebody sends from this drawing: the same words are the same delivery, and get the first answer again.</summary>
    public string Delivery(string room, string author, string say, IReadOnlyDictionary<string, string> fields)
    {
        string[] said = [author, Id, say, .. fields.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => new[] { f.Key, f.Value })];
        var all = JsonSerializer.SerializeToUtf8Bytes(said);
        return $"{room}/dialog:{Convert.ToHexStringLower(SHA256.HashData(all))}";
    }

    /// <summary>The form once more with all that was typed in it, when the answer brings none: it can be sent again, or copied.</summary>
    public View Keep(View answer, Utterance sent)
    {
        Part[] typed =
        [
            .. from asked in Asked.Labels
               where sent.Fields.GetValueOrDefault(asked.Name) is { Length: > 0 }
               select Typed(asked.Name, asked.Label, sent.Fields[asked.Name]),
        ];
        return answer.Form is not null || typed is [] ? answer
            : answer with { Parts = [.. answer.Parts, .. typed], Form = new Form(Title, Submit, sent.Text) };
    }

    private static Ask Typed(string name, string label, string value) =>
        new(name, label, value.Contains('\n', StringComparison.Ordinal) || value.Length > LongWord ? AskKind.Long : AskKind.Text, value);
}
