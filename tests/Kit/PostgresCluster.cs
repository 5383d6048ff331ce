using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Tests.Kit;

/// <summary>A PostgreSQL server of this test run, in a temporary folder, on loopback; fsync stays on, as in production.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string _programs;
    private readonly string _folder;

    private PostgresCluster(string programs, string folder, int port)
    {
        (_programs, _folder) = (programs, folder);
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Password={Guid.NewGuid():N};Database=postgres";
    }

    public string ConnectionString { get; }

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Null where PostgreSQL is not installed.</summary>
    public static async Task<PostgresCluster?> Start()
    {
        if (Installed() is not { } programs) return null;
        var port = FreePort();
        var cluster = new PostgresCluster(programs, Directory.CreateTempSubdirectory("va-desk-postgres-").FullName, port);
        await cluster.Begin(port);
        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        await AsNobodySpecial("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Begin(int port)
    {
        var password = Path.Combine(_folder, "password");
        await File.WriteAllTextAsync(password, new Npgsql.NpgsqlConnectionStringBuilder(ConnectionString).Password);
        if (Environment.IsPrivilegedProcess) await Run("chown", "-R", Owner(), _folder);
        await AsNobodySpecial(
            "initdb", "-D", Data, "-U", "postgres", "-A", "scram-sha-256", "--pwfile", password, "--encoding=UTF8", "--locale=C");
        await AsNobodySpecial(
            "pg_ctl", "-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c max_connections=400", "start");
    }

    // PostgreSQL refuses to run as root.
    private Task AsNobodySpecial(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        return Environment.IsPrivilegedProcess
            ? Run("runuser", ["-u", Owner(), "--", path, .. arguments])
            : Run(path, arguments);
    }

    private async Task Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        // The server itself writes to its log, so both pipes end with the program that started it.
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {string.Concat(said)}");
    }

    private static string Owner() =>
        File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    /// <summary>The newest version's programs.</summary>
    private static string? Installed() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(d => Path.Combine(d, "bin"))
                .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
