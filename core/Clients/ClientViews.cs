using Core.Agencies;
using Core.Time.Holidays;
using Core.Views;

namespace Core.Clients;

internal static class ClientViews
{
    // A view has room for about fifty lines on the smallest platform.
    private const int Most = 30;

    public static View All(Turn turn, IReadOnlyList<Client> clients)
    {
        var say = turn.Say;
        var add = new Buttons(new Button(say.ClientAdd, "client add", clients.Count == 0 ? ButtonStyle.Primary : ButtonStyle.Plain));
        var parts = new List<Part> { new Title(say.ClientList) };
        if (clients.Count == 0) parts.Add(new Line(say.NoClients));
        parts.AddRange(clients.Take(Most).Select(c => new Line(
            new Strong(c.Name), " · ", new Code(c.Handle), $" · {say.WithClock(say.Zone(c.Zone, turn.Now), turn.ClockIn(c.Zone))}")));
        if (clients.Count > Most) parts.Add(new Hint(say.ClientsMore(clients.Count - Most)));
        if (turn.Who.IsLead) parts.Add(add);
        return new View(say.ClientCount(clients.Count), parts);
    }

    public static async Task<View> Card(Turn turn, Client client)
    {
        var say = turn.Say;
        var rooms = await turn.Db.RoomsOf(client.Id);
        var contacts = await turn.Db.ContactsOf(client.Id);
        var facts = new List<Fact>
        {
            new(say.FactHandle, new Code(client.Handle)),
            new(say.FactZone, say.WithClock(say.Zone(client.Zone, turn.Now), turn.ClockIn(client.Zone))),
            new(say.FactHours, client.Hours is null ? say.HoursUntilTold(say.Week(client.Week.Text)) : say.Week(client.Week.Text)),
            new(say.FactLanguage, say.NameOfLanguage(client.Language)),
            new(say.FactContacts, contacts.Count == 0 ? say.NobodyYet : say.List(contacts.Select(c => c.Name))),
            new(say.FactRooms, rooms.Count == 0 ? say.NoRoomYet : say.RoomCount(rooms.Count)),
        };
        facts.InsertRange(3, [.. turn.CalendarFacts(client.Calendar), .. await turn.PromiseFacts(client)]);
        // A price is between the agency's leads and the client: nobody else, and never a room.
        if (turn.Who.IsLead && !turn.At.Everybody) facts.Insert(facts.Count - 2, new Fact(say.FactRate, Rate(turn, client)));

        var parts = new List<Part> { new Line(new Strong(client.Name)), new Facts(facts) };
        if (!turn.Who.IsLead) return new View(client.Name, parts);
        if (rooms.Count == 0) parts.Add(RoomNext(turn, client));
        parts.Add(new Buttons(
            new Button(say.Change, $"client {client.Handle} change"), new Button(say.ClientArchive, $"client archive {client.Handle}")));
        return new View(client.Name, parts);
    }

    /// <summary>What a client knows of itself, for all in its room.</summary>
    public static View ForItself(Turn turn, Client client) => View.Of(
        client.Name,
        new Line(new Strong(client.Name)),
        new Facts(
            // Without the hour: it would go on standing there.
            new Fact(turn.Say.FactZone, turn.Say.Zone(client.Zone, turn.Now)),
            new Fact(turn.Say.FactHours, turn.Say.Week(client.Week.Text)),
            new Fact(turn.Say.FactLanguage, turn.Say.NameOfLanguage(client.Language))));

    public static View Added(Turn turn, Client client)
    {
        var say = turn.Say;
        var added = say.ClientAdded(client.Name, client.Handle, say.Zone(client.Zone, turn.Now), turn.ClockIn(client.Zone));
        return View.Of(
            added,
            new Line(added),
            RoomNext(turn, client),
            new Buttons(new Button(say.Change, $"client {client.Handle} change"), turn.Undo()));
    }

    public static View AskArchive(Turn turn, Client client, string draft)
    {
        var ask = turn.Say.ClientArchiveSure(client.Name);
        var yes = new Button(turn.Say.ClientArchive, $"draft {draft} sure yes", ButtonStyle.Danger);
        return View.Of(ask, new Line(ask), new Buttons(yes)) with { Pending = true };
    }

    public static View AddForm(Turn turn, string name, IReadOnlyDictionary<string, string> details, string draft)
    {
        var say = turn.Say;
        string Detail(string detail, string otherwise) => details.GetValueOrDefault(detail) ?? otherwise;
        return View.Of(
            say.ClientAdd,
            new Ask("name", say.LabelName, Value: name) { Required = true },
            new Ask("zone", say.FactZone, Value: Detail("zone", OwnPlaces.For(say, turn.Agency.ZoneId))) { Hint = say.ZoneHint },
            new Ask("language", say.FactLanguage, Value: Detail("language", say.NameOfLanguage(turn.Agency.Language))),
            new Ask("rate", say.FactRate, Value: details.GetValueOrDefault("rate")) { Hint = say.RateHint },
            new Ask("currency", say.LabelCurrency, Value: Detail("currency", turn.Agency.Currency))) with
        {
            Form = new Form(say.ClientAdd, say.Save, $"draft {draft}"),
            Pending = true,
        };
    }

    public static View ChangeForm(Turn turn, Client client, IReadOnlyDictionary<string, string> said)
    {
        var say = turn.Say;
        string Detail(string detail, string otherwise) => said.GetValueOrDefault(detail) ?? otherwise;
        var rate = client.Rate is { } minor ? say.Amount(minor, client.Currency) : "";
        return View.Of(
            say.ClientChange,
            new Ask("name", say.LabelName, Value: Detail("name", client.Name)) { Required = true },
            new Ask("zone", say.FactZone, Value: Detail("zone", OwnPlaces.For(say, client.ZoneId))) { Hint = say.ZoneHint, Required = true },
            new Ask("hours", say.FactHours, Value: Detail("hours", client.Week.Text)) { Hint = say.HoursHint },
            UrgentWord.Ask(say, Detail("urgent", client.Urgent ?? "")),
            HolidaysViews.Ask(say, Detail("holidays", client.Holidays ?? Countries.None)),
            new Ask("promise", say.PromiseTitle, Value: Detail("promise", Promised.Typed(client.Promise))) { Hint = say.ClientPromiseHint },
            new Ask("off", say.DaysOffTitle, Value: Detail("off", CalendarViews.Typed(turn.Ahead(client.Calendar)))) { Hint = say.DaysOffHint },
            new Ask("language", say.FactLanguage, Value: Detail("language", say.NameOfLanguage(client.Language))) { Required = true },
            new Ask("rate", say.FactRate, Value: Detail("rate", rate)) { Hint = say.RateHint },
            new Ask("currency", say.LabelCurrency, Value: Detail("currency", client.Currency)) { Required = true }) with
        {
            Form = new Form(say.ClientChange, say.Save, $"client {client.Handle} change"),
            Pending = true,
        };
    }

    private static string Rate(Turn turn, Client client) => client.Rate is { } rate
        ? turn.Say.RateAnHour(turn.Say.Money(rate, client.Currency))
        : turn.Say.NoRateYet(client.Currency);

    private static Hint RoomNext(Turn turn, Client client) =>
        new($"{turn.Say.RoomNext} ", new Code(turn.Slashed($"client room {client.Handle}")));
}
