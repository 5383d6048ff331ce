using Core.Agencies;
using Core.Clients;
using Core.Views;
using NodaTime.Text;

namespace Core.Promises;

internal static class PromiseViews
{
    // As many lines as a small screen shows without scrolling away what holds.
    private const int MostClients = 20, MostCounts = 20;

    // This one and those before it: of one client there is room for more.
    private const int MonthsOfAll = 2, MonthsOfOne = 6;

    public static async Task<View> ForMember(Turn turn)
    {
        var say = turn.Say;
        var desk = say.PromiseOfDesk(Promised.In(say, turn.Agency.Promise));
        var clients = turn.Who.IsLead ? await turn.VisibleClients() : [];
        var own = clients.Where(client => client.Promise is not null).ToList();
        var counts = turn.Who.IsLead ? await turn.Db.PledgeCounts(Since(turn, MonthsOfAll), turn.Now) : [];
        return View.Of(
            desk,
            [
                new Title(say.PromiseTitle),
                new Line(desk),
                .. own.Take(MostClients).Select(client => new Line(say.PromiseOfClient(client.Name, Promised.In(say, client.Promise), own: true))),
                .. own.Count > MostClients ? (Part[])[new Hint(say.AndMore(own.Count - MostClients))] : [],
                new Hint(say.PromiseCounted),
                .. Counted(turn, counts, clients),
                .. turn.Who.Role is Language.Role.Owner ? (Part[])[new Buttons(new Button(say.Change, "promise change"))] : [],
            ]);
    }

    /// <summary>For whoever hears of one client or two: their own promise, and how it was kept to them.</summary>
    public static async Task<View> ForClients(Turn turn)
    {
        var clients = await turn.VisibleClients();
        var parts = new List<Part>();
        var told = turn.Say.PromiseToYou(turn.Agency.Name, length: null);
        foreach (var client in clients)
        {
            told = turn.Say.PromiseToYou(turn.Agency.Name, Promised.In(turn.Say, client.Promise ?? turn.Agency.Promise));
            if (clients.Count > 1) parts.Add(new Line(new Strong(client.Name)));
            parts.Add(new Line(told));
            parts.AddRange(await Months(turn, client));
        }
        return View.Of(told, [new Title(turn.Say.PromiseTitle), .. parts]);
    }

    public static async Task<View> Of(Turn turn, Client client)
    {
        var told = turn.Say.PromiseOfClient(client.Name, Promised.In(turn.Say, client.Promise ?? turn.Agency.Promise), own: client.Promise is not null);
        return View.Of(
            told,
            [
                new Title(turn.Say.PromiseTitle),
                new Line(told),
                .. await Months(turn, client),
                .. turn.Who.IsLead ? (Part[])[new Buttons(new Button(turn.Say.Change, $"client {client.Handle} change"))] : [],
            ]) with
        {
            Again = $"promise {client.Handle}",
        };
    }

    /// <summary>For a client's card: what holds, and what came of it lately.</summary>
    public static async Task<IReadOnlyList<Fact>> Facts(Turn turn, Client client)
    {
        var promise = client.Promise ?? turn.Agency.Promise;
        if (promise is null) return [];
        var counts = await turn.Db.PledgeCountsOf(client.Id, Since(turn, MonthsOfAll), turn.Now);
        return
        [
            new Fact(turn.Say.PromiseTitle, turn.Say.PromiseFact(Promised.In(turn.Say, promise), own: client.Promise is not null)),
            .. counts.Select(count => new Fact(Month(turn, count), Told(turn, count))),
        ];
    }

    public static View Form(Turn turn, string value)
    {
        var now = turn.Say.PromiseOfDesk(Promised.In(turn.Say, turn.Agency.Promise));
        return View.Of(
            now,
            new Line(now),
            new Ask("promise", turn.Say.PromiseLabel, Value: value is "" ? null : value) { Hint = turn.Say.PromiseHint, Required = true },
            new Hint(turn.Say.PromiseCounted)) with
        {
            Form = new Form(turn.Say.PromiseTitle, turn.Say.Save, "promise"),
            Pending = true,
        };
    }

    public static View Set(Turn turn, string promise, string said)
    {
        var set = turn.Say.PromiseSet(Promised.In(turn.Say, promise));
        return View.Of(
            set,
            [
                new Line(set),
                .. turn.PromiseNotes(promise, said),
                new Buttons(new Button(turn.Say.Change, "promise change"), turn.Undo()),
            ]) with
        {
            Again = "promise",
        };
    }

    private static async Task<IEnumerable<Part>> Months(Turn turn, Client client)
    {
        var counts = await turn.Db.PledgeCountsOf(client.Id, Since(turn, MonthsOfOne), turn.Now);
        return counts.Select(count => new Line(turn.Say.PromiseCounts(Month(turn, count), Told(turn, count))));
    }

    private static IEnumerable<Part> Counted(Turn turn, IReadOnlyList<PledgeCount> counts, IReadOnlyList<Client> clients)
    {
        var names = clients.ToDictionary(client => client.Id, client => client.Name);
        var seen = counts.Where(count => names.ContainsKey(count.ClientId)).ToList();
        if (seen.Count == 0 && turn.Agency.Promise is not null && turn.Who.IsLead) yield return new Hint(turn.Say.NoPromisesYet);
        foreach (var month in seen.Take(MostCounts).GroupBy(count => count.Month))
        {
            yield return new Line(new Strong(Month(turn, month.First())));
            foreach (var count in month) yield return new Line(turn.Say.PromiseCounts(names[count.ClientId], Told(turn, count)));
        }
        if (seen.Count > MostCounts) yield return new Hint(turn.Say.AndMore(seen.Count - MostCounts));
    }

    private static string Told(Turn turn, PledgeCount count) => turn.Say.PromiseCount(count.Kept, count.Broken, count.Running);

    private static string Month(Turn turn, PledgeCount count) => turn.Say.Month(YearMonthPattern.Iso.Parse(count.Month).Value);

    private static string Since(Turn turn, int months) =>
        YearMonthPattern.Iso.Format(turn.Now.InZone(turn.Agency.Zone).Date.PlusMonths(1 - months).ToYearMonth());
}
