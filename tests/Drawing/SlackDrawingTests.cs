using Bots.Slack;
using Core.Views;
using NodaTime;

namespace Tests.Drawing;

/// <summary>Every part as Slack is given it. Read the goldens like code.</summary>
public sealed class SlackDrawingTests
{
    private static readonly Instant Friday = Instant.FromUtc(2026, 12, 4, 15, 0);

    public static TheoryData<string> Names => [.. Parts.Keys];

    internal static readonly Dictionary<string, Part> Parts = new()
    {
        ["title"] = new Title("R-1 Fix the banner"),
        ["line"] = new Line(
            "Due ", new When(Friday, "Fri 4 Dec, 17:00"), ", told by ", new Mention("Ann", "UANN"), " and ", new Mention("Bo", null), ": ",
            new Strong("urgent"), ", see ", new Link("the page", "https://acme.com/a?b=1&c=2"), ", not ", new Link("this", "javascript:alert(1)"),
            ". Type ", new Code("R-1 take"), "."),
        ["hint"] = new Hint("Say ", new Code("help"), " before ", new When(Friday, "Fri 4 Dec, 17:00"), ", ", new Mention("Ann", "UANN"), "."),
        ["quote"] = new Quote("It says “helo”,\nnot *hello* <!channel>."),
        ["facts"] = new Facts(
            new Fact("Due", new When(Friday, "Fri 4 Dec, 17:00")), new Fact("Urgency", new Strong("high")), new Fact("Tags", "#design #banner")),
        ["ask-text"] = new Ask("what", "What is it?", Value: "Fix the banner") { Required = true, Hint = "One line." },
        ["ask-long"] = new Ask("details", "Anything else?", AskKind.Long),
        ["ask-date"] = new Ask("due", "Until which day?", AskKind.Date, "2026-12-04") { Error = "That is in the past." },
        ["ask-time"] = new Ask("at", "At what time?", AskKind.Time, "17:00"),
        ["ask-choice"] = new Ask("urgency", "How urgent?", AskKind.Choice, "high") { Choices = [new("Normal", "normal"), new("High", "high")] },
        ["buttons"] = new Buttons(
            new Button("Take", "R-1 take @5", ButtonStyle.Primary), new Button("Ask", "R-1 ask @5"),
            new Button("Decline", "R-1 decline @5", ButtonStyle.Danger)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_part_has_its_drawing(string name) =>
        SlackGolden.Matches(name, View.Of("In one sentence.", Parts[name]));

    [Fact]
    public void Every_kind_of_part_is_drawn_here()
    {
        var drawn = Parts.Values.Select(p => p.GetType()).ToHashSet();
        Assert.DoesNotContain(typeof(Part).Assembly.GetTypes(), t => t.IsSubclassOf(typeof(Part)) && !drawn.Contains(t));
        var spans = Parts.Values.OfType<Line>().SelectMany(l => l.Spans).Select(s => s.GetType()).ToHashSet();
        Assert.DoesNotContain(typeof(Span).Assembly.GetTypes(), t => t.IsSubclassOf(typeof(Span)) && !spans.Contains(t));
    }

    [Fact]
    public void A_message_has_its_text_beside_its_blocks() =>
        SlackGolden.Matches("message", View.Of("R-1 “Fix” <!channel> & more", new Title("R-1"), Parts["buttons"]));

    [Fact]
    public void A_form_is_a_modal() => SlackGolden.MatchesDrawn("modal", BlockKit.Modal(Form, """{"say":"draft 7F3K","room":"C1","direct":false}"""));

    [Fact]
    public void Where_no_modal_can_open_a_form_is_a_button_that_opens_it() => SlackGolden.MatchesDrawn("form-as-message", BlockKit.Message(Form));

    [Fact]
    public void An_answer_inside_a_modal_only_tells() =>
        SlackGolden.MatchesDrawn("modal-that-tells", BlockKit.Modal(View.Of("Done.", new Title("R-1"), new Line("Done."), Parts["ask-text"]), ""));

    [Fact]
    public void An_error_stands_at_its_field() =>
        Assert.Equal("""{"ask-due":"That is in the past."}""", BlockKit.Errors(Form).ToJsonString());

    private static View Form => View.Of("What do you need?", [new Line("Tell me."), .. from name in Names.Select(n => (string)n.Data)
                                                                                    where name.StartsWith("ask-", StringComparison.Ordinal)
                                                                                    select Parts[name]]) with
    {
        Form = new Form("Ask for something", "Send", "draft 7F3K"),
        Pending = true,
    };
}
