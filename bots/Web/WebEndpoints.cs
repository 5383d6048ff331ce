using System.Reflection;
using Core.Language;
using Core.Store;
using Core.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Bots.Web;

public static class WebEndpoints
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly TimeSpan LongPoll = TimeSpan.FromSeconds(25);

    /// <summary>The playground in place of a platform: its clock is everybody's.</summary>
    public static void AddPlayground(this IServiceCollection services)
    {
        services.AddSingleton<PlaygroundClock>(_ => new PlaygroundClock(SystemClock.Instance));
        services.Replace(ServiceDescriptor.Singleton<IClock>(s => s.GetRequiredService<PlaygroundClock>()));
        services.AddSingleton<Wall>();
        services.AddSingleton<Playground>();
        services.AddSingleton<ICourier, WebCourier>();
        services.AddSingleton<PlaygroundScene>();
        services.AddHostedService(s => s.GetRequiredService<PlaygroundScene>());
    }

    public static void MapPlayground(this IEndpointRouteBuilder app)
    {
        var page = app.MapGroup("").AddEndpointFilter(OnlyThisMachine);
        page.MapGet("/", Whole);
        page.MapGet("/playground/style.css", () => Asset("style.css", "text/css; charset=utf-8"));
        page.MapGet("/playground/script.js", () => Asset("script.js", "text/javascript; charset=utf-8"));
        page.MapGet("/playground/icon.svg", () => Asset("icon.svg", "image/svg+xml"));
        page.MapGet("/playground/news", News);
        page.MapPost("/playground/type", (Gesture gesture, Playground playground) => Do(gesture, playground.Type));
        page.MapPost("/playground/press", (Gesture gesture, Playground playground) => Do(gesture, playground.Press));
        page.MapPost("/playground/submit", (Gesture gesture, Playground playground) => Do(gesture, playground.Submit));
        page.MapPost("/playground/clock/{to}", Move);
    }

    // What the browser speaks is all that the playground learns of whoever plays both; what they say themselves goes before it.
    private static async Task<IResult> Whole(Playground playground, PlaygroundScene scene, Wall wall, IClock clock, HttpContext http)
    {
        if (Offered.Find(http.Request.Query["lang"], http.Request.Headers.AcceptLanguage) is { } say) await scene.Speaks(say.Tag);
        var (assistant, client) = (await playground.WordsOf(Cast.Assistant), await playground.WordsOf(Cast.Client));
        return Results.Content(PlaygroundPage.Whole(assistant, client, wall, clock.GetCurrentInstant()), "text/html; charset=utf-8");
    }

    private static async Task<IResult> Do(Gesture gesture, Func<Gesture, Task<Reaction>> what) =>
        Cast.Find(gesture.As) is not null && Cast.MayEnter(gesture.As, gesture.Room)
            ? Results.Json(await what(gesture))
            : Results.BadRequest();

    /// <summary>All rooms once something has changed since the version that the page knows; the same version when nothing has.</summary>
    private static async Task<IResult> News(long since, Playground playground, Wall wall, IClock clock, HttpContext http)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        enough.CancelAfter(LongPoll);
        try
        {
            await wall.Past(since, enough.Token);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return Results.Json(new { version = since });
        }
        var version = wall.Version;
        var now = clock.GetCurrentInstant();
        (Player Player, Phrases Say)[] sides =
            [(Cast.Client, await playground.WordsOf(Cast.Client)), (Cast.Assistant, await playground.WordsOf(Cast.Assistant))];
        return Results.Json(new
        {
            version,
            sides = from side in sides
                    select new
                    {
                        user = side.Player.User,
                        lang = side.Say.Tag,
                        now = PlaygroundPage.Clock(side.Say, side.Player, now),
                        rooms = from room in (string[])[Cast.Channel, Cast.Direct(side.Player.User)]
                                select new { room, pieces = PlaygroundPage.Room(side.Say, wall, side.Player, room) },
                    },
        });
    }

    private static IResult Move(string to, PlaygroundClock clock, Wall wall, Bell bell)
    {
        var zone = Tz.Of(Cast.Assistant.Zone);
        switch (to)
        {
            case "hour": clock.Forward(Duration.FromHours(1)); break;
            case "tomorrow": clock.ToTomorrow(zone); break;
            case "friday": clock.ToFriday(zone); break;
            default: return Results.NotFound();
        }
        bell.Ring();
        wall.Touch();
        return Results.NoContent();
    }

    // A page elsewhere on the web must not speak to it through this browser, whatever name it has given to 127.0.0.1.
    private static async ValueTask<object?> OnlyThisMachine(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var here = request.Host.Host is "127.0.0.1" or "localhost" or "[::1]";
        var ours = !request.Headers.TryGetValue("Origin", out var origin) || origin == $"{request.Scheme}://{request.Host}";
        if (!here || !ours) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        return await next(context);
    }

    private static IResult Asset(string name, string type) =>
        Results.Stream(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, type);
}
