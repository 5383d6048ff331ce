using Bots.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Tests.TrialHost;

/// <summary>For the trial that must lose: SQLite waits for the disk less than the product has it wait.</summary>
internal static class Unsynced
{
    /// <param name="services">The host's.</param>
    public static void Choose(IServiceCollection services)
    {
        if (Environment.GetEnvironmentVariable("TRIAL_SYNCHRONOUS") is not { } less) return;
        services.Replace(ServiceDescriptor.Singleton(host =>
        {
            var engine = Databases.Open(host.GetRequiredService<Settings>());
            return engine with { ToWrite = engine.ToWrite.Replace("synchronous = full", $"synchronous = {less}", StringComparison.Ordinal) };
        }));
    }
}
