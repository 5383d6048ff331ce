using System.Text.Json;
using System.Text.Json.Nodes;
using Core.Views;

namespace Bots.Teams;

/// <summary>
/// What a form asks for goes with what is sent from it: Teams leaves out what is empty, and an emptied field is another answer than none.
/// </summary>
/// <param name="Labels">By the field's name, in the form's order.</param>
internal sealed record TeamsAsked(IReadOnlyList<(string Name, string Label)> Labels)
{
    /// <summary>What a card's data calls it.</summary>
    public const string Name = "asked";

    private const int Most = 60, LongestLabel = 80;

    public static TeamsAsked Of(View view) =>
        new([.. view.Parts.OfType<Ask>().DistinctBy(ask => ask.Name).Take(Most).Select(ask => (ask.Name, CardText.Clamp(ask.Label, LongestLabel)))]);

    /// <summary>Empty where it says nothing of it.</summary>
    public static TeamsAsked Read(JsonElement data) =>
        new([.. data.At(Name).Properties.Take(Most).Where(p => p.Value.ValueKind is JsonValueKind.String).Select(p => (p.Name, p.Value.GetString()!))]);

    public JsonObject Write() => new(Labels.Select(asked => KeyValuePair.Create<string, JsonNode?>(asked.Name, JsonValue.Create(asked.Label))));
}
