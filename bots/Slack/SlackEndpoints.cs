using Bots.Slack.Install;
using Bots.Slack.SocketMode;
using Core;
using Core.Speech;
using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bots.Slack;

/// <summary>Slack's door as the host hangs it. The host brings the desk, the clock and the log.</summary>
public static class SlackEndpoints
{
    public static IServiceCollection AddSlack(this IServiceCollection services, SlackSettings settings)
    {
        services
            .AddSingleton(settings)
            .AddSingleton<SlackHttp>()
            .AddSingleton<SlackSignature>()
            .AddSingleton<Installing>()
            .AddSingleton<SlackSeal>()
            .AddSingleton<SlackOAuth>()
            .AddSingleton<SlackRenewal>()
            .AddSingleton<SlackInstall>()
            .AddSingleton<SlackTokens>()
            .AddSingleton<Pacer>()
            .AddSingleton<SlackApi>()
            .AddSingleton<UseCount>()
            .AddSingleton<ResponseUrls>()
            .AddSingleton<SlackProfiles>()
            .AddSingleton<SlackTraces>()
            .AddSingleton<SlackPosts>()
            .AddSingleton<SlackPages>()
            .AddSingleton<SlackHearing>()
            .AddSingleton<SlackAnswers>()
            .AddSingleton<SlackGestures>()
            .AddSingleton<SlackDoor>()
            .AddSingleton<ICourier, SlackCourier>()
            .AddSingleton<Breath>()
            .AddHostedService(s => s.GetRequiredService<Breath>());
        if (settings.BotToken is not "") services.AddHostedService<SlackHome>();
        // Begun last and ended first: what has come in over a socket may yet need the others.
        services.TryAddSingleton(TimeProvider.System);
        if (settings.AppToken is not null) services.AddHostedService<SlackSockets>();
        return services;
    }

    /// <summary>Where a person's browser comes by to put the app into a workspace.</summary>
    public static void MapSlackInstall(this IEndpointRouteBuilder app)
    {
        app.MapGet(SlackInstall.Begin, (HttpContext http, SlackInstall install) => install.Leave(http));
        app.MapGet(SlackInstall.Callback, (HttpContext http, SlackInstall install) => install.Return(http));
        app.MapGet(InstallPage.Style, () => SlackInstall.Sheet());
    }

    /// <returns>False where there are tokens that the keys of this host do not open.</returns>
    public static async Task<bool> OpensItsTokens(IServiceProvider services)
    {
        var seal = services.GetRequiredService<SlackSeal>();
        return (await services.GetRequiredService<Installing>().Tokens(Platform.Slack)).All(kept => seal.Open(kept.Workspace, kept.Token) is not null);
    }

    /// <summary>Where Slack calls over HTTP. With Socket Mode alone there is nothing to prove such a call with, and none is let in.</summary>
    public static void MapSlack(this IEndpointRouteBuilder app)
    {
        app.MapPost("/slack/commands", (HttpRequest request, SlackDoor door) => door.Command(request));
        app.MapPost("/slack/interactivity", (HttpRequest request, SlackDoor door) => door.Interaction(request));
        app.MapPost("/slack/events", (HttpRequest request, SlackDoor door) => door.Event(request));
        // Slack looks at the certificate now and then, with nothing to prove.
        app.MapGet("/slack/commands", (HttpRequest request) => Results.StatusCode(
            request.Query["ssl_check"] == "1" ? StatusCodes.Status200OK : StatusCodes.Status405MethodNotAllowed));
    }
}
