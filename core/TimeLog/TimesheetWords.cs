using Core.Clients;
using Core.Speech.Reading;
using Core.Views;

namespace Core.TimeLog;

/// <summary>Which days and whose work a timesheet is of.</summary>
/// <param name="Client">Null for all.</param>
internal sealed record TimesheetOf(SheetDays Days, Client? Client)
{
    /// <summary>Canonical, for buttons and letters.</summary>
    public string Sentence => Client is null ? $"timesheet {Days.Text}" : $"timesheet {Days.Text} {Client.Handle}";
}

internal static class TimesheetWords
{
    private const string Csv = "csv";

    public static (string Text, bool IsFile) Cut(string said)
    {
        var words = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var others = words.Where(word => !word.Equals(Csv, StringComparison.OrdinalIgnoreCase)).ToList();
        return others.Count < words.Length ? (string.Join(' ', others), true) : (said.Trim(), false);
    }

    public static bool IsFile(string said) => Cut(said).IsFile;

    extension(Turn turn)
    {
        /// <returns>What was asked for; or, where that is not clear, what is answered instead.</returns>
        public async Task<(TimesheetOf? Of, View? Instead)> ReadTimesheet(string said)
        {
            var (text, isFile) = Cut(said);
            var (days, name) = Read(text, turn.SaidNow);
            var clients = await turn.SheetClients();
            var ending = isFile ? $" {Csv}" : "";
            if (days is RangeReading.Asked asked)
            {
                return (null, TimeLogQuestions.Choose(turn.Say.TimesheetWhichDays, asked.Options.Select(span =>
                    new Button(turn.Spelled(SheetDays.Of(span)), $"timesheet {span.Text}{Named(clients, name)}{ending}"))));
            }
            var sheet = days is RangeReading.Clear(var clear) ? SheetDays.Of(clear) : SheetDays.WeekOf(turn.Today);
            if (name is "") return (new TimesheetOf(sheet, null), null);
            return ClientNames.Read(name, clients) switch
            {
                ClientReading.Found { Rest: "" } found => (new TimesheetOf(sheet, found.Client), null),
                ClientReading.Several { Rest: "" } several => (null, TimeLogQuestions.Choose(turn.Say.TimerWhich, several.Clients.Select(c =>
                    new Button(c.Name, $"{new TimesheetOf(sheet, c).Sentence}{ending}")))),
                _ => (null, await turn.Refuse(new NeitherDaysNorClient(name), IsRead)),
            };

            bool IsRead(Turn there) => Read(text, there.SaidNow) is (not RangeReading.NotARange, var other)
                && (other is "" || ClientNames.Read(other, clients) is ClientReading.Found { Rest: "" });
        }

        /// <summary>As people read it: one day, a month, or the first and the last.</summary>
        public string Spelled(SheetDays days) => days switch
        {
            { IsDay: true } => turn.Say.Day(days.First, turn.Today),
            _ => turn.Say.TimerFromTo(turn.Say.Day(days.First, turn.Today), turn.Say.Day(days.Last, turn.Today)),
        };

        /// <summary>Clients whose time the reader may see, archived ones too: what was worked was worked.</summary>
        private async Task<IReadOnlyList<Client>> SheetClients()
        {
            var all = await turn.Db.EveryClient();
            if (turn.Who.IsLead) return all;
            var timed = (await turn.Db.NewestEntries(turn.Who.Id)).Select(entry => entry.ClientId);
            var visible = (await turn.VisibleClients()).Select(client => client.Id);
            return [.. all.Where(client => timed.Contains(client.Id) || visible.Contains(client.Id))];
        }
    }

    // The days stand in front; behind the client they are understood too.
    private static (RangeReading Days, string Name) Read(string text, SpeakingTime when)
    {
        var (days, after) = Ranges.Head(text, when);
        if (days is not RangeReading.NotARange) return (days, after);
        return Tails.Longest(text, when.Words, Behind) is var (before, read) ? (read, before) : (days, text);

        RangeReading? Behind(string tail) => Ranges.Read(tail, when) is var range and not RangeReading.NotARange ? range : null;
    }

    private static string Named(IReadOnlyList<Client> clients, string name) =>
        ClientNames.Read(name, clients) is ClientReading.Found { Rest: "" } found ? $" {found.Client.Handle}" : "";

}
