using System.Text.RegularExpressions;
using Core.Language;

namespace Bots.Web;

/// <summary>A <see cref="Paper"/> as HTML. Pure.</summary>
internal static partial class PaperPage
{
    public const string Privacy = "/privacy", Terms = "/terms", Style = "/papers.css";

    public static string Draw(Phrases say, Paper paper) => $"""
        <!doctype html>
        <html lang="{say.Tag}" dir="ltr">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>{Html.Text(paper.Title)}</title>
          <link rel="stylesheet" href="{Style}">
        </head>
        <body>
          <main>
            <p class="brand">VA Desk</p>
            <h1>{Html.Text(paper.Title)}</h1>
            <p class="lead">{Line(paper.Lead)}</p>
        {string.Join('\n', paper.Chapters.Select(Draw))}
            <footer><a href="{Privacy}">{Html.Text(say.PrivacyLink)}</a> <a href="{Terms}">{Html.Text(say.TermsLink)}</a></footer>
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

    private static string Line(string line) => Typed().Replace(Html.Text(line), "<code>$1</code>");

    [GeneratedRegex("(?:`|&#x60;)(.+?)(?:`|&#x60;)")]
    private static partial Regex Typed();
}
