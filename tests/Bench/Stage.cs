using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Core.Speech;

namespace Tests.Bench;

/// <summary>What the lines are measured on: the hosts as they are shipped, a seeded database, and a Slack that says yes.</summary>
internal sealed class Stage : IDisposable
{
    public const int Agencies = 10, People = 1000, Clients = 50;

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-bench-").FullName;
    private readonly Child _sink;
    private int _databases;
    private int _sent;

    private Stage()
    {
        using (var key = RSA.Create(2048)) File.WriteAllText(At("connector.pem"), key.ExportRSAPrivateKeyPem());
        _sink = Child.Serve([typeof(Stage).Assembly.Location, "sink", $"--key={At("connector.pem")}"]);
    }

    /// <summary>Publishes as the README says, and seeds.</summary>
    public static async Task<Stage> Build()
    {
        var stage = new Stage();
        await stage.Publish("bots/Host");
        await stage.Publish("tests/Bench", "-p:PublishReadyToRun=true");
        await using var db = Seed.Open(stage.At("seeded.db"));
        await Seed.Fill(db, Agencies, People, Clients);
        await using var six = Seed.Open(stage.At("six.db"));
        await Seed.Fill(six, Agencies, People, Clients, Platform.Slack, Tongues.Six);
        await using var teams = Seed.Open(stage.At("teams.db"));
        await Seed.Fill(teams, Agencies, People, Clients, Platform.Teams);
        return stage;
    }

    /// <summary>The product with Teams' door instead of Slack's, and the same work behind it.</summary>
    public Child HostTeams()
    {
        var sink = $"http://127.0.0.1:{_sink.Port}";
        return Child.Serve(
        [
            At("Host/Host.dll"), $"--ConnectionStrings:Sqlite=Data Source={Copy("teams.db")}", $"--Teams:AppId={Activities.App}",
            "--Teams:AppSecret=bench", $"--Teams:TenantId={Seed.Team(0)}", $"--Teams:MetadataUrl={sink}/teams/metadata",
            $"--Teams:TokenUrl={sink}/teams/token", $"--Teams:ServiceHosts=127.0.0.1:{_sink.Port}",
        ]);
    }

    /// <summary>What makes a load one of Teams' messages.</summary>
    public string[] OfTeams => [$"--key={At("connector.pem")}", $"--service=http://127.0.0.1:{_sink.Port}/teams/"];

    /// <summary>The product on a database of its own.</summary>
    public Child HostA(Child? sink = null) => Child.Serve([At("Host/Host.dll"), .. Settings((sink ?? _sink).Port)]);

    /// <summary>The product with a Slack of its own on this port.</summary>
    public Child HostA(int slack) => Child.Serve([At("Host/Host.dll"), .. Settings(slack)]);

    /// <summary>The product with connections of Socket Mode to a Slack on this port, beside its door.</summary>
    public Child HostOverSockets(int port) => Child.Serve([At("Host/Host.dll"), .. Settings(port), "--Slack:AppToken=xapp-bench"]);

    /// <summary>The product among people who read the six languages in equal shares.</summary>
    public Child HostSix() => Child.Serve([At("Host/Host.dll"), .. Settings(_sink.Port, "six.db")]);

    /// <summary>What every Slack app has to do, in the same runtime settings.</summary>
    public Child HostB() => Child.Serve([.. Own, "host-b"]);

    public Child HostC() => Child.Serve([.. Own, "host-c", .. Settings(_sink.Port)]);

    public static Child HangingSlack() => Child.Serve([typeof(Stage).Assembly.Location, "sink", "--hang=yes"]);

    /// <summary>Numbers of deliveries that nobody else sends.</summary>
    /// <returns>The first of them.</returns>
    public int Numbers(int count) => (_sent += count) - count;

    /// <summary>Loads a host; no delivery is ever sent twice.</summary>
    public async Task<LoadReport> Load(Child host, int count, params string[] more)
    {
        var from = Numbers(count);
        return LoadReport.Read(await Child.Ask(
        [
            typeof(Stage).Assembly.Location, "load", $"--port={host.Port}", $"--from={from}", $"--count={count}",
            $"--agencies={Agencies}", $"--people={People}", $"--clients={Clients}", .. more,
        ]));
    }

    /// <summary>Until a delivery has got a good answer.</summary>
    /// <returns>How long that took, from now.</returns>
    public Task<TimeSpan> FirstAnswer(Child host) => FirstAnswer(host, new Deliveries(Agencies, People, Clients, Mixed: false, "").Sign(_sent++, 1)[0]);

    /// <param name="delivery">One that nobody has sent.</param>
    public static async Task<TimeSpan> FirstAnswer(Child host, byte[] delivery)
    {
        var start = Stopwatch.GetTimestamp();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        while (await tick.WaitForNextTickAsync())
        {
            if (await Wire.Try(host.Port) is not { } wire)
            {
                if (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20)) continue;
                throw new InvalidOperationException($"It does not listen: {host}");
            }
            using (wire)
            {
                return await wire.Send(delivery) is Reply.Accepted
                    ? Stopwatch.GetElapsedTime(start)
                    : throw new InvalidOperationException($"The first answer was no good one: {host}");
            }
        }
        throw new UnreachableException();
    }

    public void Dispose()
    {
        _sink.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string[] Own => ["exec", "--runtimeconfig", At("Host/Host.runtimeconfig.json"), At("Bench/Bench.dll")];

    private string At(string name) => Path.Combine(_folder, name);

    private IEnumerable<string> Settings(int slack, string seeded = "seeded.db")
    {
        var database = Copy(seeded);
        return
        [
            $"--ConnectionStrings:Sqlite=Data Source={database}", $"--Slack:SigningSecret={Deliveries.Secret}", "--Slack:BotToken=xoxb-bench",
            $"--Slack:ApiUrl=http://127.0.0.1:{slack}/api/", "--Slack:ResponseHosts=127.0.0.1",
        ];
    }

    private string Copy(string seeded)
    {
        var database = At($"{++_databases}.db");
        File.Copy(At(seeded), database);
        return database;
    }

    private async Task Publish(string project, string more = "")
    {
        var arguments = $"publish {project} -c Release -r linux-x64 --self-contained false --nologo -v q {more}".TrimEnd();
        Console.WriteLine($"dotnet {arguments}");
        var start = new ProcessStartInfo("dotnet", [.. arguments.Split(' '), "-o", At(Path.GetFileName(project))]) { WorkingDirectory = Root() };
        using var publish = Process.Start(start)!;
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0) throw new InvalidOperationException($"{project} could not be published.");
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(path, "../../.."));
}
