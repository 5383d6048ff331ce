using Core.Views;

namespace Tests.Kit;

/// <summary>A view as somebody reads it.</summary>
public static class Reading
{
    extension(View view)
    {
        /// <summary>All that a person reads in it, a line for each part; a button is <c>[Take]</c>.</summary>
        public string Text() => string.Join('\n', view.Parts.Select(Text));

        public IEnumerable<Button> AllButtons() => view.Parts.OfType<Buttons>().SelectMany(b => b.Row);

        /// <summary>The button of that name. The test fails when there is none.</summary>
        public Button Button(string label) => view.AllButtons().FirstOrDefault(b => b.Label == label)
            ?? throw new Xunit.Sdk.XunitException(
                $"There is no button {label} but {string.Join(", ", view.AllButtons().Select(b => b.Label))} in:\n{view.Fallback}\n{view.Text()}");

        public IEnumerable<Ask> Asks() => view.Parts.OfType<Ask>();
    }

    private static string Text(Part part) => part switch
    {
        Title title => title.Text,
        Line line => Text(line.Spans),
        Hint hint => Text(hint.Spans),
        Quote quote => quote.Text,
        Facts facts => string.Join('\n', facts.Rows.Select(f => $"{f.Name}: {Text(f.Value)}")),
        Ask ask => $"{ask.Label}: {ask.Value}" + (ask.Error is null ? "" : $" ({ask.Error})"),
        Buttons buttons => string.Join(' ', buttons.Row.Select(b => $"[{b.Label}]")),
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private static string Text(IEnumerable<Span> spans) => string.Concat(spans.Select(Text));

    private static string Text(Span span) => span switch
    {
        Plain plain => plain.Text,
        Strong strong => strong.Text,
        Code code => code.Text,
        When moment => moment.Otherwise,
        Mention mention => "@" + mention.Name,
        Link link => link.Text,
        _ => throw new NotSupportedException(span.GetType().Name),
    };
}
