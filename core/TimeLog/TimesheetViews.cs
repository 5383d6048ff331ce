using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Views;
using NodaTime;
using NodaTime.Text;

namespace Core.TimeLog;

internal static class TimesheetViews
{
    private const int MostRows = 10;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    extension(Turn turn)
    {
        public async Task<View> Sheet(TimesheetOf of, IReadOnlyList<Slice> slices)
        {
            var name = of.Client?.Name;
            var title = turn.Say.TimesheetTitle(turn.Spelled(of.Days), name);
            var earlier = of with { Days = of.Days.Before() };
            var before = new Button(turn.Say.TimesheetBefore(turn.Spelled(earlier.Days)), earlier.Sentence);
            if (slices.Count == 0)
            {
                var log = new Button(turn.Say.TimerLog, "timer log");
                var none = turn.Say.TimesheetEmpty;
                return View.Of(none, new Title(title), new Line(none), new Buttons(before, log));
            }

            var total = turn.Say.TimesheetTotal(turn.Say.Length(Timesheet.Total(slices)));
            List<Part> parts = [new Title(title), new Line(new Strong(total)), turn.Rows(await turn.ByClient(slices))];
            parts.AddRange(await turn.Details(slices));
            var runs = slices.Any(slice => slice.Entry.Runs && slice.To == turn.Now);
            if (runs) parts.Add(new Hint(turn.Say.TimesheetRuns(turn.Clock(turn.Now))));
            parts.Add(new Buttons(new Button(turn.Say.TimesheetAsFile, $"{of.Sentence} csv"), before));
            return View.Of($"{title}: {total}", parts);
        }

        /// <summary>One row for each stretch of a day, in the reader's zone. A timer that runs has no end, and its hours up to now.</summary>
        public async Task<string> SheetFile(IReadOnlyList<Slice> slices)
        {
            var clients = (await turn.Db.EveryClient()).ToDictionary(c => c.Id, c => c.Name);
            var requests = await turn.RequestsOf(slices);
            var people = await turn.PeopleOf(slices);
            return Csv.File(
                slices.Select(slice => (IEnumerable<string>)
                [
                    LocalDatePattern.Iso.Format(slice.Day),
                    Csv.Text(clients[slice.Entry.ClientId]),
                    slice.Entry.RequestId is { } id ? requests[id].Name : "",
                    Csv.Text(EditEntry.Noted(slice.Entry)),
                    Csv.Text(people[slice.Entry.PersonId]),
                    Clock.Format(slice.From.InZone(turn.Who.Zone).TimeOfDay),
                    slice.Entry.Runs && slice.To == turn.Now ? "" : turn.End(slice),
                    Csv.Number((decimal)slice.Length.TotalHours),
                    turn.Who.ZoneId,
                ]).Prepend(turn.Say.TimesheetColumns));
        }

        // The last minute of a day ends at 24:00 of that day, not at 0:00.
        private string End(Slice slice)
        {
            var end = slice.To.InZone(turn.Who.Zone);
            return end.Date == slice.Day ? Clock.Format(end.TimeOfDay) : "24:00";
        }

        private async Task<IReadOnlyList<(string Name, Duration Total)>> ByClient(IReadOnlyList<Slice> slices)
        {
            var clients = (await turn.Db.EveryClient()).ToDictionary(c => c.Id, c => c.Name);
            return [.. Timesheet.By(slices, s => s.Entry.ClientId).Select(row => (clients[row.Key], row.Total))];
        }

        /// <summary>By person, by request and by day, each where it tells more than the totals and is short.</summary>
        private async Task<IReadOnlyList<Part>> Details(IReadOnlyList<Slice> slices)
        {
            var parts = new List<Part>();
            var people = await turn.PeopleOf(slices);
            if (people.Count > 1) parts.Add(turn.Rows(Timesheet.By(slices, s => people[s.Entry.PersonId])));
            var requests = await turn.RequestsOf(slices);
            var onRequests = slices.Where(s => s.Entry.RequestId is not null).ToList();
            if (requests.Count is > 0 and <= MostRows)
                parts.Add(turn.Rows(Timesheet.By(onRequests, s => turn.Name(requests[s.Entry.RequestId!.Value]))));
            var days = slices.GroupBy(s => s.Day).OrderBy(day => day.Key).ToList();
            if (days.Count is > 1 and <= MostRows)
                parts.Add(turn.Rows([.. days.Select(day => (turn.Say.Day(day.Key, turn.Today), Timesheet.Total(day)))]));
            return parts;
        }

        private Facts Rows(IReadOnlyList<(string Name, Duration Total)> rows)
        {
            var whole = Timesheet.WholeMinutes([.. rows.Select(row => row.Total)]);
            return new Facts([.. rows.Zip(whole, (row, total) => new Fact(row.Name, turn.Say.Length(total)))]);
        }

        private string Name(Request request) => turn.Say.Named(request.Name, request.What);

        private async Task<Dictionary<RequestId, Request>> RequestsOf(IReadOnlyList<Slice> slices)
        {
            var requests = new Dictionary<RequestId, Request>();
            foreach (var id in slices.Select(s => s.Entry.RequestId).OfType<RequestId>().Distinct())
                if (await turn.Db.Request(id) is { } request) requests[id] = request;
            return requests;
        }

        private async Task<Dictionary<PersonId, string>> PeopleOf(IReadOnlyList<Slice> slices)
        {
            var people = new Dictionary<PersonId, string>();
            foreach (var id in slices.Select(s => s.Entry.PersonId).Distinct())
                people[id] = (await turn.Db.Person(id))?.Name ?? "";
            return people;
        }
    }
}
