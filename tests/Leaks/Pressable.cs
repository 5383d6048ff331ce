using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tests.Leaks;

/// <summary>A button, or a form with its button, as somebody was shown it.</summary>
/// <param name="Form">As the platform has it; null for a button.</param>
/// <param name="Asks">The names of its fields.</param>
/// <param name="Posted">On a message that a whole room sees.</param>
internal sealed partial record Pressable(string Say, Voice By, Spot At, JsonObject? Form, string Asks, bool Posted)
{
    /// <summary>The message that it is on, where that is known.</summary>
    public string Message { get; init; } = "";

    /// <summary>How it goes to the bot, where a platform has several ways.</summary>
    public string Way { get; init; } = "";

    /// <summary>What it is, whatever it is about: everybody presses it everywhere, whoever was shown it.</summary>
    public string Shape => $"{Side} {Varying().Replace(Say, "*")} {Asks} {Way}";

    private string Side => By.Name switch { "Ada" or "Ben" => "leads", "Cleo" or "Dan" => "contacts", "Xen" or "Eve" => "strangers", _ => By.Name };

    [GeneratedRegex($"[0-9a-f]{{32}}|draft [A-Z0-9]{{8}}|[0-9]+|{Aviary.Spelled}|@U[A-Z0-9]+")]
    private static partial Regex Varying();
}
