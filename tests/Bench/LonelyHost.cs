using Bots.Host;
using Microsoft.Extensions.DependencyInjection;

namespace Tests.Bench;

/// <summary>Host (c): the product, but that each command waits for a commit of its own.</summary>
internal static class LonelyHost
{
    public static async Task<int> Run(string[] args)
    {
        await using var app = App.Build(args, services => services.AddSingleton(s =>
            Databases.Open(s.GetRequiredService<Settings>()) with { Together = 1 }));
        await app.Open();
        await app.RunAsync();
        return 0;
    }
}
