using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using Core.Views;

namespace Core.Agencies;

/// <summary>A promise of an answer, as it is stored, for people.</summary>
internal static class Promised
{
    public static WorkLength? Length(string? promise) => promise is null or Settings.NoPromise ? null : WorkLength.Parse(promise);

    /// <returns>Null where none is given.</returns>
    public static string? In(Phrases say, string? promise) => Length(promise) is not { } length ? null
        : length.Days > 0 ? say.WorkingDays(length.Days) : say.WorkingHours(length.Hours);

    extension(Turn turn)
    {
        /// <summary>Said where a promise was just made: what was taken for working time, and for what it holds.</summary>
        public IEnumerable<Part> PromiseNotes(string? promise, string said)
        {
            if (In(turn.Say, promise) is { } length && !WorkLengths.SaysWorking(said, turn.Words))
                yield return new Line(turn.Say.PromiseReadAsWorking(said, length));
            yield return new Hint(turn.Say.PromiseHolds);
        }
    }

    /// <summary>As a form's field and a button hold it.</summary>
    public static string Typed(string? promise) => In(Phrases.English, promise) ?? promise ?? "";
}

/// <param name="Offer">What a button says before the promise it offers; null where nothing can be pressed.</param>
internal sealed record UnknownPromise(string Said, string? Offer) : Unread
{
    /// <summary>What people promise, the likeliest first, and nothing at all.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["1440m", "2d", Settings.NoPromise];

    public override string In(Phrases say) => say.UnknownPromise(Said);

    public override IReadOnlyList<Button> Instead(Phrases say) => Offer is null
        ? []
        : [.. Usual.Select(promise => new Button(Promised.In(say, promise) ?? say.PromiseNone, $"{Offer} {Promised.Typed(promise)}"))];

    public override string Field => "promise";
}
