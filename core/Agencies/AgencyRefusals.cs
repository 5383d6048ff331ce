using Core.Language;
using Core.Views;
using NodaTime;

namespace Core.Agencies;

/// <param name="Offer">What a button says before the zone it offers; null where nothing can be pressed.</param>
internal sealed record UnknownZone(string Said, IReadOnlyList<string> Near, string? Offer) : Refusal
{
    public override string In(Phrases say) => say.UnknownZone(Said, Near);

    public override IReadOnlyList<Button> Instead(Phrases say) => Offer is null ? [] : [.. Near.Select(z => new Button(z, $"{Offer} {z}"))];

    public override string Field => "zone";
}

internal sealed record UnknownLanguage(string Said) : Refusal
{
    public override string In(Phrases say) => say.UnknownLanguage(Said);

    public override string Field => "language";
}

internal sealed record UnknownCurrency(string Said) : Refusal
{
    public override string In(Phrases say) => say.UnknownCurrency(Said);

    public override string Field => "currency";
}

internal sealed record UnknownHours(string Said) : Unread
{
    public override string In(Phrases say) => say.UnknownHours(Said);

    public override string Field => "hours";
}

internal sealed record UnknownDays(string Said) : Unread
{
    public override string In(Phrases say) => say.UnknownDays(Said);

    public override string Field => "off";
}

/// <param name="Offer">What a button says before the days it offers; null where nothing can be pressed.</param>
internal sealed record WhichDays(IReadOnlyList<DateInterval> Days, LocalDate Today, string? Offer) : Refusal
{
    private const int Most = 4;

    public override string In(Phrases say) => say.WhichDays;

    public override IReadOnlyList<Button> Instead(Phrases say) => Offer is null
        ? []
        : [.. Days.Take(Most).Select(days => new Button(say.Days(days, Today), $"{Offer} {CalendarViews.Typed(days)}"))];

    public override string Field => "off";
}

internal sealed record TooLongAway(int Most) : Refusal
{
    public override string In(Phrases say) => say.TooLongAway(Most);

    public override string Field => "off";
}

internal sealed record UnknownOption(string Said) : Refusal
{
    public override string In(Phrases say) => say.UnknownOption(Said);
}

internal sealed record NameNeeded : Refusal
{
    public override string In(Phrases say) => say.NameNeeded;

    public override string Field => "name";
}

internal sealed record NameTooLong(int Most) : Refusal
{
    public override string In(Phrases say) => say.NameTooLong(Most);

    public override string Field => "name";
}

internal sealed record StrangerYet(string Agency) : Refusal
{
    public override string In(Phrases say) => say.StrangerHere(Agency);
}
