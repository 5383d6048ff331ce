using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bots.Teams;

/// <summary>Teams' door as the host hangs it. The host brings the desk, the clock and the log.</summary>
public static class TeamsEndpoints
{
    public static IServiceCollection AddTeams(this IServiceCollection services, TeamsSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<TeamsDoor>();

    public static void MapTeams(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/messages", (HttpRequest request, TeamsDoor door) => door.Message(request));
}
