using Core.Agencies;
using Core.Speech;
using Tests.Kit;

namespace Tests.Story;

/// <summary>What a platform tells of people in the office, and what is kept of it.</summary>
internal static class ToldByPlatform
{
    extension(Office office)
    {
        /// <summary>Slack tells what has changed of somebody whom it told of before.</summary>
        public Task Changes(string user, params (string Name, string Value)[] fields) => office.Learns($"platform profile T1 {user}", fields);

        /// <summary>Teams tells of somebody of its own.</summary>
        public async Task InTeamsTold(string name, params (string Name, string Value)[] fields)
        {
            var said = new Utterance(
                Platform.Teams, new Place(OnBoth.Tenant, "", Direct: false), new Speaker("", "teams"), $"profile {OnBoth.Tenant} {OnBoth.Id(name)}",
                Guid.NewGuid().ToString("N"))
            {
                Manner = Manner.Learned, Fields = fields.ToDictionary(f => f.Name, f => f.Value),
            };
            Assert.False((await office.Desk.Hear(said, TestContext.Current.CancellationToken))!.Refused);
        }

        public async Task<Account> AccountOf(string user) => (await office.Db.Read(s => s.For(office.Agency).Account(Platform.Slack, "T1", user)))!;

        public Task<Person> PersonOf(string user) => office.Db.Read(async s =>
            (await s.For(office.Agency).Person((await s.For(office.Agency).Account(Platform.Slack, "T1", user))!.PersonId!.Value))!);
    }
}
