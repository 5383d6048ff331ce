using Core.Language;

namespace Core.Views;

/// <summary>
/// A view ready to be drawn for a reader whose lines begin at one side: pieces of the other direction are isolated, so that none pulls its
/// neighbours along. What is pressed, typed, or goes into a file is left alone.
/// </summary>
public static class Sides
{
    private const char LeftToRight = '\u2066';

    extension(View view)
    {
        /// <summary>The tag of its language.</summary>
        public string Lang => view.Language?.Split('-')[0] ?? Phrases.English.Tag;

        /// <summary>As HTML has it: <c>ltr</c>, <c>rtl</c>.</summary>
        public string Dir => DirOf(view.Lang);

        /// <summary>For a platform that is told a direction, and keeps the runs of a line apart by nothing.</summary>
        public View Isolated() => new Side(Bidi.Of(view.Lang), ByLetters: false).Of(view);

        /// <summary>For a platform that is told none: there a line begins where its first letter does.</summary>
        public View Begun() => new Side(Bidi.Of(view.Lang), ByLetters: true).Of(view);
    }

    /// <summary>As HTML has it: <c>ltr</c>, <c>rtl</c>.</summary>
    public static string DirOf(string language) => Bidi.Of(language) is Direction.RightToLeft ? "rtl" : "ltr";

    /// <summary>The language of a passage that somebody wrote, where its letters are not those around it.</summary>
    public static string? Foreign(string passage, string around) => Scripts.Foreign(passage, around);

    /// <returns>What stands by itself in a line, and what parts it from its neighbours; null for a sentence of the line's own language.</returns>
    public static (string Before, string Alone, string After)? Alone(string text, string around) => Bidi.Alone(text, Bidi.Of(around));

    /// <summary>A line by itself, where no platform tells its direction: in a notification, above a dialog.</summary>
    public static string Begun(string line, string language) => Bidi.Of(language) is Direction.RightToLeft ? Bidi.Begun(line) : line;

    private readonly record struct Side(Direction Around, bool ByLetters)
    {
        public View Of(View view)
        {
            var side = this;
            return view with
            {
                Fallback = Begun(view.Fallback),
                Parts = [.. view.Parts.Select(side.Of)],
                Form = view.Form is { } form ? form with { Title = Label(form.Title), Submit = Label(form.Submit) } : null,
            };
        }

        private Part Of(Part part)
        {
            var side = this;
            return part switch
            {
                Title(var text) => new Title(Label(text)),
                Line(var spans) => new Line(Laid(spans)),
                Hint(var spans) => new Hint(Laid(spans)),
                // Somebody's own words begin where they begin.
                Quote(var text) when !ByLetters => new Quote(Bidi.Isolate(text, Around)),
                Facts(var rows) => new Facts([.. rows.Select(row => new Fact(side.Label(row.Name), [.. side.Pieces(row.Value)]))]),
                Ask ask => ask with
                {
                    Label = Label(ask.Label),
                    Hint = ask.Hint is { } hint ? Label(hint) : null,
                    Error = ask.Error is { } error ? Label(error) : null,
                    Choices = [.. ask.Choices.Select(choice => choice with { Label = side.Label(choice.Label) })],
                },
                Buttons(var row) => new Buttons([.. row.Select(button => button with { Label = side.Label(button.Label) })]),
                _ => part,
            };
        }

        private string Label(string text) => text is "" ? text : Begun(Bidi.Piece(text, Around));

        private string Begun(string text) =>
            ByLetters && Around is Direction.RightToLeft ? Bidi.Begun(text) : text;

        private List<Span> Laid(IReadOnlyList<Span> spans)
        {
            List<Span> pieces = [.. Pieces(spans)];
            var said = string.Concat(pieces.Select(Words));
            return said is "" || Begun(said) == said ? pieces : [.. pieces.Prepend(new Plain(Bidi.FromTheRight.ToString()))];
        }

        private IEnumerable<Span> Pieces(IReadOnlyList<Span> spans)
        {
            for (var i = 0; i < spans.Count; i++)
            {
                var isolated = i > 0 && spans[i - 1] is Plain(var before) && before.EndsWith(Bidi.FirstStrong);
                foreach (var span in isolated ? [spans[i]] : Piece(spans[i])) yield return span;
            }
        }

        private IEnumerable<Span> Piece(Span span) => span switch
        {
            Plain(var text) => [new Plain(Bidi.Piece(text, Around))],
            Strong(var text) => [new Strong(Bidi.Piece(text, Around))],
            Mention(var name, var account) when account is null || !ByLetters => [new Mention(Bidi.Isolate(name, Around), account)],
            Link(var text, var url) => [new Link(Bidi.Isolate(text, Around), url)],
            // What is copied out of it has no marks: they stand beside it.
            Code(var text) when Bidi.Isolate(text, Around) != text => [new Plain(LeftToRight.ToString()), span, new Plain(Bidi.End.ToString())],
            // Each client writes it in its own way.
            When when ByLetters && Around is Direction.RightToLeft =>
                [new Plain(Bidi.FirstStrong.ToString()), span, new Plain(Bidi.End.ToString())],
            When(var at, var otherwise) => [new When(at, Bidi.Isolate(otherwise, Around))],
            _ => [span],
        };

        private static string Words(Span span) => span switch
        {
            Plain(var text) => text,
            Strong(var text) => text,
            Code(var text) => text,
            When(_, var otherwise) => otherwise,
            Mention(var name, _) => name,
            Link(var text, _) => text,
            _ => "",
        };
    }
}
