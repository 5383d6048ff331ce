using Core.Clients;
using Core.Reminding;
using Core.Views;
using NodaTime;

namespace Core;

/// <summary>Puts off what is being told with one press.</summary>
internal static class SnoozeButtons
{
    private static readonly Duration Short = Duration.FromHours(1);

    /// <param name="sentence">What puts it off: <c>snooze R-7</c>, <c>snooze of …</c>.</param>
    /// <param name="client">Whose matter it is; null when it is nobody's.</param>
    public static Buttons Of(Turn turn, string sentence, Client? client)
    {
        var say = turn.Say;
        return new Buttons(
        [
            new Button(say.SnoozeFor(say.Length(Short)), $"{sentence} 1h"),
            .. client is null ? [] : (Button[])[new Button(say.MorningOf(client.Name), $"{sentence} {SnoozeReading.ClientsMorning}")],
            new Button(say.MyNextMorning, $"{sentence} {SnoozeReading.MyMorning}"),
            .. client is null ? [] : (Button[])[new Button(say.UntilTheyAnswer, $"{sentence} {SnoozeReading.TheirAnswer}")],
        ]);
    }
}
