using Core.Views;
using NodaTime;

namespace Tests.Drawing;

/// <summary>A view with one of everything.</summary>
internal static class Parts
{
    public static View All { get; } = View.Of(
        "Timer started for <Acme> & Sons",
        new Title("Timer started for <Acme> & Sons"),
        new Line("plain ", new Strong("strong"), " ", new Code("/invite @VA Desk"), " ", new When(Instant.FromUtc(2026, 11, 21, 8, 0), "Sat 21 Nov, 09:00"),
            " ", new Mention("Ada", "U1"), " ", new Mention("Nobody here", null), " ", new Link("the file", "https://example.com/a?b=1&c=2"),
            " ", new Link("not this", "javascript:alert(1)")),
        new Hint("small print"),
        new Quote("*not bold* <!channel> {{DATE(x)}}\nسطر ثان"),
        new Facts(new Fact("Since", new When(Instant.FromUtc(2026, 11, 21, 8, 0), "Sat 21 Nov, 09:00")), new Fact("Note", "fix *the* header")),
        new Ask("what", "What", AskKind.Text, "Fix the banner") { Required = true, Hint = "In a few words" },
        new Ask("details", "Details", AskKind.Long),
        new Ask("on", "Day", AskKind.Date, "2026-12-04"),
        new Ask("at", "Time", AskKind.Time, "17:00") { Error = "That time is past." },
        new Ask("urgency", "Urgency", AskKind.Choice, "Normal") { Choices = [new Choice("Low", "Low"), new Choice("Normal", "Normal")] },
        new Buttons(
            new Button("Stop", "timer stop", ButtonStyle.Danger), new Button("Pause", "timer pause"),
            new Button("Go on", "timer resume", ButtonStyle.Primary)));
}
