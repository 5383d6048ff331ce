using System.Diagnostics;

namespace Tests.Kit;

/// <summary>
/// Somebody's own calendar: khal, which reads what vdirsyncer fetches from an address. Both are packages of Debian, and neither knows of us.
/// </summary>
internal sealed class Khal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-khal-").FullName;

    /// <summary>Skips the test by name where they are not installed.</summary>
    /// <param name="zone">In which its owner lives.</param>
    public Khal(string address, string zone)
    {
        Assert.SkipWhen(
            Installed("khal") is null || Installed("vdirsyncer") is null, "khal and vdirsyncer are not here: apt-get install khal vdirsyncer");
        File.WriteAllText(
            At("fetch"),
            $"""
            [general]
            status_path = "{At("status")}"
            [pair desk]
            a = "here"
            b = "there"
            collections = null
            [storage here]
            type = "filesystem"
            path = "{At("calendar")}"
            fileext = ".ics"
            [storage there]
            type = "http"
            url = "{address}"
            """);
        File.WriteAllText(
            At("show"),
            $"""
            [calendars]
            [[desk]]
            path = {At("calendar")}
            readonly = True
            [locale]
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M
            local_timezone = {zone}
            default_timezone = {zone}
            [sqlite]
            path = {At("shown.db")}
            """);
        Directory.CreateDirectory(At("calendar"));
    }

    public async Task Subscribe() => await Run("vdirsyncer", "-c", At("fetch"), "discover");

    public async Task Refresh() => await Run("vdirsyncer", "-c", At("fetch"), "sync");

    /// <summary>Each event of so many days, by its owner's clock: when it begins and ends, how it stands, and what it is called.</summary>
    public async Task<IReadOnlyList<string>> Shows(string from, int days) =>
    [
        .. (await Run(
            "khal", "-c", At("show"), "list", "--day-format", "", "--format", "{start-long} {end-time} {status}{title}", from, $"{days}d"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    private async Task<string> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Installed(program)!, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HOME"] = _folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        process.StandardInput.Close();
        using var enough = new CancellationTokenSource(Patience);
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(enough.Token), process.StandardError.ReadToEndAsync(enough.Token));
        await process.WaitForExitAsync(enough.Token);
        return process.ExitCode == 0 ? said[0] : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {string.Concat(said)}");
    }

    private static string? Installed(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
