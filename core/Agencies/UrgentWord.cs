using Core.Language;
using Core.Views;

namespace Core.Agencies;

/// <summary>Whether what is urgent may come outside working hours: <c>hours mon-fri 9-17 urgent any time</c>, or <c>… urgent in hours</c>.</summary>
internal static class UrgentWord
{
    public const string AnyTime = "any";

    private const string InHours = "hours";

    // Hours of seven days, and what is said of urgent things behind them.
    private const int MostWords = 40;

    /// <returns>The hours without it, and what was said of urgent things; null where nothing was.</returns>
    public static (string Hours, string? Said) Cut(string hours)
    {
        foreach (var start in Speech.Reading.TailWords.Starts(hours, MostWords))
        {
            if (OwnWords.Head(hours[start..], "urgent") is var (_, said)) return (hours[..start].TrimEnd(' ', ',', '\n'), said);
        }
        return (hours, null);
    }

    /// <returns>As it is stored.</returns>
    public static Result<string?> Read(string said) => (OwnWords.Meant(said, "any time", "in hours") ?? said.Trim().ToLowerInvariant()) switch
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
}

internal sealed record UnknownUrgent(string Said) : Refusal
{
    public override string In(Phrases say) => say.UnknownUrgent(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => [new Button(say.HoursTitle, "hours")];

    public override string Field => "urgent";
}
