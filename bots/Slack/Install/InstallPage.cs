using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Core.Language;
using Core.Views;

namespace Bots.Slack.Install;

/// <summary>A page of the installation as HTML. Pure; nothing that anybody wrote becomes markup.</summary>
internal static partial class InstallPage
{
    public const string Style = "/slack/install/style.css";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="to">Where its one link leads; null for a page without.</param>
    public static string Draw(Phrases say, Page page, (string Label, string Address)? to) => $"""
        <!doctype html>
        <html lang="{say.Tag}" dir="{Sides.DirOf(say.Tag)}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>{Text(page.Title)}</title>
          <link rel="stylesheet" href="{Style}">
        </head>
        <body>
          <main>
            <p class="brand"><bdi lang="en">VA Desk</bdi></p>
            <h1>{Text(page.Title)}</h1>
        {string.Join('\n', page.Lines.Select(line => $"    <p>{Line(line)}</p>"))}
        {(to is var (label, address) ? $"    <p><a href=\"{Text(address)}\">{Text(label)}</a></p>" : "")}
          </main>
        </body>
        </html>
        """;

    private static string Line(string line) => Typed().Replace(Text(line), "<code dir=\"ltr\">$1</code>");

    private static string Text(string text) => Encoder.Encode(text);

    [GeneratedRegex("(?:`|&#x60;)(.+?)(?:`|&#x60;)")]
    private static partial Regex Typed();
}
