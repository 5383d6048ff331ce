using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Core.Views;
using NodaTime.Text;

namespace Bots.Web;

/// <summary>Draws a <see cref="View"/> as HTML. Pure; it owns all escaping, and nothing a person wrote becomes markup.</summary>
public sealed class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _lang;

    private Html(string lang) => _lang = lang;

    /// <summary>A message: parts from top to bottom. A form shows as a button that opens it.</summary>
    public static string Message(View view)
    {
        var (html, drawn) = (new StringBuilder(), new Html(view.Lang));
        foreach (var part in view.Parts.Where(p => view.Form is null || p is not Ask)) html.Append(drawn.Draw(part));
        if (view.Form is { } form) html.Append(drawn.Row([new Button(form.Title, form.Say, ButtonStyle.Primary)]));
        if (view.File is { } file) html.Append(File(file));
        return html.ToString();
    }

    /// <summary>The inside of a dialog: the form's title, its fields and the button that sends it.</summary>
    public static string Form(View view, Form form, string cancel)
    {
        var drawn = new Html(view.Lang);
        var html = new StringBuilder($"<h2 data-form=\"{Text(form.Say)}\">{drawn.Words(form.Title)}</h2>");
        foreach (var part in view.Parts.Where(p => p is not Title)) html.Append(drawn.Draw(part));
        html.Append($"""<div class="row end"><button type="button" class="plain" data-close>{Text(cancel)}</button>""");
        html.Append($"""<button type="submit" class="primary">{drawn.Words(form.Submit)}</button></div>""");
        return html.ToString();
    }

    public static string Text(string text) => Encoder.Encode(text);

    /// <summary>The attributes of a passage that somebody wrote: it begins where its first letter does, and is read out by a voice of its own.</summary>
    /// <param name="around">The language of the page or message that it stands in.</param>
    public static string Passage(string passage, string around) => $" dir=\"auto\"{Voice(passage, around)}";

    private static string Voice(string passage, string around) => Sides.Foreign(passage, around) is { } foreign ? $" lang=\"{foreign}\"" : "";

    // A name, an id, a time, or what somebody wrote stands by itself; a sentence is as it is.
    private string Words(string text) => Sides.Alone(text, _lang) is var (before, alone, after)
        ? $"{Text(before)}<bdi{Voice(alone, _lang)}>{Text(alone)}</bdi>{Text(after)}"
        : Text(text);

    private string Draw(Part part) => part switch
    {
        Title(var text) => $"<h3>{Words(text)}</h3>",
        Line(var spans) => $"<p>{Run(spans)}</p>",
        Hint(var spans) => $"<p class=\"hint\">{Run(spans)}</p>",
        Quote(var text) => $"<blockquote{Passage(text, _lang)}>{Text(text)}</blockquote>",
        Facts(var rows) => $"<dl>{string.Concat(rows.Select(Row))}</dl>",
        Ask ask => Field(ask),
        Buttons(var row) => Row(row),
        _ => throw new NotSupportedException($"HTML cannot draw {part.GetType().Name}"),
    };

    private string Row(Fact fact) => $"<div><dt>{Words(fact.Name)}</dt><dd>{Run(fact.Value)}</dd></div>";

    private string Row(IReadOnlyList<Button> row) => $"""<div class="row">{string.Concat(row.Select(Press))}</div>""";

    private string Press(Button button) =>
        $"""<button type="button" class="{Style(button.Style)}" data-say="{Text(button.Say)}">{Words(button.Label)}</button>""";

    private static string Style(ButtonStyle style) => style switch
    {
        ButtonStyle.Plain => "plain",
        ButtonStyle.Primary => "primary",
        ButtonStyle.Danger => "danger",
    };

    private string Field(Ask ask)
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
        var hint = ask.Hint is null ? "" : $"<p class=\"hint\" id=\"{id}-hint\">{Run(new Line(ask.Hint).Spans)}</p>";
        var error = ask.Error is null ? "" : $"<p class=\"error\" id=\"{id}-error\" role=\"alert\">{Run(new Line(ask.Error).Spans)}</p>";
        return $"<div class=\"field\"><label for=\"{id}\">{Words(ask.Label)}</label>{entry}{hint}{error}</div>";
    }

    private static string Option(Choice choice, string? chosen) =>
        $"<option value=\"{Text(choice.Value)}\"{(choice.Value == chosen ? " selected" : "")}>{Text(choice.Label)}</option>";

    private string Run(IReadOnlyList<Span> spans) => string.Concat(spans.Select(Draw));

    private string Draw(Span span) => span switch
    {
        Plain(var text) => Words(text),
        Strong(var text) => $"<strong>{Words(text)}</strong>",
        Code(var text) => $"<code dir=\"ltr\">{Text(text)}</code>",
        When(var at, var otherwise) => $"<time dir=\"auto\" datetime=\"{InstantPattern.General.Format(at)}\">{Text(otherwise)}</time>",
        Mention(var name, _) => $"<bdi class=\"mention\">@{Text(name)}</bdi>",
        Link(var text, var url) when url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) =>
            $"<a href=\"{Text(url)}\" target=\"_blank\" rel=\"noopener noreferrer nofollow\"><bdi>{Text(text)}</bdi></a>",
        Link(var text, var url) => $"<bdi>{Text(text == url ? url : $"{text} ({url})")}</bdi>",
        _ => throw new NotSupportedException($"HTML cannot draw {span.GetType().Name}"),
    };

    private static string File(Attachment file)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(file.Content));
        return $"""<p><a class="file" download="{Text(file.Name)}" href="data:text/csv;charset=utf-8;base64,{data}">{Text(file.Name)}</a></p>""";
    }
}
