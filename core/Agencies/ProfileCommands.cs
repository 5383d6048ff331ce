using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

/// <summary>What the platform tells, asked or not.</summary>
internal static class ProfileCommands
{
    public static readonly Verb[] Verbs =
    [
        new("profile", Role.Platform, w => new LearnProfile(
            w.Next("team"), w.Next("user"), w.Field("name"), w.Field("zone"), w.Field("language"), w.Field("kind"))),
        new("joined", Role.Platform, w => new Joined(w.Next("channel"))),
    ];
}

/// <param name="Kind"><c>full</c>, <c>guest</c>, <c>external</c> or <c>bot</c>; what is not told is external, which has the fewest rights.</param>
internal sealed record LearnProfile(string Team, string User, string? Name, string? Zone, string? Language, string? Kind) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || Team is "" || User is "") return View.Nothing;
        var known = await turn.Db.Account(turn.At.Platform, Team, User);
        var name = Names.Clean(Name ?? "");
        await turn.Db.LearnAccount(new Account(
            turn.At.Platform, Team, User, known?.PersonId,
            Enum.TryParse<AccountKind>(Kind, ignoreCase: true, out var kind) ? kind : AccountKind.External,
            name is "" ? known?.Name ?? User : Names.Clean(name[..Math.Min(name.Length, Setup.LongestName)]),
            Languages.Find(Language ?? "") ?? turn.Agency.Language,
            Settings.ZoneOr(Zone, turn.Agency.ZoneId),
            known?.Workspace ?? place.Workspace, known?.Dm, known?.AskedAt));
        return View.Nothing;
    }
}

/// <summary>The bot is inside that channel now.</summary>
internal sealed record Joined(string Channel) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.At.Place is not { } place || Channel is "") return View.Nothing;
        var before = await turn.Db.RoomAt(turn.At.Platform, place.Workspace, Channel);
        var room = (before ?? new Room(
            new RoomId(Ids.New()), turn.At.Platform, place.Workspace, Channel, ClientId: null, Language: null, InsideSince: null, UnboundAt: null)) with
        {
            InsideSince = turn.Now,
        };
        await turn.Db.Save(RoomStore.Rooms, before, room);
        if (room.ClientId is not null) await turn.Db.OweWelcome(room, turn.Now);
        return View.Nothing;
    }
}
