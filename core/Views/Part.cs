using System.Text.Json.Serialization;

namespace Core.Views;

/// <summary>One piece of a view. A closed set: each renderer draws them all, and a test sees to it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Title), "title")]
[JsonDerivedType(typeof(Line), "line")]
[JsonDerivedType(typeof(Hint), "hint")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Buttons), "buttons")]
public abstract record Part
{
    private protected Part() { }
}

public sealed record Title(string Text) : Part;

/// <summary>A paragraph. What stands between backticks is something to type, and is drawn so.</summary>
public sealed record Line(params IReadOnlyList<Span> Spans) : Part
{
    public IReadOnlyList<Span> Spans { get; } = Typed.In(Spans);
}

/// <summary>Small print: how to go on, what else is known. Backticks as in a line.</summary>
public sealed record Hint(params IReadOnlyList<Span> Spans) : Part
{
    public IReadOnlyList<Span> Spans { get; } = Typed.In(Spans);
}

/// <summary>Somebody's own words, shown as theirs.</summary>
public sealed record Quote(string Text) : Part;

public sealed record Facts(params IReadOnlyList<Fact> Rows) : Part;

public sealed record Fact(string Name, params IReadOnlyList<Span> Value);

/// <param name="Name">The argument's name in the grammar, the same in every language and on every platform.</param>
/// <param name="Value">What stands in it: text as typed, an ISO date, <c>HH:mm</c>, or a choice's value.</param>
public sealed record Ask(string Name, string Label, AskKind Kind = AskKind.Text, string? Value = null) : Part
{
    public string? Hint { get; init; }

    /// <summary>Why what was typed cannot be taken; shown at this field.</summary>
    public string? Error { get; init; }

    public bool Required { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];
}

public sealed record Choice(string Label, string Value);

public enum AskKind { Text, Long, Date, Time, Choice }

public sealed record Buttons(params IReadOnlyList<Button> Row) : Part;

/// <summary>A button is a sentence somebody else types: pressing it sends <paramref name="Say"/> back to the desk.</summary>
/// <param name="Say">Canonical English, with ids and handles; never what a person wrote.</param>
public sealed record Button(string Label, string Say, ButtonStyle Style = ButtonStyle.Plain);

public enum ButtonStyle { Plain, Primary, Danger }
