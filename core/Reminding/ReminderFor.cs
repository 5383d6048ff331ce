using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech.Reading;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Reminding;

/// <summary>Whom a reminder is for: by whose clock and calendar it comes.</summary>
/// <param name="Who">Null for a client's side.</param>
/// <param name="Client">Null for a person.</param>
internal sealed record ReminderFor(Person? Who, Client? Client, WorkCalendar Calendar)
{
    public string Name => Client?.Name ?? Who!.Name;

    public DateTimeZone Zone => Calendar.Zone;

    /// <summary>When it comes, as it can be typed again by their clock.</summary>
    public string TextOf(Reminder reminder) => reminder.Every is { } rule
        ? $"every {rule}"
        : Due.Of(reminder.DueAt!.Value.InZone(Zone).LocalDateTime).Text.Replace('T', ' ');

    /// <param name="words">Of whoever says the time, whosever clock it is said of.</param>
    public SpeakingTime Speaking(Instant now, TimeWords words) => new(now, Zone, Calendar, words);
}

internal static class RemindersFor
{
    private const string Me = "me";

    extension(Turn turn)
    {
        public ReminderFor Oneself => new(turn.Who, null, turn.Calendar);

        public async Task<ReminderFor> For(Reminder reminder) => reminder.ClientId is { } client
            ? OfClient(await turn.Db.ClientOf(client))
            : turn.OfPerson(await turn.PersonOf(reminder.PersonId!.Value));

        /// <summary>Whom the words begin with; oneself when they begin with nobody.</summary>
        /// <returns>Whom and what follows; or a view that asks or refuses.</returns>
        public async Task<(ReminderFor? For, string After, View? Instead)> ReadFor(string typed, string? chosen)
        {
            var first = typed.Split((char[]?)null, 2)[0];
            var rest = typed[first.Length..].Trim();
            var isMe = OwnWords.Meant(first, Me) is not null || first.Equals("myself", StringComparison.OrdinalIgnoreCase);
            if (isMe) return (turn.Oneself, rest, null);
            if (first is ['@', _, ..]) return await turn.Colleague(chosen ?? first, rest);
            if (!turn.Who.IsLead) return (turn.Oneself, typed, null);

            var visible = await turn.VisibleClients();
            var read = ClientNames.Read(typed, visible);
            if (ClientNames.Quoted(typed) is not null && read is not ClientReading.Found) return (turn.Oneself, typed, null);
            if (chosen is Me) return (turn.Oneself, typed, null);
            if (chosen is not null && visible.FirstOrDefault(c => c.Handle == chosen) is { } named)
                return (OfClient(named), (read as ClientReading.Found)?.Rest ?? (read as ClientReading.Several)?.Rest ?? typed, null);
            return read switch
            {
                ClientReading.Found(var client, var left) when ReminderWords.GoOn(left) || IsTime(left, OfClient(client), turn) =>
                    (OfClient(client), left, null),
                ClientReading.Several(var several, var left) when ReminderWords.GoOn(left) => (null, left, await turn.AskWhom(several)),
                // "remind bolt invoice fri" goes to a client, or is about one.
                ClientReading.Found(var client, _) when Names(client, first) => (null, typed, await turn.AskWhom([client])),
                _ => (turn.Oneself, typed, null),
            };
        }

        public ReminderFor OfPerson(Person person) => new(person, null, person.IsMember
            ? turn.Agency.CalendarOf(person)
            : new WorkCalendar(WorkWeek.Default, person.Zone, DaysOff.None));

        private async Task<(ReminderFor?, string, View?)> Colleague(string said, string rest)
        {
            var sought = await turn.Seek(said);
            if (sought is Sought.Unheard(var user))
            {
                await turn.FindOut(user);
                var wait = turn.Say.TeamFindingOut(said);
                return (null, rest, View.Of(wait, new Line(wait)));
            }
            if (sought is Sought.Several(var several)) return (null, rest, await turn.AskWhichColleague(several));
            var who = sought is Sought.Found { Account.PersonId: { } id } ? await turn.Db.Person(id) : null;
            return who switch
            {
                { RemovedAt: null, IsMember: true } => (turn.OfPerson(who), rest, null),
                // A client hears through its own room, and never what a subcontractor sends.
                { RemovedAt: null } when turn.Who.IsLead && await turn.ClientOfContact(who) is { } client => (OfClient(client), rest, null),
                _ => (null, rest, turn.Refuse(new NobodyToRemind(said))),
            };
        }

        private async Task<Client?> ClientOfContact(Person contact) =>
            (await turn.Db.ClientsOf(contact.Id)) is [var id] ? (await turn.VisibleClients()).FirstOrDefault(c => c.Id == id) : null;

        private async Task<View> AskWhom(IReadOnlyList<Client> clients)
        {
            var draft = await turn.KeepDraft();
            return Asked(turn.Say.RemindWhom,
            [
                .. clients.Select(c => new Button(c.Name, $"draft {draft} who {c.Handle}")),
                new Button(turn.Say.RemindMe, $"draft {draft} who {Me}"),
            ]);
        }

        private async Task<View> AskWhichColleague(IReadOnlyList<Account> accounts)
        {
            var draft = await turn.KeepDraft();
            return Asked(turn.Say.RemindWhom, [.. accounts.Select(a => new Button(a.Name, $"draft {draft} who @{a.User}"))]);
        }
    }

    /// <summary>Who of a client's side reads it, as letters name readers: its rooms, or without a room its contacts; none where nobody would.</summary>
    public static async Task<IReadOnlyList<string>> ReadersOf(this AgencySession db, Client client)
    {
        var rooms = await db.RoomsOf(client.Id);
        return rooms.Count > 0
            ? [.. rooms.Select(r => LetterReader.To(r.Id))]
            : [.. (await db.ReachableContactsOf(client.Id)).Select(c => LetterReader.To(c.Id))];
    }

    public static ReminderFor OfClient(Client client) => new(null, client, client.Calendar);

    private static View Asked(string question, IReadOnlyList<Button> buttons) =>
        View.Of(question, new Line(question), new Buttons(buttons)) with { Pending = true };

    private static bool IsTime(string words, ReminderFor whom, Turn turn) =>
        Tails.LongestHead(words, turn.Words, w => ReminderTime.Read(w, whom.Speaking(turn.Now, turn.Words))) is var (_, rest) && ReminderWords.GoOn(rest);

    // One letter begins many words, and a name is said to its end.
    private static bool Names(Client client, string word) =>
        ClientNames.Key(client.Handle) == ClientNames.Key(word.TrimEnd(':', ','))
        || (word.Length > 2 && client.NameKey.Split(' ').Contains(ClientNames.Key(word)));
}
