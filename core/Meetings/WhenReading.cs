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
}

internal static class WhenReading
{
    private const string Every = "weekly";

    private static readonly Duration Longest = Duration.FromHours(8);

    extension(Turn turn)
    {
        /// <summary>Names and lengths in any order, and the days at the end.</summary>
        public async Task<Result<Wanted>> Wanted(string said)
        {
            var visible = await turn.VisibleClients();
            var wanted = new Wanted([], [], Meetings.Wanted.Usual, Weekly: false, Days: null);
            for (var left = said.Trim(); left is not "";)
            {
                var word = left.Split(' ')[0];
                var after = left[word.Length..].Trim();
                if (wanted.Clients.Count > 0 && DaysAhead.Read(left, turn.SpeakingOfDays()) is { Count: > 0 } days)
                    return wanted with { Days = days[0] };
                if (word.Equals(Every, StringComparison.OrdinalIgnoreCase)) (wanted, left) = (wanted with { Weekly = true }, after);
                else if (word is ['@', ..])
                {
                    if (await turn.Member(word) is not { } member) return new NotToMeet(word);
                    if (member.Id != turn.Who.Id) wanted = wanted with { Members = [.. wanted.Members, member] };
                    left = after;
                }
                else if (Durations.Head(left, TimeWords.English) is var (length, behind))
                {
                    if (length > Longest) return new TooLongToMeet(Longest);
                    (wanted, left) = (wanted with { Length = length }, behind);
                }
                else
                {
                    switch (ClientNames.Read(left, visible))
                    {
                        case ClientReading.Found(var client, var rest):
                            if (wanted.Clients.All(c => c.Id != client.Id)) wanted = wanted with { Clients = [.. wanted.Clients, client] };
                            left = rest;
                            break;
                        case ClientReading.Several(var clients, _): return new WhichToMeet([.. clients.Select(c => (c.Name, c.Handle))], wanted.Length);
                        default: return wanted.Clients.Count == 0 ? new NotToMeet(word) : new NotDaysToMeet(left);
                    }
                }
            }
            return wanted;
        }

        /// <summary>Everybody who would be there, whoever asks first.</summary>
        public IReadOnlyList<Party> Parties(IEnumerable<Client> clients, IEnumerable<Person> members) =>
        [
            new Party(turn.Who.Name, turn.Calendar, Person: turn.Who.Id),
            .. clients.Select(c => new Party(c.Name, c.Calendar, Client: c.Id)),
            .. members.Select(m => new Party(m.Name, turn.Agency.CalendarOf(m), Person: m.Id)),
        ];

        private async Task<Person?> Member(string said) =>
            await turn.Seek(said) is Sought.Found({ PersonId: { } id }) && await turn.Db.Person(id) is { RemovedAt: null, IsMember: true } member
                ? member
                : null;
    }
}
