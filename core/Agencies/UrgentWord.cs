using System.Text.RegularExpressions;
using Core.Language;
using Core.Views;

namespace Core.Agencies;

/// <summary>Whether what is urgent may come outside working hours: <c>hours mon-fri 9-17 urgent any time</c>, or <c>… urgent in hours</c>.</summary>
internal static partial class UrgentWord
{
    public const string AnyTime = "any";

    private const string InHours = "hours";

    /// <returns>The hours without it, and what was said of urgent things; null where nothing was.</returns>
    public static (string Hours, string? Said) Cut(string hours)
    {
        var found = Said().Match(hours);
        return found.Success ? (hours[..found.Index].TrimEnd(' ', ','), found.Groups[1].Value.Trim()) : (hours, null);
    }

    /// <returns>As it is stored.</returns>
    public static Result<string?> Read(string said) => said.Trim().ToLowerInvariant() switch
    {
        AnyTime or "any time" or "at any time" or "anytime" or "always" or "yes" => AnyTime,
        InHours or "in hours" or "in working hours" or "no" or "never" or "" => (string?)null,
        _ => new UnknownUrgent(said),
    };

    /// <summary>The form's field for it.</summary>
    public static Ask Ask(Phrases say, string? kept) => new("urgent", say.UrgentLabel, AskKind.Choice, kept is AnyTime ? kept : InHours)
    {
        Hint = say.UrgentHint,
        Choices = [new Choice(say.UrgentInHours, InHours), new Choice(say.UrgentAnyTime, AnyTime)],
    };

    [GeneratedRegex(@"(?:^|[\s,]+)urgent\b(.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}

internal sealed record UnknownUrgent(string Said) : Refusal
{
    public override string In(Phrases say) => say.UnknownUrgent(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.HoursTitle, "hours")];

    public override string Field => "urgent";
}
