using System.Globalization;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core.Agencies;

/// <summary>What becomes of the workspaces where the bot is.</summary>
internal static class WorkspaceCommands
{
    /// <summary>Why nothing is sent to a workspace where the bot is not, or not any more.</summary>
    public const string NotInstalled = "not_installed";

    public static readonly Verb[] Verbs =
    [
        new("removed", Role.Platform, w => new Removed(w.Next("when"))),
        new("tell workspace", Role.Bot, w => new TellWorkspace(w.Next("news"), w.Next("platform"), w.Next("workspace"))),
    ];

    /// <param name="news"><c>added</c>, <c>ending</c> or <c>removed</c>.</param>
    /// <returns>False when there is nobody to be told.</returns>
    public static async Task<bool> TellOfWorkspace(this AgencySession db, string news, Platform platform, string workspace, Instant now)
    {
        if (await db.Owner() is not { } owner) return false;
        await db.Owe(new Owed(
            $"{platform}/{workspace}", "workspace", $"{news}/{now.ToUnixTimeSeconds()}", LetterReader.To(owner.Id),
            $"tell workspace {news} {platform} {workspace}", now)
        { Manners = Manners.AtOnce });
        return true;
    }
}

/// <summary>
/// The bot was taken out of the workspace, or its token back. The token is gone with this turn; everything else stays, for it may be put in
/// again.
/// </summary>
/// <param name="When">Seconds since 1970, as the platform tells it, which can be late: what was put in since then stays.</param>
internal sealed record Removed(string When) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place) return View.Nothing;
        var at = long.TryParse(When, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 253402300799
            ? Instant.FromUnixTimeSeconds(seconds) + Duration.FromSeconds(1)
            : turn.Now + Duration.FromSeconds(1);
        if (await turn.Db.StopWorkspace(turn.At.Platform, place.Workspace, at, turn.Now))
            await turn.Db.TellOfWorkspace("removed", turn.At.Platform, place.Workspace, turn.Now);
        return View.Nothing;
    }
}

/// <summary>Told to the owner wherever they can still be reached, as long as it is so.</summary>
internal sealed record TellWorkspace(string News, string On, string Workspace) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsLead || !Enum.TryParse<Platform>(On, out var platform)) return turn.Refuse(new NotUnderstood());
        if (await turn.Db.WorkspaceAt(platform, Workspace) is not { } there || there.AgencyId != turn.Agency.Id) return turn.Refuse(new NotUnderstood());
        var told = News switch
        {
            "removed" when there.StoppedAt is not null => turn.Say.WorkspaceRemoved(there.Name),
            "ending" when there is { StoppedAt: null, EndsAt: { } end, Renewable: 0 } =>
                turn.Say.WorkspaceEnding(there.Name, turn.Moment(end)),
            "added" when there is { StoppedAt: null, ClientId: not null } && platform is Platform.Slack => turn.Say.WorkspaceAdded(there.Name),
            "added" when there is { StoppedAt: null, ClientId: not null } => turn.Say.PlaceAdded(there.Name, turn.Called(platform)),
            _ => null,
        };
        if (told is null) return turn.Refuse(new NotUnderstood());
        return News is not "added" && turn.Host.Install() is { } install
            ? View.Of(told, new Line(told), new Line(new Link(turn.Say.PutInAgain, install.ToString())))
            : View.Of(told, new Line(told));
    }
}
