using Core.Speech;
using Core.Store;

namespace Core.Agencies;

/// <summary>Finds somebody on the platform in words: a mention (<c>@U2</c>), or the beginning of a name among those we have heard of.</summary>
internal static class Colleagues
{
    private const int Offered = 4;

    extension(Turn turn)
    {
        /// <param name="said">As it was typed, with or without the at sign.</param>
        public async Task<Sought> Seek(string said)
        {
            var platform = turn.At.Platform;
            var name = said.TrimStart('@').Trim();
            var known = await turn.Db.AccountsOn(platform);
            if (known.FirstOrDefault(a => a.User.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } mentioned)
                return new Sought.Found(mentioned);
            // What is told of somebody on one platform may be read on another.
            if (said.StartsWith('@') && await turn.Db.AccountElsewhere(platform, name) is { } elsewhere) return new Sought.Found(elsewhere);
            var named = known.Where(a => a.Kind is not AccountKind.Bot && IsCalled(a.Name, name)).ToList();
            return named.Count switch
            {
                0 => said.StartsWith('@') && LooksLikeId(name) ? new Sought.Unheard(name) : new Sought.Nobody(),
                1 => new Sought.Found(named[0]),
                _ => new Sought.Several([.. named.Take(Offered)]),
            };
        }

        /// <summary>Asks the platform who that is, and says this sentence again when it has told.</summary>
        public async Task FindOut(string user)
        {
            if (turn.At is not { Place: { } place, Speaker: { } speaker }) return;
            var unknown = new Speaker(place.Workspace, user);
            var again = new Utterance(turn.At.Platform, place, speaker, turn.Said.Text, Ids.New())
            {
                Fields = turn.Said.Fields, AnswerByLetter = true,
            };
            await turn.Db.LetWaitFor(unknown, again, turn.Now);
            var platform = LetterReader.To(turn.At.Platform, place.Workspace);
            var errand = new Owed($"{unknown.Team}/{user}", "profile", "profile", platform, $"profile {unknown.Team} {user}", turn.Now);
            await turn.Db.OweAgain(errand with { Manners = Manners.AtOnce });
        }
    }

    private static bool IsCalled(string name, string said) =>
        said is not "" && name.StartsWith(said, StringComparison.OrdinalIgnoreCase);

    // As platforms write ids: capitals and digits, never as people write names.
    private static bool LooksLikeId(string name) =>
        name.Length is >= 2 and <= 40 && name.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '-' or '_');
}

internal abstract record Sought
{
    private Sought() { }

    public sealed record Found(Account Account) : Sought;

    public sealed record Several(IReadOnlyList<Account> Accounts) : Sought;

    /// <summary>A mention of somebody who never spoke to the bot.</summary>
    public sealed record Unheard(string User) : Sought;

    public sealed record Nobody : Sought;
}
