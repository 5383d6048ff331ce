using System.Collections.Concurrent;
using System.Diagnostics;
using Bots.Host;
using Core.Store;
using NodaTime;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Host;

public sealed class KillOnSqlite() : KillStories(async () =>
{
    var folder = Directory.CreateTempSubdirectory("va-desk-kill-");
    var connection = await Prototype.SqliteIn(folder.FullName);
    return new($"--ConnectionStrings:Sqlite={connection}", new Db(Prototype.SqliteEngine(connection)), () =>
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    });
});

public sealed class KillOnPostgres() : KillStories(async () =>
{
    var database = await Prototype.OnPostgres();
    var source = Prototype.Source(database);
    return new($"--ConnectionStrings:Postgres={database.ConnectionString}", new Db(Engine.Postgres(source)), async () =>
    {
        await source.DisposeAsync();
        await database.DisposeAsync();
    });
});

/// <summary>The real host, killed without warning while people talk to it.</summary>
public abstract class KillStories(Func<Task<KillStories.Place>> open)
{
    private const int Kills = 3, People = 8, Between = 40;
    private const string Secret = "s3cret";
    private const string Filed = "select number, what from requests order by number";

    private readonly ConcurrentDictionary<string, SignedRequest> _sent = [];
    private readonly ConcurrentDictionary<string, string> _answered = [];

    /// <param name="Setting">Where the host keeps everything, as an argument.</param>
    /// <param name="Db">The same, to look into.</param>
    public sealed record Place(string Setting, Db Db, Func<ValueTask> Remove);

    private sealed record Row(long Number, string What);

    [Fact]
    public async Task What_was_answered_is_kept_and_what_is_sent_again_is_done_once()
    {
        var place = await open();
        for (var kill = 0; kill <= Kills; kill++)
        {
            using var host = await Start(place.Setting);
            using var http = new HttpClient { BaseAddress = host.Url };
            // What nobody answered is sent again, as Slack would.
            foreach (var what in _sent.Keys.Except(_answered.Keys).Order()) Assert.True(await Say(http, what));
            if (kill == Kills) break;
            var enough = _answered.Count + Between;
            var talk = Enumerable.Range(0, People).Select(person => Task.Run(() => Talk(http, host, $"K{kill}-{person}", enough)));
            await Task.WhenAll(talk);
            await host.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        var kept = await place.Db.Read(s => s.All<Row>(Filed));
        Assert.InRange(kept.Count, Kills * Between, int.MaxValue);
        Assert.Equal(_sent.Keys.Order(), kept.Select(r => r.What).Order());
        Assert.Equal(Enumerable.Range(1, kept.Count).Select(n => (long)n), kept.Select(r => r.Number));
        Assert.All(kept, r => Assert.Contains($"R-{r.Number} is filed", _answered[r.What], StringComparison.Ordinal));
        await place.Db.DisposeAsync();
        await place.Remove();
    }

    private async Task Talk(HttpClient http, Running host, string name, int enough)
    {
        for (var i = 0; ; i++)
        {
            if (!await Say(http, $"{name}-{i}")) return;
            if (_answered.Count >= enough) host.Process.Kill();
        }
    }

    private async Task<bool> Say(HttpClient http, string what)
    {
        var signed = _sent.GetOrAdd(what, _ => SignedRequest.Of(
            "/slack/commands", SlackClient.Form,
            "command=%2Frequest&text=acme-sons+" + what + "&team_id=T1&user_id=U1&channel_id=D1&channel_name=directmessage&trigger_id=" + what,
            Secret, SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds()));
        using var message = new HttpRequestMessage(HttpMethod.Post, signed.Path) { Content = new ByteArrayContent([.. signed.Body]) };
        message.Content.Headers.ContentType = new(signed.ContentType);
        message.Headers.Add("X-Slack-Request-Timestamp", signed.Timestamp);
        message.Headers.Add("X-Slack-Signature", signed.Signature);
        try
        {
            using var answer = await http.SendAsync(message);
            var text = await answer.Content.ReadAsStringAsync();
            if (text.Contains("is filed", StringComparison.Ordinal)) _answered[what] = text;
            return true;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return false;
        }
    }

    private static async Task<Running> Start(string setting)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            typeof(App).Assembly.Location, "--Urls=http://127.0.0.1:0", setting, $"--Slack:SigningSecret={Secret}", "--Slack:BotToken=xoxb-1",
            "--Slack:ApiUrl=http://127.0.0.1:9/", "--Logging:LogLevel:Default=Critical", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
        ])
        { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split("listening on: ") is [_, var url]) return new Running(process, new Uri(url));
        }
        throw new InvalidOperationException("The host did not start.");
    }

    private sealed record Running(Process Process, Uri Url) : IDisposable
    {
        public void Dispose()
        {
            Process.Kill();
            Process.WaitForExit();
            Process.Dispose();
        }
    }
}
