using Core.Clients;
using Core.Views;

namespace Core.TimeLog;

/// <summary>Somebody's timer and day as they stand on their page: nothing that would be another a minute later.</summary>
internal static class TimerOnPage
{
    private const int MostClients = 8;

    extension(Turn turn)
    {
        public async Task<IReadOnlyList<Part>> TimerOfPage()
        {
            if (await turn.Db.RunningTimer(turn.Who.Id) is not { } running) return (await turn.Nothing()).Parts;
            var other = (await turn.RecentClients()).Where(c => c.Id != running.ClientId).Take(1);
            return
            [
                new Line(new Strong(turn.Say.TimerStarted(await turn.JobName(running), turn.Clock(running.StartedAt)))),
                .. TimeLogViews.Noted(running),
                new Buttons([
                    turn.Stop(running), turn.Pause(running), turn.Change(running), .. other.Select(turn.SwitchTo),
                    new Button(turn.Say.TimerLog, "timer log"),
                ]),
            ];
        }

        /// <summary>What was worked today and has ended, by client; what runs is counted when it stops.</summary>
        public async Task<IReadOnlyList<Part>> DayOfPage()
        {
            var title = new Title(turn.Say.HomeToday(turn.Say.Day(turn.Today, turn.Today)));
            var entries = await turn.Db.EntriesTouching(turn.Who.Id, Timesheet.Days(turn.Today, turn.Today, turn.Who.Zone).Start);
            var slices = Timesheet.Slices(entries.Where(e => !e.Runs), turn.Today, turn.Today, turn.Who.Zone, turn.Now);
            if (slices.Count == 0) return [title, new Hint(turn.Say.HomeNothingToday)];

            var rows = Timesheet.By(slices, slice => slice.Entry.ClientId);
            var whole = Timesheet.WholeMinutes([.. rows.Select(row => row.Total)]);
            List<Fact> facts = [new(turn.Say.HomeTotal, new Strong(turn.Say.Length(Timesheet.Total(slices))))];
            foreach (var (client, length) in rows.Select(row => row.Key).Zip(whole).Take(MostClients))
                facts.Add(new Fact((await turn.Db.ClientOf(client)).Name, turn.Say.Length(length)));
            return [title, new Facts(facts), .. rows.Count > MostClients ? (Part[])[new Hint(turn.Say.AndMore(rows.Count - MostClients))] : []];
        }

        // A start stops other work as a switch does; pressed twice it is not begun twice.
        private Button SwitchTo(Client client) => new(turn.Say.TimerSwitchTo(client.Name), $"timer start {client.Handle}");
    }
}
