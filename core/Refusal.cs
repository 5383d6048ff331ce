using Core.Language;
using Core.Views;

namespace Core;

/// <summary>
/// An expected "no". Shown to the asker; never logged as an error, never thrown. Each module has its own; each says itself in the
/// reader's language, so one without a phrase does not compile.
/// </summary>
internal abstract record Refusal
{
    /// <summary>What went wrong and what to do, as one or two sentences.</summary>
    public abstract string In(Phrases say);

    /// <summary>What is possible now instead.</summary>
    public virtual IReadOnlyList<Button> Instead(Phrases say) => [];

    /// <summary>The argument it is about, if it is about one: a form shows the sentence there.</summary>
    public virtual string? Field => null;
}

/// <summary>A value, or the reason there is none.</summary>
internal sealed class Result<T>
{
    private readonly T? _value;

    private Result(T? value, Refusal? refused) => (_value, Refused) = (value, refused);

    public Refusal? Refused { get; }

    /// <exception cref="InvalidOperationException">There is no value: look at <see cref="Refused"/> first.</exception>
    public T Value => Refused is null ? _value! : throw new InvalidOperationException($"Refused: {Refused.GetType().Name}");

#pragma warning disable CA2225 // operators are the whole point: `return entry;` and `return new NoSuchClient(name);`
    public static implicit operator Result<T>(T value) => new(value, null);
    public static implicit operator Result<T>(Refusal refused) => new(default, refused);
#pragma warning restore CA2225
}
