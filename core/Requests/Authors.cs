using System.Text.RegularExpressions;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Speech;
using Core.Store;

namespace Core.Requests;

/// <summary>Whoever wrote a message at which somebody pointed: they have often said nothing to the bot themselves.</summary>
internal static partial class Authors
{
    extension(Turn turn)
    {
        /// <summary>Asks the platform who wrote it, where nobody knows yet.</summary>
        /// <param name="again">What waits for that and is said again; null when nothing waits.</param>
        /// <returns>True when it is asked.</returns>
        public async Task<bool> AsksWho(string team, string author, Utterance? again = null)
        {
            if (turn.At.Place is not { } place || !IsId(team) || !IsId(author)) return false;
            if (await turn.Db.Account(turn.At.Platform, team, author) is not null) return false;
            var unknown = new Speaker(team, author);
            if (again is not null) await turn.Db.LetWaitFor(unknown, again, turn.Now);
            await turn.Db.OweAgain(new Owed(
                $"{team}/{author}", "profile", "profile", LetterReader.To(turn.At.Platform, place.Workspace), $"profile {team} {author}", turn.Now)
            { Manners = Manners.AtOnce });
            return true;
        }

        /// <summary>
        /// Whose wish it is: the author's, where they are one of the client's people. A guest who wrote it in the client's room is one from
        /// now on, as if they had said it to the bot.
        /// </summary>
        /// <returns>Null where it is not the client's own wish.</returns>
        public async Task<PersonId?> Wisher(Source source, Client client)
        {
            if (turn.At.Place is not { } place) return null;
            if (await turn.Db.Account(source.Platform ?? turn.At.Platform, source.Team, source.Author) is not { } account) return null;
            if (account.PersonId is not { } id) return await NewContact(turn, place, source, client, account);
            if (await turn.Db.Person(id) is not { Role: Role.Contact, RemovedAt: null }) return null;
            return (await turn.Db.ClientsOf(id)).Contains(client.Id) ? id : null;
        }
    }

    /// <summary>People who are mentioned in a text are ids on their platform: with the names of those who are known.</summary>
    public static async Task<string> Named(Turn turn, string text)
    {
        if (!Mentioned().IsMatch(text)) return text;
        var names = (await turn.Db.AccountsOn(turn.At.Platform)).Where(a => a.Name is not "").ToLookup(a => a.User, a => a.Name);
        return Mentioned().Replace(text, found => names[found.Groups[1].Value].FirstOrDefault() is { } name ? $"@{name}" : found.Value);
    }

    // A turn of its own, as whenever somebody becomes known: undoing the request leaves them known.
    private static async Task<PersonId?> NewContact(Turn turn, Place place, Source source, Client client, Account account)
    {
        if (await turn.Db.RoomAt(turn.At.Platform, place.Workspace, source.Room) is not { } room || room.ClientId != client.Id) return null;
        var speaking = new Speaking(
            turn.Agency, account, Person: null, room, WorkspaceClient: null, Serves: false, Stopped: false, ComesOver: false, IsNew: false);
        if (account.Kind is not (AccountKind.Guest or AccountKind.External)) return null;
        var db = turn.Db.For(turn.Agency.Id, new Act(Ids.New(), default, "", turn.Now));
        return (await Recognition.Write(db, speaking, turn.Now)).Id;
    }

    private static bool IsId(string text) => text is { Length: > 0 and <= 64 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    [GeneratedRegex(@"(?<![\w@])@([A-Z0-9][A-Z0-9_-]{1,40})(?![\w-])")]
    private static partial Regex Mentioned();
}
