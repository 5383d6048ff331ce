using Core.Clients;
using Core.Views;

namespace Core.Meetings;

/// <summary>The form that asks what <c>when</c> does not say: who, how long, which days.</summary>
internal static class WhenForm
{
    public const string Length = "length", Days = "days", Often = "often";

    /// <summary>More of them are said as a sentence.</summary>
    public static readonly string[] Clients = ["client", "client2", "client3"], Members = ["colleague", "colleague2"];

    private const string Once = "once", Weekly = "weekly";

    public static bool IsSent(IReadOnlyDictionary<string, string> fields) => fields.ContainsKey(Clients[0]);

    /// <returns>Null where there is no client whom one could meet.</returns>
    public static Task<View?> Of(Turn turn, WhenRead read)
    {
        var (wanted, unread) = (read.Wanted, read.Unread);
        var values = new Dictionary<string, string>
        {
            [Length] = MeetingCommands.Minutes(wanted.Length),
            // What was read of days is read again; what was not is mended where it stands.
            [Days] = wanted.Days is { } days ? $"{days.Start:uuuu-MM-dd} to {days.End:uuuu-MM-dd}" : read.Refused is NotDaysToMeet ? unread : "",
            [Often] = wanted.Weekly ? Weekly : Once,
        };
        foreach (var (name, client) in Clients.Zip(wanted.Clients)) values[name] = client.Handle;
        foreach (var (name, member) in Members.Zip(wanted.Members)) values[name] = member.Id.Value;
        return Of(turn, values);
    }

    /// <param name="values">What stands in its fields.</param>
    public static async Task<View?> Of(Turn turn, IReadOnlyDictionary<string, string> values)
    {
        var (say, clients, members) = (turn.Say, await turn.VisibleClients(), await turn.Colleagues());
        if (clients.Count == 0) return null;
        string? Value(string name) => values.GetValueOrDefault(name, "") is not "" and var value ? value : null;
        var one = clients.Select(c => new Choice(c.Name, c.Handle)).ToList();
        var colleague = members.Select(m => new Choice(m.Name, m.Id.Value)).ToList();
        return View.Of(
            say.WhenForm,
            [
                .. Clients.Take(Math.Min(Clients.Length, clients.Count)).Select((name, at) => Chosen(
                    name, at == 0 ? say.WhenClient : say.WhenAlso, Value(name), one, isFirst: at == 0)),
                .. Members.Take(Math.Min(Members.Length, members.Count)).Select((name, at) => Chosen(
                    name, at == 0 ? say.WhenColleague : say.WhenAlso, Value(name), colleague, isFirst: false)),
                new Ask(Length, say.WhenLength, Value: Value(Length)) { Hint = say.WhenLengthHint },
                new Ask(Days, say.WhenDays, Value: Value(Days)) { Hint = say.WhenDaysHint },
                new Ask(Often, say.WhenOften, AskKind.Choice, Value(Often) ?? Once)
                {
                    Choices = [new Choice(say.WhenOnce, Once), new Choice(say.WhenWeekly, Weekly)],
                },
                new Hint(say.WhenFormHow),
            ]) with
        {
            Form = new Form(say.WhenForm, say.WhenPropose, "when"),
            Pending = true,
        };

        Ask Chosen(string name, string label, string? value, IReadOnlyList<Choice> choices, bool isFirst) =>
            new(name, label, AskKind.Choice, value)
            {
                Required = isFirst, Choices = isFirst ? choices : [new Choice(say.WhenNobodyElse, "-"), .. choices],
            };
    }
}
