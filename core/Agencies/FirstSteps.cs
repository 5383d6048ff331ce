using Core.Views;

namespace Core.Agencies;

/// <summary>What a new desk needs before its first client can ask. Whether a step is done is read from the data; each can be left.</summary>
internal static class FirstSteps
{
    public const string Hours = "hours", Client = "client", Room = "room", Request = "request";

    public static IReadOnlyList<string> All { get; } = [Hours, Client, Room, Request];

    public static bool IsLeft(Agency agency, string step) => agency.LeftSteps.Split(' ').Contains(step);

    public static Agency Leave(Agency agency, string step) =>
        IsLeft(agency, step) ? agency : agency with { LeftSteps = $"{agency.LeftSteps} {step}".Trim() };

    /// <summary>The steps as they are told, each with its button; the next one stands out.</summary>
    /// <param name="open">In order; at least one.</param>
    public static IReadOnlyList<Part> Lead(Turn turn, Agency agency, IReadOnlyList<string> open) =>
    [
        new Line(new Strong(turn.Say.FirstSteps)),
        .. open.Select(step => new Line([.. Told(turn, agency, step)])),
        new Buttons([
            .. open.Select(step => Button(turn, step, step == open[0] ? ButtonStyle.Primary : ButtonStyle.Plain)),
            new Button(turn.Say.LeaveButton, "home leave"),
        ]),
    ];

    private static IEnumerable<Span> Told(Turn turn, Agency agency, string step) => step switch
    {
        Hours => [turn.Say.StepHours(turn.Say.Week(agency.Week.Text))],
        Client => [turn.Say.StepClient],
        Room => [$"{turn.Say.StepRoom} ", new Code(turn.Invitation)],
        _ => [turn.Say.StepRequest(turn.Slashed("request"))],
    };

    private static Button Button(Turn turn, string step, ButtonStyle style) => step switch
    {
        Hours => new(turn.Say.StepHoursButton, "hours", style),
        Client => new(turn.Say.StepClientButton, "client add", style),
        Room => new(turn.Say.StepRoomButton, "home room", style),
        _ => new(turn.Say.StepRequestButton, "request", style),
    };
}
