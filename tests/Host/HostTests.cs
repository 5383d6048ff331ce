using System.Net;
using Bots.Host;
using Core.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Tests.Kit;
using Tests.Store;

namespace Tests.Host;

/// <summary>The real host on a real loopback socket.</summary>
public sealed class HostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-host-").FullName;

    [Fact]
    public async Task With_nothing_configured_the_playground_answers()
    {
        await using var app = await Start(Playground());
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Contains("<html", await http.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("alive", await http.GetStringAsync("/healthz", TestContext.Current.CancellationToken));
        Assert.Equal("ready", await http.GetStringAsync("/readyz", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task With_slack_configured_there_is_no_playground()
    {
        await using var app = await Start([.. Playground(), "--Slack:SigningSecret=s", "--Slack:BotToken=xoxb-1", "--Slack:ApiUrl=http://127.0.0.1:9/"]);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.DoesNotContain("playground", await http.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/playground/script.js", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_second_host_on_the_same_file_says_so_in_one_sentence_and_stops()
    {
        await using (await Start(Playground()))
        {
            var (code, said) = await Run(Playground());
            Assert.Equal(1, code);
            Assert.Contains("Another VA Desk is using", said, StringComparison.Ordinal);
            Assert.Single(said.Trim().Split('\n'));
        }
        await using var next = await Start(Playground());
        Assert.NotEmpty(next.Urls);
    }

    [Theory]
    [InlineData("--Slack:BotToken=xoxb-1", "Slack:SigningSecret")]
    [InlineData("--ConnectionStrings:Sqlite=Data Source=/nowhere/at/all/desk.db", "/nowhere/at/all")]
    [InlineData("--ConnectionStrings:Postgres=Host=127.0.0.1;Port=9;Timeout=2", "127.0.0.1:9")]
    public async Task What_keeps_it_from_starting_is_said_in_one_sentence(string setting, string word)
    {
        var (code, said) = await Run(["--Urls=http://127.0.0.1:0", setting]);
        Assert.Equal(1, code);
        Assert.Contains(word, said, StringComparison.Ordinal);
        Assert.Single(said.Trim().Split('\n'));
    }

    [Fact]
    public async Task It_is_not_ready_while_a_letter_is_stuck()
    {
        var clock = new StoppedClock(Office.Start);
        await using var app = await Start(Playground(), services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IClock>(clock));
            services.RemoveAll<Microsoft.Extensions.Hosting.IHostedService>();
        });
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var desk = app.Services.GetRequiredService<Core.Desk>();
        await desk.Installed(Core.Speech.Platform.Web, "T1", "North", "bot");
        await desk.HearLater(
            new Core.Speech.Utterance(Core.Speech.Platform.Web, new("T1", "D1", Direct: true), new("T1", "U1"), "help", "d1"),
            TestContext.Current.CancellationToken);
        clock.Pass(Duration.FromMinutes(5));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/readyz", TestContext.Current.CancellationToken)).StatusCode);
        clock.Pass(Duration.FromSeconds(1));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/readyz", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/healthz", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task After_a_commit_that_the_disk_has_failed_health_is_red_and_the_process_ends()
    {
        using var disk = new Disk();
        await using var app = await Start(Playground(), services =>
        {
            services.Replace(ServiceDescriptor.Singleton(Engine.Sqlite(disk)));
            services.RemoveAll<Microsoft.Extensions.Hosting.IHostedService>();
        });
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var alarm = new Alarm(
            app.Services.GetRequiredService<Db>(), app.Lifetime, Microsoft.Extensions.Logging.Abstractions.NullLogger<Alarm>.Instance);
        var code = Environment.ExitCode;
        disk.Trouble = Disk.IoError;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/readyz", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/healthz", TestContext.Current.CancellationToken)).StatusCode);

        await alarm.StartAsync(TestContext.Current.CancellationToken);
        await alarm.ExecuteTask!;
        Assert.True(app.Lifetime.ApplicationStopping.IsCancellationRequested);
        Assert.Equal(1, Environment.ExitCode);
        Environment.ExitCode = code;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Playground() => ["--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Sqlite=Data Source={Path.Combine(_folder, "desk.db")}"];

    private static async Task<WebApplication> Start(string[] args, Action<IServiceCollection>? swap = null)
    {
        var app = App.Build(args, swap);
        await app.Open();
        await app.StartAsync();
        return app;
    }

    private static async Task<(int Code, string Said)> Run(string[] args)
    {
        await using var errors = new StringWriter();
        return (await Opening.Run(args, errors), errors.ToString());
    }
}
