using Core.Agencies;
using Core.Clients;
using NodaTime;

namespace Core.Meetings;

/// <param name="With">The other side, as this reader knows it: a client reads the name of whoever asked it and no other.</param>
internal sealed record Attended(Meeting Meeting, Client Client, Instant At, string With)
{
    public Instant Ends => At + Meeting.Length;
}

/// <summary>The meetings of those who take part: members who were named, and the client's own people.</summary>
internal static class Attending
{
    extension(Turn turn)
    {
        /// <summary>Those that were offered or agreed, in order.</summary>
        /// <param name="to">Exclusive.</param>
        public async Task<IReadOnlyList<Attended>> MeetingsToAttend(Instant from, Instant to) =>
            await turn.Attended(await turn.Db.MeetingsAhead(from - Duration.FromDays(1)), from, to);

        /// <summary>The same, and for a while those that are over or were called off.</summary>
        /// <param name="to">Exclusive.</param>
        public async Task<IReadOnlyList<Attended>> MeetingsForCalendar(Instant since, Instant to) =>
            await turn.Attended(await turn.Db.MeetingsSince(since), since, to);

        private async Task<IReadOnlyList<Attended>> Attended(IReadOnlyList<Meeting> meetings, Instant since, Instant to)
        {
            var clients = (await turn.VisibleClients()).ToDictionary(c => c.Id);
            var hosts = turn.Who.IsMember ? [] : (await turn.Db.Members()).ToDictionary(m => m.Id, m => m.Name);
            return
            [
                .. from meeting in meetings
                   where clients.ContainsKey(meeting.ClientId) && (!turn.Who.IsMember || meeting.MemberIds.Contains(turn.Who.Id))
                   let client = clients[meeting.ClientId]
                   let with = turn.Who.IsMember ? client.Name : hosts.GetValueOrDefault(meeting.HostId, turn.Agency.Name)
                   from at in meeting.Times(since - meeting.Length, to)
                   where at + meeting.Length > since
                   orderby at, meeting.Id
                   select new Attended(meeting, client, at, with),
            ];
        }
    }
}
