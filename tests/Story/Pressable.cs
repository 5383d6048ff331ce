using System.Text.RegularExpressions;
using Core.Views;

namespace Tests.Story;

/// <summary>A button, or the button below a form, as somebody was shown it somewhere.</summary>
/// <param name="By">Who was shown it.</param>
/// <param name="At">The room; null for their direct conversation.</param>
/// <param name="Fields">What the form sends along.</param>
internal sealed partial record Pressable(string Say, string By, string? At, bool Dangerous, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>What it is whatever it is about: <c>R-# take @#</c>.</summary>
    public string Shape => $"{By} {Id().Replace(Draft().Replace(Say, "draft *"), "*")} {string.Join(' ', Fields.Keys.Order())}";

    /// <summary>What ends something comes after all else but the help, which is the same everywhere.</summary>
    public int Rank => Say.StartsWith("help", StringComparison.Ordinal) ? 2 : Dangerous ? 1 : 0;

    /// <summary>It names what it uses up, or the state that it was drawn for: nothing may come of it twice, however late.</summary>
    public bool IsSpent => Say.StartsWith("draft ", StringComparison.Ordinal) || Version().IsMatch(Say);

    public static IEnumerable<Pressable> On(View view, string by, string? at)
    {
        foreach (var button in view.Parts.OfType<Buttons>().SelectMany(b => b.Row))
            yield return new(button.Say, by, at, button.Style is ButtonStyle.Danger, new Dictionary<string, string>());
        if (view.Form is { } form) yield return new(form.Say, by, at, Dangerous: false, Filled(view));
    }

    public override string ToString() => $"“{Say}” as {By}{(At is null ? "" : $" in {At}")}";

    private static Dictionary<string, string> Filled(View view) => view.Parts.OfType<Ask>()
        .Where(ask => ask.Value is not null || ask.Required)
        .ToDictionary(ask => ask.Name, ask => ask.Value ?? ask.Kind switch
        {
            AskKind.Date => "2026-12-10",
            AskKind.Time => "09:00",
            AskKind.Choice => ask.Choices is [var first, ..] ? first.Value : "",
            AskKind.Text or AskKind.Long => "as filled in",
        });

    [GeneratedRegex("[0-9a-f]{32}|[0-9]+")]
    private static partial Regex Id();

    [GeneratedRegex("draft [A-Z0-9]{8}")]
    private static partial Regex Draft();

    [GeneratedRegex("^R-[0-9]+ .* @[0-9]+$")]
    private static partial Regex Version();
}
