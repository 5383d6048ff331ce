using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Tests.Kit;

/// <summary>The host in a process of its own, to be killed, paused, and started again.</summary>
internal sealed class ChildHost : IDisposable
{
    private readonly Process _process;
    private readonly HostLogFile _log = HostLogs.NewFile("child");
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildHost(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _listening.TrySetException(
            new InvalidOperationException($"The host ended before it listened: {string.Join('\n', _said)}"));
    }

    /// <summary>Where it listens.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1/");

    /// <summary>All that it has written to both of its outputs.</summary>
    public IReadOnlyList<string> Said => [.. _said];

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <param name="program">The assembly to run: the product's, or one that hooks into it.</param>
    /// <param name="arguments">Settings, as on the command line; where to listen is added.</param>
    /// <param name="environment">What is set for this process alone: <c>LD_PRELOAD</c>.</param>
    /// <exception cref="InvalidOperationException">It ended before it listened; with what it said.</exception>
    public static async Task<ChildHost> Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            program, "--Urls=http://127.0.0.1:0", "--Logging:LogLevel:Bots=Trace", .. arguments, "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var host = new ChildHost(new Process { StartInfo = start });
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        host.Url = await host._listening.Task;
        return host;
    }

    /// <summary>As <c>kill -9</c> does: nothing more is run in it.</summary>
    public void Kill() => _process.Kill();

    /// <param name="signal"><c>TERM</c> asks it to end, <c>STOP</c> takes the processor from it, <c>CONT</c> gives it back.</param>
    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <returns>Its exit code.</returns>
    public async Task<int> Ended(CancellationToken stop)
    {
        await _process.WaitForExitAsync(stop);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _log.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        _said.Enqueue(line);
        _log.Write(line);
        if (line.Split("listening on: ") is [_, var url]) _listening.TrySetResult(new Uri(url));
    }
}
