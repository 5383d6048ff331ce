using System.Text.Json.Nodes;

namespace Bots.Teams;

/// <summary>How a text is dressed: the same for its runs and for the blocks between them.</summary>
internal sealed record CardTextLook
{
    public static readonly CardTextLook Normal = new();
    public static readonly CardTextLook Title = new() { Size = "Large", IsBold = true };
    public static readonly CardTextLook Small = new() { Size = "Small", IsSubtle = true };
    public static readonly CardTextLook Wrong = new() { Size = "Small", Color = "Attention" };

    private string? Size { get; init; }
    private string? Color { get; init; }
    private bool IsBold { get; init; }
    private bool IsSubtle { get; init; }

    /// <param name="text">Ours alone: markdown is read in it.</param>
    public JsonObject Block(string text)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        Dress(block);
        return block;
    }

    public void Dress(JsonObject text)
    {
        if (Size is not null) text["size"] = Size;
        if (Color is not null) text["color"] = Color;
        if (IsBold) text["weight"] = "Bolder";
        if (IsSubtle) text["isSubtle"] = true;
    }
}
