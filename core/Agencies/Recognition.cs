using Core.Language;
using Core.Speech;
using Core.Store;
using NodaTime;

namespace Core.Agencies;

/// <summary>
/// Who somebody is to the agency. A guest, or somebody from elsewhere, in a client's room is a contact of exactly that client, and so is
/// whoever speaks in a client's own workspace. A full member of the home workspace whom nobody has named is a stranger.
/// </summary>
internal static class Recognition
{
    /// <summary>As far as the database knows already.</summary>
    public static Person Seen(Speaking speaking) => speaking.Person ?? Stranger(speaking.Account!, speaking.Agency);

    /// <summary>The platform, telling what it was asked.</summary>
    public static Person Platform(Speaking speaking) =>
        new(default, Role.Platform, "", speaking.Agency.Language, speaking.Agency.ZoneId, Standup: null, RemovedAt: null);

    /// <summary>
    /// True when somebody who was met elsewhere speaks in their own workspace, where the bot is too by now: there it reaches them, and what
    /// it learns of them is so.
    /// </summary>
    public static bool ComesHome(Speaking speaking, Utterance said) =>
        speaking.Account is { } account && account.Team == said.Place.Workspace && account.Workspace != said.Place.Workspace;

    /// <summary>True when hearing this utterance makes somebody known, or the owner has to be asked who it is.</summary>
    public static bool Changes(Speaking speaking) => speaking.Person switch
    {
        { Role: Role.Contact } => BelongsToClient(speaking) && !speaking.Serves,
        null => BelongsToClient(speaking) || (speaking.Agency.OpenedAt is not null && speaking.Account!.AskedAt is null),
        _ => false,
    };

    /// <param name="called">What the platform told with what they said: of people from elsewhere it may tell nothing when it is asked.</param>
    public static async Task<Person> Write(AgencySession db, Speaking speaking, Instant now, string? called = null)
    {
        var account = speaking.Account!;
        if (account.Name == account.User && Names.Clean(called ?? "") is { Length: > 0 and <= Setup.LongestName } name)
        {
            account = account with { Name = name };
            await db.LearnAccount(account);
        }
        if (BelongsToClient(speaking))
        {
            var person = speaking.Person ?? new Person(
                PeopleStore.NewPerson(), Role.Contact, account.Name, await LanguageAt(db, speaking), Settings.ZoneOr(account.Zone, speaking.Agency.ZoneId),
                Standup: null, RemovedAt: null);
            if (speaking.Person is null)
            {
                await db.Save(PeopleStore.People, null, person);
                await db.TieAccount(account, person.Id);
                await db.OwesTongues(person.Id);
            }
            await db.MakeContact(person.Id, speaking.Client!.Value);
            return person;
        }
        await db.HasAsked(account, now);
        if (account.Kind is not AccountKind.Bot && await db.Owner() is { } owner)
        {
            var subject = $"{account.Platform}/{account.Team}/{account.User}";
            var say = $"tell stranger {account.Platform} {account.Team} {account.User}";
            await db.Owe(new Owed(subject, "stranger", "stranger", LetterReader.To(owner.Id), say, now));
        }
        return Seen(speaking);
    }

    private static async Task<string> LanguageAt(AgencySession db, Speaking speaking) => Languages.First(
        speaking.Account!.Language, await db.LanguageOf(speaking.Client!.Value) ?? speaking.Agency.Language);

    private static bool BelongsToClient(Speaking speaking) => speaking.Client is not null && speaking.Account!.Kind switch
    {
        AccountKind.Guest or AccountKind.External => true,
        AccountKind.Full => speaking.WorkspaceClient is not null,
        AccountKind.Bot => false,
    };

    private static Person Stranger(Account account, Agency agency) =>
        new(
            default, Role.Stranger, account.Name, Languages.First(account.Language, agency.Language),
            account.Zone is "" ? agency.ZoneId : account.Zone, Standup: null, RemovedAt: null);
}
