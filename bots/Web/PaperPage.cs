using System.Text.RegularExpressions;
using Core.Language;
using Core.Views;

namespace Bots.Web;

/// <summary>A <see cref="Paper"/> as HTML. Pure.</summary>
internal static partial class PaperPage
{
    public const string Privacy = "/privacy", Terms = "/terms", Style = "/papers.css";

    /// <param name="path">Where it stands, for the same page in another language.</param>
    /// <param name="asked">The tag that the address names, which the links keep; null where the browser's choice counts.</param>
    public static string Draw(Phrases say, Paper paper, string path, string? asked) => $"""
        <!doctype html>
        <html lang="{say.Tag}" dir="{Sides.DirOf(say.Tag)}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>{Html.Text(paper.Title)}</title>
          <link rel="stylesheet" href="{Style}">
        </head>
        <body>
          <main>
            <p class="brand"><bdi lang="en">VA Desk</bdi></p>
            <h1>{Html.Text(paper.Title)}</h1>
            <p class="lead">{Line(paper.Lead)}</p>
        {string.Join('\n', paper.Chapters.Select(Draw))}
            <footer>
              <p><a href="{Privacy}{Kept(asked)}">{Html.Text(say.PrivacyLink)}</a> <a href="{Terms}{Kept(asked)}">{Html.Text(say.TermsLink)}</a></p>
              <p>{string.Join(' ', Offered.All.Where(l => l.Tag != say.Tag).Select(l => Other(l, path)))}</p>
            </footer>
          </main>
        </body>
        </html>
        """;

    private static string Draw(Chapter chapter) => $"""
            <section>
              <h2>{Html.Text(chapter.Title)}</h2>
        {string.Join('\n', chapter.Lines.Select(line => $"      <p>{Line(line)}</p>"))}
            </section>
        """;

    private static string Kept(string? asked) => asked is null ? "" : $"?lang={asked}";

    private static string Other((string Tag, string Name) other, string path) =>
        $"""<a href="{Html.Text(path)}?lang={other.Tag}" hreflang="{other.Tag}" {Speaking(other.Tag)}>{Html.Text(other.Name)}</a>""";

    private static string Speaking(string tag) => $"lang=\"{tag}\" dir=\"{Sides.DirOf(tag)}\"";

    private static string Line(string line) => Typed().Replace(Html.Text(line), "<code dir=\"ltr\">$1</code>");

    [GeneratedRegex("(?:`|&#x60;)(.+?)(?:`|&#x60;)")]
    private static partial Regex Typed();
}
