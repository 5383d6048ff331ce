using System.Text.Json.Nodes;

namespace Bots.Teams;

/// <summary>How much of a view is drawn. What does not fit is drawn again by the next smaller one.</summary>
/// <param name="Text">Of one text, in UTF-16 units.</param>
/// <param name="Typed">Of what stands in a field: it is cut last, for it would come back so.</param>
/// <param name="Parts">Of the view.</param>
/// <param name="Items">Of one part: spans of a line, rows, choices.</param>
internal sealed record AdaptiveCardMeasure(int Text, int Typed, int Parts, int Items)
{
    /// <summary>Of the card as UTF-8. Teams says 28 KB for a message; its envelope is not counted here.</summary>
    public const int MostBytes = 25_000;

    private static readonly AdaptiveCardMeasure[] FromLarge =
    [
        new(3000, 4000, 100, 100), new(1500, 4000, 80, 80), new(700, 4000, 60, 60), new(300, 4000, 50, 40), new(150, 3000, 40, 30),
        new(80, 1500, 30, 20), new(60, 700, 20, 15), new(40, 300, 12, 8), new(30, 100, 8, 4), new(20, 40, 5, 2),
    ];

    /// <summary>The largest drawing that Teams takes.</summary>
    public static JsonObject Fit(Func<AdaptiveCardMeasure, JsonObject> draw)
    {
        foreach (var measure in FromLarge[..^1])
            if (draw(measure) is var card && WireJson.Bytes(card).Length <= MostBytes) return card;
        return draw(FromLarge[^1]);
    }

}
