using Microsoft.AspNetCore.Http;

namespace Bots.Teams;

/// <summary>Lets in what the Bot Connector has sent, and nothing else.</summary>
internal sealed class TeamsDoor(TeamsSettings settings)
{
    public Task<IResult> Message(HttpRequest request) => Task.FromResult(Results.StatusCode(
        settings.Anonymous && request.HttpContext.Connection.LocalPort > 0 ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized));
}
