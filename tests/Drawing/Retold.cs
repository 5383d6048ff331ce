using Core.Views;

namespace Tests.Drawing;

/// <summary>The same view with other words in it: wherever something that a person wrote may stand.</summary>
internal static class Retold
{
    public static View With(this View view, Func<string, string> words) => view with
    {
        Fallback = words(view.Fallback),
        Parts = [.. view.Parts.Select(p => Of(p, words))],
        Form = view.Form is { } form ? new Form(words(form.Title), words(form.Submit), form.Say) : null,
    };

    private static Part Of(Part part, Func<string, string> words) => part switch
    {
        Title(var text) => new Title(words(text)),
        Line(var spans) => new Line([.. spans.Select(s => Of(s, words))]),
        Hint(var spans) => new Hint([.. spans.Select(s => Of(s, words))]),
        Quote(var text) => new Quote(words(text)),
        Facts(var rows) => new Facts([.. rows.Select(r => new Fact(words(r.Name), [.. r.Value.Select(s => Of(s, words))]))]),
        Ask ask => ask with
        {
            Label = words(ask.Label),
            Hint = ask.Hint is null ? null : words(ask.Hint),
            Error = ask.Error is null ? null : words(ask.Error),
            Value = ask.Kind is AskKind.Text or AskKind.Long ? words(ask.Value ?? "") : ask.Value,
            Choices = [.. ask.Choices.Select(c => c with { Label = words(c.Label) })],
        },
        Buttons(var row) => new Buttons([.. row.Select(b => b with { Label = words(b.Label) })]),
        _ => throw new NotSupportedException($"Nobody retells {part.GetType().Name}"),
    };

    private static Span Of(Span span, Func<string, string> words) => span switch
    {
        Plain(var text) => new Plain(words(text)),
        Strong(var text) => new Strong(words(text)),
        Code(var text) => new Code(words(text)),
        When(var at, var otherwise) => new When(at, words(otherwise)),
        Mention(var name, var account) => new Mention(words(name), account),
        Link(var text, var url) => new Link(words(text), url),
        _ => throw new NotSupportedException($"Nobody retells {span.GetType().Name}"),
    };
}
