using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core.Agencies;

/// <summary>Somebody has blocked or removed the bot on a platform: what is for them goes where they still take it.</summary>
internal static class ShutCommands
{
    public static readonly Verb[] Verbs =
    [
        new("platform shut", Role.Platform, w => new AccountShut(w.Next("user"))),
        new("tell shut", Role.Bot, w => new TellShut(w.Next("platform"), w.Next("team"), w.Next("user"))),
    ];

    /// <summary>The person behind it reads of it on another account of theirs.</summary>
    /// <returns>False when they have none where they could.</returns>
    public static async Task<bool> TellElsewhere(this AgencySession db, Account shut, Instant now)
    {
        if (shut.PersonId is not { } id || !await db.IsReachable(id)) return false;
        var subject = Tie.Of(shut).Id;
        await db.Owe(new Owed(
            subject, "shut", $"shut/{now.ToUnixTimeMilliseconds()}", LetterReader.To(id), $"tell shut {shut.Platform} {shut.Team} {shut.User}", now)
        { Manners = Manners.AtOnce });
        return true;
    }

    /// <summary>Have they an account where what the bot writes is taken?</summary>
    public static async Task<bool> IsReachable(this AgencySession db, PersonId person) =>
        await db.Person(person) is { RemovedAt: null } && (await db.AccountsOf(person)).Any(a => a is { GoneAt: null, ShutAt: null });
}

/// <summary>The platform tells that the bot was taken out of somebody's own conversation.</summary>
internal sealed record AccountShut(string User) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || User is "") return View.Nothing;
        if (await turn.Db.ShutAccount(turn.At.Platform, place.Workspace, User, turn.Now) is not { } account) return View.Nothing;
        if (await turn.Db.TellElsewhere(account, turn.Now)) return View.Nothing;
        if (account.PersonId is { } id && await turn.Db.Person(id) is { RemovedAt: null } person)
            await Following.TellLeads(turn, person, account, "shut", turn.Now);
        return View.Nothing;
    }
}

internal sealed record TellShut(string On, string Team, string User) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!Enum.TryParse<Platform>(On, out var platform) || turn.Who.Id.Value is null) return turn.Refuse(new NotUnderstood());
        if (await turn.Db.Account(platform, Team, User) is not { ShutAt: not null } account || account.PersonId != turn.Who.Id)
            return turn.Refuse(new NotUnderstood());
        var told = turn.Say.WritesHereNow(turn.Called(platform));
        return View.Of(told, new Line(told));
    }
}
