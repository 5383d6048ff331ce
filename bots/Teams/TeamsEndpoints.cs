using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bots.Teams;

/// <summary>Teams' door as the host hangs it. The host brings the desk, the database, the clock and the log.</summary>
public static class TeamsEndpoints
{
    public static IServiceCollection AddTeams(this IServiceCollection services, TeamsSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(settings)
            .AddSingleton<TeamsHttp>()
            .AddSingleton<TeamsKeys>()
            .AddSingleton<TeamsToken>()
            .AddSingleton<TeamsIdentity>()
            .AddSingleton<TeamsAccess>()
            .AddSingleton<TeamsPace>()
            .AddSingleton<TeamsConnector>()
            .AddSingleton<TeamsMemory>()
            .AddSingleton<TeamsProfiles>()
            .AddSingleton<TeamsFrames>()
            .AddSingleton<TeamsFiles>()
            .AddSingleton<TeamsHearing>()
            .AddSingleton<TeamsDialogs>()
            .AddSingleton<TeamsAnswers>()
            .AddSingleton<TeamsExtension>()
            .AddSingleton<TeamsNews>()
            .AddSingleton<TeamsGestures>()
            .AddSingleton<TeamsDoor>()
            .AddSingleton<ICourier, TeamsCourier>()
            .AddSingleton<TeamsHome>()
            .AddHostedService(s => s.GetRequiredService<TeamsHome>());
    }

    public static void MapTeams(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/messages", (HttpRequest request, TeamsDoor door) => door.Message(request));
}
