using Core.Views;

namespace Core.Deadlines;

internal static class CalendarButton
{
    extension(Turn turn)
    {
        /// <summary>The way to one's own calendar, where its address may be shown: not before a whole room.</summary>
        public IReadOnlyList<Button> FeedButton() => turn.At is { Everybody: false, Place: not { Direct: false } }
            ? [new Button(turn.Say.FeedButton, "deadlines feed")]
            : [];
    }
}
