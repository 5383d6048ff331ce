using System.Text.Json.Serialization;
using NodaTime;

namespace Core.Views;

/// <summary>A run of text with a meaning. What people wrote is always <see cref="Plain"/> or <see cref="Strong"/>: renderers escape both.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Plain), "plain")]
[JsonDerivedType(typeof(Strong), "strong")]
[JsonDerivedType(typeof(Code), "code")]
[JsonDerivedType(typeof(When), "when")]
[JsonDerivedType(typeof(Mention), "mention")]
[JsonDerivedType(typeof(Link), "link")]
public abstract record Span
{
    private protected Span() { }

    public static implicit operator Span(string text) => new Plain(text);
}

public sealed record Plain(string Text) : Span;

public sealed record Strong(string Text) : Span;

/// <summary>Something to type or to paste.</summary>
public sealed record Code(string Text) : Span;

/// <summary>An instant, shown in each reader's own zone where the platform can. <paramref name="Otherwise"/> is already in the reader's zone.</summary>
public sealed record When(Instant At, string Otherwise) : Span;

/// <summary>A person, told that they are spoken to.</summary>
/// <param name="Account">Their id on the reader's platform; null where they have none there, and only the name is shown.</param>
public sealed record Mention(string Name, string? Account) : Span;

/// <summary>A link to somewhere else. Drawn as plain text unless it is https.</summary>
public sealed record Link(string Text, string Url) : Span;
