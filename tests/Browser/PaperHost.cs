using Bots.Host;
using Microsoft.AspNetCore.Builder;
using Tests.Story;

namespace Tests.Browser;

/// <summary>A host with an address and a platform, whose pages anybody may open.</summary>
internal sealed class PaperHost(WebApplication app, Func<Task> remove) : IAsyncDisposable
{
    private static readonly string[] Settings =
        ["--Urls=http://127.0.0.1:0", "--Teams:AppId=00000000-0000-0000-0000-000000000011", "--Teams:Anonymous=true", "--PublicUrl=http://127.0.0.1:9/"];

    public string Address => app.Urls.Single();

    public static async Task<PaperHost> Open()
    {
        var (connection, remove) = await Scene.NewDatabase(Database.Sqlite);
        var app = App.Build([.. Settings, connection]);
        await app.Open();
        await app.StartAsync();
        return new PaperHost(app, remove);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await remove();
    }
}
