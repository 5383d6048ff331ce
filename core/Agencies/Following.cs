using Core.Language;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>
/// What follows for us when a platform tells something new of an account. What somebody has chosen here wins over what the platform says,
/// and another zone is asked about before it is anybody's.
/// </summary>
internal static class Following
{
    extension(Turn turn)
    {
        /// <summary>Keeps it, and lets the person follow who stands behind it.</summary>
        public async Task Keep(Account before, Account after)
        {
            await turn.Db.LearnAccount(after);
            if (after.PersonId is not { } id || await turn.Db.Person(id) is not { RemovedAt: null } person) return;
            var followed = await Followed(turn.Db, person, before, after);
            if (followed != person) await turn.Db.Save(PeopleStore.People, person, followed);
            await turn.Travelled(followed, before, after);
            if (before.GoneAt is null && after.GoneAt is { } gone) await TellLeads(turn, person, after, "gone", gone);
            if (person.IsMember && before.Kind is AccountKind.Full && after.Kind is AccountKind.Guest)
                await TellLeads(turn, person, after, "guest", turn.Now);
        }

        /// <summary>From here on something is written.</summary>
        /// <exception cref="WriterNeededException">The session only looks; the same is asked again where it may write.</exception>
        public void WillWrite()
        {
            if (turn.Db.Act is null) throw new WriterNeededException();
        }
    }

    private static async Task<Person> Followed(AgencySession db, Person person, Account before, Account after)
    {
        var followed = person.Name == before.Name ? person with { Name = after.Name } : person;
        if (after.Language != before.Language && Languages.IsSpoken(after.Language) && !await db.HasSaid(person.Id, "language"))
            followed = followed with { Language = Languages.Plain(after.Language) };
        return followed;
    }

    // The owner; of herself those who are left to run the agency.
    public static async Task TellLeads(Turn turn, Person person, Account account, string what, Instant since)
    {
        var leads = (await turn.Db.Members()).Where(m => m.IsLead && m.Id != person.Id).ToList();
        var owner = leads.Where(m => m.Role is Role.Owner).ToList();
        foreach (var lead in owner.Count > 0 ? owner : leads)
        {
            var subject = $"{account.Platform}/{account.Team}/{account.User}";
            var say = $"tell account {what} {account.Platform} {account.Team} {account.User}";
            var occurrence = $"{what}/{since.ToUnixTimeMilliseconds()}/{lead.Id.Value}";
            await turn.Db.Owe(new Owed(subject, what, occurrence, LetterReader.To(lead.Id), say, turn.Now));
        }
    }
}
