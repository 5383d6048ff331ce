using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Tests.TrialHost;

/// <summary>Says of each request that a trial has named that it has begun; once one is answered, the trial may stop the process.</summary>
internal sealed class Teller(Failpoints? chosen) : IStartupFilter
{
    private const string Variable = "TRIAL_TELLS";

    private static readonly AsyncLocal<bool> Waits = new();

    /// <summary>What runs here was begun by a request.</summary>
    public static bool SomebodyWaits => Waits.Value;

    public static bool Wanted => Environment.GetEnvironmentVariable(Variable) == "1";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (http, rest) =>
        {
            if (Wanted && http.Request.Headers["X-Trial"] is [{ } name]) Console.WriteLine($"began {name}");
            Waits.Value = true;
            await rest(http);
            chosen?.Arm();
        });
        next(app);
    };
}
