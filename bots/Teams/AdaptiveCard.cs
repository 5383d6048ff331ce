using System.Text.Json.Nodes;
using Core.Language;
using Core.Views;

namespace Bots.Teams;

/// <summary>
/// Draws a <see cref="View"/> as an Adaptive Card 1.5. Pure; knows what Teams takes, and nothing else. What people wrote goes into runs,
/// where Teams reads no markup: its text blocks and fact sets do.
/// </summary>
internal static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The card itself: the <c>content</c> of an attachment, the <c>value</c> of an invoke's answer.</summary>
    public static JsonObject Of(View view) => Of(view, new AdaptiveCardFrame(Phrases.English.Tag));

    /// <summary>As a message has it. A form's fields stand in the card.</summary>
    public static JsonObject Of(View drawn, AdaptiveCardFrame around)
    {
        var (view, frame) = Sided(drawn, around);
        IReadOnlyList<Part> parts = view.Form is { } form
            ? [new Title(form.Title), .. view.Parts.Where(p => p is not Title)]
            : view.Parts;
        return AdaptiveCardMeasure.Fit(measure => Draw(view, parts, frame, measure, AdaptiveCardButtons.InMessage(view, parts, frame)));
    }

    /// <summary>As a dialog has it, below its <see cref="Heading"/>. Without a form to send it only tells something.</summary>
    public static JsonObject Dialog(View drawn, AdaptiveCardFrame around)
    {
        var (view, frame) = Sided(drawn, around);
        var heading = Heading(view);
        IReadOnlyList<Part> parts =
            [.. view.Parts.Where(p => !(p is Title(var text) && text == heading) && (view.Form is not null || p is not Ask))];
        return AdaptiveCardMeasure.Fit(measure =>
            Draw(view, parts, frame with { Refresh = null }, measure, AdaptiveCardButtons.InDialog(view, parts, frame)));
    }

    /// <summary>Above a dialog; plain text, of which Teams knows no direction.</summary>
    public static string TitleOf(View view) => Sides.Begun(Heading(view.Isolated()), view.Lang);

    private static string Heading(View view) =>
        view.Form?.Title ?? view.Parts.OfType<Title>().FirstOrDefault()?.Text ?? Product;

    private const string Product = "VA Desk";

    // A card is in the language of its words; whoever reads it tells it only where those do not.
    private static (View View, AdaptiveCardFrame Frame) Sided(View view, AdaptiveCardFrame frame)
    {
        var language = view.Language ?? frame.Language;
        return ((view with { Language = language }).Isolated(), frame with { Language = language });
    }

    private static JsonObject Draw(
        View view, IReadOnlyList<Part> parts, AdaptiveCardFrame frame, AdaptiveCardMeasure measure, AdaptiveCardButtons buttons)
    {
        var text = new CardText(measure, frame);
        var asked = new HashSet<string>();
        // What is at the end can mostly be pressed: the middle goes first.
        IEnumerable<Part> kept = parts.Count <= measure.Parts ? parts : [.. parts.Take(measure.Parts - 2), new Line("…"), parts[^1]];
        List<JsonNode> body =
        [
            .. kept.Where(p => p is not Ask ask || asked.Add(ask.Name)).SelectMany((p, i) => Element(p, i, text, buttons)),
            .. buttons.Submit(),
        ];
        if (body.Count == 0) body.AddRange(text.Block([new Plain(view.Fallback is "" ? "…" : view.Fallback)], CardTextLook.Normal));
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = frame.Lang,
            ["rtl"] = frame.IsRightToLeft,
        };
        if (frame.Refresh is { } refresh) card["refresh"] = AdaptiveCardButtons.Refreshing(refresh);
        card["body"] = new JsonArray([.. body]);
        if (text.Mentioned.Count > 0) card["msteams"] = new JsonObject { ["entities"] = new JsonArray([.. text.Mentioned]) };
        return card;
    }

    private static IEnumerable<JsonNode> Element(Part part, int place, CardText text, AdaptiveCardButtons buttons) => part switch
    {
        // One in the middle begins something else.
        Title(var title) => text.Block([new Plain(title)], CardTextLook.Title, spacing: place == 0 ? null : "Large"),
        Line(var spans) => text.Block(spans, CardTextLook.Normal),
        Hint(var spans) => text.Block(spans, CardTextLook.Small),
        Quote(var words) => Framed([.. text.Block([new Plain(words)], CardTextLook.Normal)]),
        Facts(var rows) => text.Rows(rows),
        Ask ask => CardInput.Of(ask, text),
        Buttons(var row) => buttons.Row(row, text.Measure.Items),
        _ => throw new NotSupportedException($"Adaptive Cards cannot draw {part.GetType().Name}"),
    };

    private static IEnumerable<JsonNode> Framed(JsonNode[] items) => items is [] ? [] :
    [
        new JsonObject { ["type"] = "Container", ["style"] = "emphasis", ["items"] = new JsonArray(items) },
    ];
}
