using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Core.Views;
using NodaTime.Text;

namespace Bots.Web;

/// <summary>Draws a <see cref="View"/> as HTML. Pure; it owns all escaping, and nothing a person wrote becomes markup.</summary>
public static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A message: parts from top to bottom. A form shows as a button that opens it.</summary>
    public static string Message(View view)
    {
        var html = new StringBuilder();
        foreach (var part in view.Parts.Where(p => view.Form is null || p is not Ask)) html.Append(Draw(part));
        if (view.Form is { } form) html.Append(Row([new Button(form.Title, form.Say, ButtonStyle.Primary)]));
        if (view.File is { } file) html.Append(File(file));
        return html.ToString();
    }

    /// <summary>The inside of a dialog: the form's title, its fields and the button that sends it.</summary>
    public static string Form(View view, Form form, string cancel)
    {
        var html = new StringBuilder($"<h2 data-form=\"{Text(form.Say)}\">{Text(form.Title)}</h2>");
        foreach (var part in view.Parts.Where(p => p is not Title)) html.Append(Draw(part));
        html.Append($"""<div class="row end"><button type="button" class="plain" data-close>{Text(cancel)}</button>""");
        html.Append($"""<button type="submit" class="primary">{Text(form.Submit)}</button></div>""");
        return html.ToString();
    }

    public static string Text(string text) => Encoder.Encode(text);

    private static string Draw(Part part) => part switch
    {
        Title(var text) => $"<h3>{Text(text)}</h3>",
        Line(var spans) => $"<p dir=\"auto\">{Run(spans)}</p>",
        Hint(var spans) => $"<p class=\"hint\" dir=\"auto\">{Run(spans)}</p>",
        Quote(var text) => $"<blockquote dir=\"auto\">{Text(text)}</blockquote>",
        Facts(var rows) => $"<dl>{string.Concat(rows.Select(Row))}</dl>",
        Ask ask => Field(ask),
        Buttons(var row) => Row(row),
        _ => throw new NotSupportedException($"HTML cannot draw {part.GetType().Name}"),
    };

    private static string Row(Fact fact) => $"<div><dt>{Text(fact.Name)}</dt><dd dir=\"auto\">{Run(fact.Value)}</dd></div>";

    private static string Row(IReadOnlyList<Button> row) => $"""<div class="row">{string.Concat(row.Select(Press))}</div>""";

    private static string Press(Button button) =>
        $"""<button type="button" class="{Style(button.Style)}" data-say="{Text(button.Say)}">{Text(button.Label)}</button>""";

    private static string Style(ButtonStyle style) => style switch
    {
        ButtonStyle.Plain => "plain",
        ButtonStyle.Primary => "primary",
        ButtonStyle.Danger => "danger",
    };

    private static string Field(Ask ask)
    {
        var id = $"ask-{Text(ask.Name)}";
        var about = (ask.Hint is null ? "" : $"{id}-hint ") + (ask.Error is null ? "" : $"{id}-error");
        var described = about is "" ? "" : $" aria-describedby=\"{about.Trim()}\"";
        var invalid = ask.Error is null ? "" : " aria-invalid=\"true\"";
        var common = $"""id="{id}" name="{Text(ask.Name)}" dir="auto"{described}{invalid}""";
        var value = Text(ask.Value ?? "");
        var entry = ask.Kind switch
        {
            AskKind.Text => $"<input type=\"text\" {common} value=\"{value}\">",
            AskKind.Long => $"<textarea rows=\"4\" {common}>\n{value}</textarea>",
            AskKind.Date => $"<input type=\"date\" {common} value=\"{value}\">",
            AskKind.Time => $"<input type=\"time\" {common} value=\"{value}\">",
            AskKind.Choice => $"<select {common}>{string.Concat(ask.Choices.Select(c => Option(c, ask.Value)))}</select>",
        };
        var hint = ask.Hint is null ? "" : $"<p class=\"hint\" id=\"{id}-hint\">{Text(ask.Hint)}</p>";
        var error = ask.Error is null ? "" : $"<p class=\"error\" id=\"{id}-error\" role=\"alert\">{Text(ask.Error)}</p>";
        return $"<div class=\"field\"><label for=\"{id}\">{Text(ask.Label)}</label>{entry}{hint}{error}</div>";
    }

    private static string Option(Choice choice, string? chosen) =>
        $"<option value=\"{Text(choice.Value)}\"{(choice.Value == chosen ? " selected" : "")}>{Text(choice.Label)}</option>";

    private static string Run(IReadOnlyList<Span> spans) => string.Concat(spans.Select(Draw));

    private static string Draw(Span span) => span switch
    {
        Plain(var text) => Text(text),
        Strong(var text) => $"<strong>{Text(text)}</strong>",
        Code(var text) => $"<code>{Text(text)}</code>",
        When(var at, var otherwise) => $"<time datetime=\"{InstantPattern.General.Format(at)}\">{Text(otherwise)}</time>",
        Mention(var name, _) => $"<span class=\"mention\">@{Text(name)}</span>",
        Link(var text, var url) when url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) =>
            $"<a href=\"{Text(url)}\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">{Text(text)}</a>",
        Link(var text, var url) => Text(text == url ? url : $"{text} ({url})"),
        _ => throw new NotSupportedException($"HTML cannot draw {span.GetType().Name}"),
    };

    private static string File(Attachment file)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(file.Content));
        return $"""<p><a class="file" download="{Text(file.Name)}" href="data:text/csv;charset=utf-8;base64,{data}">{Text(file.Name)}</a></p>""";
    }
}
