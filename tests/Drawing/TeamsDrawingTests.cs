using Bots.Teams;
using Core.Views;
using NodaTime;
using Tests.Kit;

namespace Tests.Drawing;

/// <summary>Every part as Teams is given it. Read the goldens like code.</summary>
public sealed class TeamsDrawingTests
{
    private static readonly AdaptiveCardFrame Frame = new("en-GB") { Roster = new HashSet<string> { "UANN" } };

    private static readonly View Form = View.Of(
        "New request", new Title("New request"), new Line("It goes to ", new Strong("Acme"), "."),
        new Ask("what", "What is it?", Value: "Fix the banner") { Required = true },
        new Ask("due", "Until when?", Value: "someday") { Error = "I do not know “someday”.", Hint = "A day, or a day and a time." }) with
    {
        Form = new Form("New request", "File it", "draft 7F3K"),
        Pending = true,
    };

    public static TheoryData<string> Names => [.. SlackDrawingTests.Parts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_part_has_its_drawing(string name) =>
        Golden.Matches($"{name}.teams", AdaptiveCard.Of(View.Of("In one sentence.", SlackDrawingTests.Parts[name]), Frame)["body"]);

    [Fact]
    public void A_form_is_fields_in_the_card_and_one_button_that_sends_them() => Golden.Matches("form.teams", AdaptiveCard.Of(Form, Frame));

    [Fact]
    public void A_form_is_a_dialog_below_its_heading()
    {
        Golden.Matches("dialog.teams", AdaptiveCard.Dialog(Form, Frame with { Dialog = new TeamsDialog("0123456789abcdef", "1764684000001") }));
        Assert.Equal("New request", AdaptiveCard.TitleOf(Form));
    }

    [Fact]
    public void Who_looks_at_it_may_have_it_drawn_for_them() => Golden.Matches("refreshed.teams", AdaptiveCard.Of(
        View.Of("R-1", new Title("R-1"), SlackDrawingTests.Parts["buttons"]),
        Frame with { Refresh = new AdaptiveCardRefresh("R-1", [.. Enumerable.Range(1, 99).Select(i => $"29:{i}")]) })["refresh"]);

    [Fact]
    public void A_button_may_open_a_dialog() => Golden.Matches("button-opens-dialog.teams", AdaptiveCard.Of(
        View.Of("R-1", SlackDrawingTests.Parts["buttons"]),
        Frame with { OpensDialog = b => b.Say.StartsWith("R-1 decline", StringComparison.Ordinal) })["body"]);

    [Fact]
    public void A_card_in_arabic_reads_from_the_right() => Golden.Matches("from-the-right.teams", AdaptiveCard.Of(
        View.Of("ط", new Title("R-1 · إصلاح الشعار"), new Facts(new Fact("الموعد", new When(Instant.FromUtc(2026, 12, 4, 15, 0), "الجمعة"))),
            new Quote("من فضلك قبل الجمعة.")),
        new AdaptiveCardFrame("ar-EG")));

    [Fact]
    public void Only_whom_the_roster_knows_is_mentioned_and_by_a_name_without_marks()
    {
        var card = AdaptiveCard.Of(
            View.Of("x", new Line(new Mention("Ann *[x](y)* </at> O’Hara", "UANN"), " and ", new Mention("Bo", "UBO"))), Frame);
        Golden.Matches("mention.teams", card);
    }

    [Fact]
    public void A_time_that_no_client_can_write_is_written_out() => Assert.Contains(
        "before all calendars", AdaptiveCard.Of(View.Of("x", new Line(new When(Instant.MinValue, "before all calendars"))), Frame).ToJsonString(),
        StringComparison.Ordinal);
}
