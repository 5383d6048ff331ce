namespace Bots.Teams;

/// <summary>The one way to all that is Microsoft's.</summary>
internal sealed class TeamsHttp(TeamsSettings settings) : OutsideHttp(NamesThisMachine(settings))
{
    private static bool NamesThisMachine(TeamsSettings settings) => settings.Anonymous || settings.MetadataUrl.IsLoopback || settings.TokenUrl.IsLoopback;
}
