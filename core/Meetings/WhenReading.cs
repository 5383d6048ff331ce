using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Core.Meetings;

/// <summary>What was asked for: with whom, how long, and in which days.</summary>
/// <param name="Days">By the asker's clock; null where none were named.</param>
internal sealed record Wanted(IReadOnlyList<Client> Clients, IReadOnlyList<Person> Members, Duration Length, bool Weekly, DateInterval? Days)
{
    public static readonly Duration Usual = Duration.FromMinutes(30);

    public static readonly Wanted Nothing = new([], [], Usual, Weekly: false, Days: null);

    /// <summary>Nobody is there twice.</summary>
    public Wanted And(Client client) => Clients.Any(c => c.Id == client.Id) ? this : this with { Clients = [.. Clients, client] };

    public Wanted And(Person member) => Members.Any(m => m.Id == member.Id) ? this : this with { Members = [.. Members, member] };
}

/// <param name="Wanted">What was understood, whatever was not.</param>
/// <param name="Unread">The words that were not.</param>
/// <param name="Refused">Why no times can be proposed yet; null where they can.</param>
internal sealed record WhenRead(Wanted Wanted, string Unread, Refusal? Refused);

internal static class WhenReading
{
    private const string EveryWeek = "weekly";

    private static readonly Duration Longest = Duration.FromHours(8);

    extension(Turn turn)
    {
        /// <summary>Names and lengths in any order, and the days at the end. What cannot be read is left out, and said.</summary>
        public async Task<WhenRead> Wanted(string said)
        {
            var visible = await turn.VisibleClients();
            var (wanted, unread, tooLong) = (Meetings.Wanted.Nothing, new List<string>(), false);
            for (var left = said.Trim(); left is not "";)
            {
                var word = left.Split((char[]?)null)[0];
                var after = left[word.Length..].Trim();
                if ((wanted.Clients.Count > 0 || unread.Count > 0) && turn.DaysIn(left) is { } days)
                {
                    wanted = wanted with { Days = days };
                    break;
                }
                if (OwnWords.Head(left, EveryWeek) is var (_, behindWeekly)) (wanted, left) = (wanted with { Weekly = true }, behindWeekly);
                else if (word is ['@', ..])
                {
                    if (await turn.Member(word) is not { } member) unread.Add(word);
                    else if (member.Id != turn.Who.Id) wanted = wanted.And(member);
                    left = after;
                }
                else if (Durations.Head(left, turn.Words) is var (length, behind))
                {
                    tooLong |= length > Longest;
                    (wanted, left) = (wanted with { Length = length }, behind);
                }
                else
                {
                    switch (ClientNames.Read(left, visible))
                    {
                        case ClientReading.Found(var client, var rest): (wanted, left) = (wanted.And(client), rest); break;
                        case ClientReading.Several(var clients, _):
                            return new WhenRead(wanted, left, new WhichToMeet([.. clients.Select(c => (c.Name, c.Handle))], wanted.Length));
                        default:
                            unread.Add(word);
                            left = after;
                            break;
                    }
                }
            }
            return new WhenRead(wanted, string.Join(' ', unread), Refused(wanted, [.. unread], tooLong));
        }

        /// <summary>What the form sent.</summary>
        public async Task<WhenRead> Wanted(IReadOnlyDictionary<string, string> fields)
        {
            string Field(string name) => fields.GetValueOrDefault(name, "").Trim();
            var visible = await turn.VisibleClients();
            var wanted = Meetings.Wanted.Nothing with { Weekly = Field(WhenForm.Often) is EveryWeek };
            foreach (var name in WhenForm.Clients)
                if (visible.FirstOrDefault(c => c.Handle == Field(name)) is { } client) wanted = wanted.And(client);
            foreach (var name in WhenForm.Members)
                if ((await turn.Colleagues()).FirstOrDefault(m => m.Id.Value == Field(name)) is { } member) wanted = wanted.And(member);
            if (wanted.Clients.Count == 0) return new WhenRead(wanted, "", new NobodyToMeet());
            if (Field(WhenForm.Length) is not "" and var length)
            {
                if (Durations.Read(length, turn.Words) is not { } read) return new WhenRead(wanted, length, new NoLengthToMeet(length));
                if (read > Longest) return new WhenRead(wanted, length, new TooLongToMeet(Longest));
                wanted = wanted with { Length = read };
            }
            if (Field(WhenForm.Days) is not "" and var days)
            {
                if (turn.DaysIn(days) is not { } read) return new WhenRead(wanted, days, new NotDaysToMeet(days));
                wanted = wanted with { Days = read };
            }
            return new WhenRead(wanted, "", Refused: null);
        }

        /// <summary>Everybody who would be there, whoever asks first.</summary>
        public IReadOnlyList<Party> Parties(IEnumerable<Client> clients, IEnumerable<Person> members) =>
        [
            new Party(turn.Who.Name, turn.Calendar, Person: turn.Who.Id),
            .. clients.Select(c => new Party(c.Name, c.Calendar, Client: c.Id)),
            .. members.Select(m => new Party(m.Name, turn.Agency.CalendarOf(m), Person: m.Id)),
        ];

        /// <summary>The other members who are still here.</summary>
        public async Task<IReadOnlyList<Person>> Colleagues() =>
            [.. (await turn.Db.Members()).Where(m => m.RemovedAt is null && m.Id != turn.Who.Id)];

        private DateInterval? DaysIn(string said) => DaysAhead.Read(said, turn.SpeakingOfDays()) is [var first, ..] ? first : null;

        private async Task<Person?> Member(string said) =>
            await turn.Seek(said) is Sought.Found({ PersonId: { } id }) && await turn.Db.Person(id) is { RemovedAt: null, IsMember: true } member
                ? member
                : null;
    }

    private static Refusal? Refused(Wanted wanted, string[] unread, bool tooLong) => (wanted.Clients.Count, unread) switch
    {
        (0, [var first, ..]) => new NotToMeet(first),
        (0, []) => new NobodyToMeet(),
        (_, [['@', ..] colleague, ..]) => new NotToMeet(colleague) { IsMember = true },
        (_, [_, ..]) => new NotDaysToMeet(string.Join(' ', unread)),
        _ => tooLong ? new TooLongToMeet(Longest) : null,
    };
}
