using Core.Agencies;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;
using NodaTime;

namespace Core;

/// <summary>What the owner must know of a workspace in which the bot no longer hears or no longer speaks.</summary>
internal static class StoppageCommands
{
    public static readonly Verb[] Verbs =
    [
        new("tell stopped", Role.Bot, w => new TellStopped(w.Next("platform"), w.Next("workspace"))),
        new("tell left-out", Role.Bot, w => new TellLeftOut(w.Next("platform"), w.Next("workspace"), w.Next("minute"))),
        new("left-out", Role.Platform, w => new LeftOut(w.Next("minute"))),
    ];

    public static async Task<AgencyStore.Stoppage?> Workspace(Turn turn, string platform, string workspace) =>
        turn.Who.IsLead && Enum.TryParse<Platform>(platform, out var known) ? await turn.Db.WorkspaceItself(known, workspace) : null;
}

/// <summary>The platform refuses the bot in a workspace: true as long as it does.</summary>
internal sealed record TellStopped(string Platform, string Workspace) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await StoppageCommands.Workspace(turn, Platform, Workspace) is not { Why: { } why } stoppage) return turn.Refuse(new NotUnderstood());
        var name = stoppage.Name is "" ? Workspace : stoppage.Name;
        var said = why switch
        {
            "token_revoked" or "account_inactive" or "app_uninstalled" or "not_installed" => turn.Say.ShutOutRemoved(name),
            "org_login_required" => turn.Say.ShutOutMoving(name),
            _ => turn.Say.ShutOutRefused(name, why),
        };
        return View.Of(said, new Line(said));
    }
}

/// <summary>The platform has told that it leaves out events of this workspace.</summary>
/// <param name="Minute">Since when; Unix seconds.</param>
internal sealed record LeftOut(string Minute) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || await turn.Db.Owner() is not { } owner) return View.Nothing;
        // It is told every minute while that lasts; the owner hears it once an hour.
        var hour = turn.Now.ToUnixTimeSeconds() / 3600;
        await turn.Db.Owe(new Owed(
            Address.PlaceOf(turn.At.Platform, place.Workspace), "left-out", $"left-out/{hour}", LetterReader.To(owner.Id),
            $"tell left-out {turn.At.Platform} {place.Workspace} {Minute}", turn.Now));
        return View.Nothing;
    }
}

internal sealed record TellLeftOut(string Platform, string Workspace, string Minute) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (await StoppageCommands.Workspace(turn, Platform, Workspace) is not { } stoppage) return turn.Refuse(new NotUnderstood());
        var since = long.TryParse(Minute, out var seconds) && seconds is > 0 and < 253_402_300_799 ? Instant.FromUnixTimeSeconds(seconds) : turn.Now;
        var said = turn.Say.EventsLeftOut(stoppage.Name is "" ? Workspace : stoppage.Name, turn.Moment(since));
        return View.Of(said, new Line(said));
    }
}
