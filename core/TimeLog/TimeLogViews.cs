using Core.Agencies;
using Core.Clients;
using Core.Speech.Reading;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.TimeLog;

/// <summary>What came of a change to the time log. Each is drawn for whoever made it, in their zone.</summary>
internal static class TimeLogViews
{
    extension(Turn turn)
    {
        public async Task<View> Started(Decision.Done done)
        {
            var entry = done.Entry;
            var work = await turn.JobName(entry);
            // What could only have the time before another that runs is not running.
            if (!entry.Runs) return await turn.Logged(done);
            var said = turn.Say.TimerStarted(work, turn.Clock(entry.StartedAt));
            return View.Of(
                said,
                [
                    new Line(new Strong(said)),
                    .. Noted(entry), .. await turn.Others(done),
                    new Buttons(turn.Stop(entry), turn.Pause(entry), turn.Change(entry), turn.Undo()),
                ]);
        }

        public async Task<View> Stopped(Decision.Done done)
        {
            var entry = done.Entry;
            var length = turn.Say.Length(entry.Length(turn.Now));
            var said = turn.Say.TimerStopped(await turn.JobName(entry), length, turn.Spelled(entry.Span));
            return View.Of(
                said,
                [
                    new Line(new Strong(said)), .. Noted(entry), await turn.TodayFor(entry.ClientId),
                    new Buttons(await turn.GoOn(entry), turn.Change(entry), turn.Undo()),
                ]);
        }

        public async Task<View> Paused(Decision.Done done)
        {
            var said = turn.Say.TimerPaused(await turn.JobName(done.Entry), turn.Say.Length(done.Entry.Length(turn.Now)));
            var resume = new Button(turn.Say.TimerGoOn, "timer resume", ButtonStyle.Primary);
            return View.Of(
                said, new Line(new Strong(said)), await turn.TodayFor(done.Entry.ClientId),
                new Buttons(resume, turn.Change(done.Entry), turn.Undo()));
        }

        public async Task<View> Cancelled(Decision.Done done)
        {
            var said = turn.Say.TimerCancelled(await turn.JobName(done.Entry), turn.Say.Length(done.Entry.Length(turn.Now)));
            return View.Of(said, new Line(said), new Buttons(turn.Undo(), new Button(turn.Say.Timer, "timer")));
        }

        public Task<View> Logged(Decision.Done done) => turn.Written(done, turn.Say.TimerLogged);

        public Task<View> Edited(Decision.Done done) => turn.Written(done, turn.Say.TimerEdited);

        public async Task<View> SplitInTwo(TimeEntry before, Decision.Done done)
        {
            var said = turn.Say.TimerSplitAt(await turn.JobName(before), turn.Clock(done.Entry.StartedAt));
            return View.Of(
                said, new Line(new Strong(said)), new Hint(turn.Say.TimerSplitHint),
                new Buttons(turn.Change(done.Entry), turn.Undo()));
        }

        public async Task<View> Running(TimeEntry entry)
        {
            var said = turn.Say.TimerRunning(
                await turn.JobName(entry), turn.Clock(entry.StartedAt), turn.Say.Length(entry.Length(turn.Now)));
            var others = (await turn.RecentClients()).Where(c => c.Id != entry.ClientId).Take(2);
            return View.Of(
                said,
                [
                    new Line(new Strong(said)), .. Noted(entry), await turn.TodayFor(entry.ClientId),
                    new Buttons([turn.Stop(entry), turn.Pause(entry), turn.Change(entry), .. others.Select(turn.Start)]),
                ]);
        }

        /// <summary>No error: it was asked, or another device was quicker.</summary>
        public async Task<View> Nothing()
        {
            var newest = await turn.Db.NewestEntries(turn.Who.Id);
            if (newest.FirstOrDefault(e => e.Runs) is { } running) return await turn.Running(running);
            var last = newest.Count == 0 ? (Instant?)null : newest.Max(e => e.EndedAt);
            var said = last is { } since ? turn.Say.TimerNothingSince(turn.Clock(since)) : turn.Say.TimerNothingRuns;
            var paused = await turn.Db.PausedEntry(turn.Who.Id) is { } entry && await turn.MayTime(entry) ? entry : null;
            var clients = await turn.RecentClients();
            List<Button> buttons = [];
            if (paused is not null)
                buttons.Add(new Button(turn.Say.TimerResume(await turn.JobName(paused)), "timer resume", ButtonStyle.Primary));
            buttons.AddRange(clients.Take(4 - buttons.Count).Select(turn.Start));
            buttons.Add(new Button(turn.Say.TimerLog, "timer log"));
            return View.Of(said, new Line(said), new Buttons(buttons));
        }

        public async Task<View> Forgotten(TimeEntry entry)
        {
            var work = await turn.JobName(entry);
            var said = turn.Say.TimerForgotten(work, turn.Clock(entry.StartedAt), turn.Say.Length(entry.Length(turn.Now)));
            List<Button> buttons = [new(turn.Say.TimerStopNow, $"timer stop {entry.Id.Value}")];
            if (turn.EndOfWork(entry) is { } end)
            {
                var stop = $"timer stop {entry.Id.Value} at {PastTimes.Text(end)}";
                buttons.Insert(0, new(turn.Say.TimerStopAt(turn.Clock(end)), stop, ButtonStyle.Primary));
            }
            buttons.Add(turn.Change(entry));
            buttons.Add(new(turn.Say.TimerDiscard, $"timer cancel {entry.Id.Value}", ButtonStyle.Danger));
            return View.Of(said, new Line(said), new Hint(turn.Say.TimerForgottenHint), new Buttons(buttons));
        }

        private async Task<View> Written(Decision.Done done, Func<string, string, string, string> say)
        {
            var entry = done.Entry;
            var said = say(await turn.JobName(entry), turn.Say.Length(entry.Length(turn.Now)), turn.Spelled(entry.Span));
            return View.Of(
                said,
                [
                    new Line(new Strong(said)), .. Noted(entry), .. await turn.Others(done),
                    new Buttons(turn.Change(entry), turn.Undo(), new Button(turn.Say.TimesheetOf, "timesheet week")),
                ]);
        }

        /// <summary>What else the change did: what stopped, what gave way, what was cut in two.</summary>
        private async Task<IReadOnlyList<Part>> Others(Decision.Done done)
        {
            var parts = new List<Part>();
            foreach (var (before, after) in done.Steps.Select(step => (step.Before, step.After)))
            {
                var row = (after ?? before)!;
                if (row.Id == done.Entry.Id || before?.Span == after?.Span) continue;
                var (work, span) = (await turn.JobName(row), turn.Spelled(row.Span));
                parts.Add(new Line((before, after) switch
                {
                    (_, null) => turn.Say.TimerGone(work, span),
                    (null, _) => turn.Say.TimerAlso(work, span),
                    ({ Runs: true }, { Runs: false }) => turn.Say.TimerOtherStopped(work, turn.Say.Length(row.Length(turn.Now))),
                    _ => turn.Say.TimerOtherCut(work, span),
                }));
            }
            return parts;
        }

        private async Task<Hint> TodayFor(ClientId client)
        {
            var entries = await turn.Db.EntriesTouching(turn.Who.Id, Timesheet.Days(turn.Today, turn.Today, turn.Who.Zone).Start);
            var theirs = entries.Where(entry => entry.ClientId == client);
            var total = Timesheet.Total(Timesheet.Slices(theirs, turn.Today, turn.Today, turn.Who.Zone, turn.Now));
            return new Hint(turn.Say.TimerToday((await turn.Db.ClientOf(client)).Name, turn.Say.Length(total)));
        }

        /// <summary>When the working day ended on which it was begun; null when it was begun later, or that is still to come.</summary>
        private Instant? EndOfWork(TimeEntry entry)
        {
            var day = entry.StartedAt.InZone(turn.Who.Zone).Date;
            if (!turn.Calendar.IsWorkingDay(day)) return null;
            var end = Zones.Resolve(turn.Calendar.Week.EndOf(day), turn.Who.Zone);
            return end > entry.StartedAt && end < turn.Now ? end : null;
        }

        internal Button Stop(TimeEntry entry) => new(turn.Say.TimerStop, $"timer stop {entry.Id.Value}", ButtonStyle.Danger);

        internal Button Pause(TimeEntry entry) => new(turn.Say.TimerPause, $"timer pause {entry.Id.Value}");

        internal Button Change(TimeEntry entry) => new(turn.Say.Change, $"timer edit {entry.Id.Value}");

        private Button Undo() => new(turn.Say.Undo, $"undo {turn.Id}");

        private Button Start(Client client) => new(turn.Say.TimerStartFor(client.Name), $"timer start {client.Handle}");

        private async Task<Button> GoOn(TimeEntry entry) =>
            new(turn.Say.TimerGoOn, $"timer resume {(await turn.Db.ClientOf(entry.ClientId)).Handle}");
    }

    internal static IEnumerable<Part> Noted(TimeEntry entry) => entry.Note is "" ? [] : [new Quote(entry.Note)];
}
