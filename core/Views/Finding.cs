namespace Core.Views;

/// <summary>One of the things that somebody looked for, and what they would put before others.</summary>
/// <param name="Title">For whoever looked, as <paramref name="Text"/>: nobody else reads them.</param>
/// <param name="Card">As all may read it who are where it is put.</param>
/// <param name="Say">What shows it to one of them, as they may see it.</param>
/// <param name="Language">The card's, as a tag.</param>
public sealed record Finding(string Title, string Text, View Card, string Say, string Language);
