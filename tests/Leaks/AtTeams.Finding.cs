using System.Text.Json.Nodes;

namespace Tests.Leaks;

/// <summary>The message extension: the list is for whoever looks, a card from it for all who are where it is put.</summary>
internal sealed partial class AtTeams
{
    public override IReadOnlyList<string> Searches => ["requests", "clients"];

    public override async Task<IReadOnlyList<Sent>> Find(string search, Said said)
    {
        var activity = Activity("invoke", said);
        (activity["name"], activity["value"]) = ("composeExtension/query", new JsonObject
        {
            ["commandId"] = search,
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = said.Typed is "" ? "initialRun" : "search", ["value"] = said.Typed }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        });
        var answer = await Send(said, activity);
        if (answer.Trouble is { } trouble) throw new Xunit.Sdk.XunitException($"{said.By.Name} looked for “{said.Typed}”: {trouble}");
        return [.. Objects(answer.Shown?["composeExtension"]?["attachments"]).SelectMany(found => new Sent[]
        {
            new(said.By.Name, Read(found["preview"]!.ToJsonString(AsRead)), $"a search for {search}", new JsonObject(), said, Posted: false),
            new(said.At.Direct ? said.By.Name : Reader(said.At.Room), Read(found["content"]!.ToJsonString(AsRead)), $"a card of {search}",
                found["content"]!, said, Posted: !said.At.Direct),
        })];
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => list is JsonArray items ? items.OfType<JsonObject>() : [];
}
