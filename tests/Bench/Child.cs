using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Tests.Bench;

/// <summary>A host, the sink or the generator, in a process of its own.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly Queue<string> _last = new();

    private Child(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Megabytes that are in memory.</summary>
    public double Memory => OfStatus("VmRSS:") / 1024;

    /// <summary>Open files and sockets.</summary>
    public int Handles => Directory.GetFiles($"/proc/{_process.Id}/fd").Length;

    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="arguments">After <c>dotnet</c>; <c>--Urls</c> is added.</param>
    public static Child Serve(IEnumerable<string> arguments)
    {
        var port = FreePort();
        return Start([.. arguments, $"--Urls=http://127.0.0.1:{port}"], port);
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>The last line that it wrote.</returns>
    /// <exception cref="InvalidOperationException">It ended badly.</exception>
    public static async Task<string> Ask(IEnumerable<string> arguments)
    {
        using var child = Start([.. arguments], 0);
        await child._process.WaitForExitAsync();
        lock (child._last)
        {
            if (child._process.ExitCode != 0) throw new InvalidOperationException(string.Join('\n', child._last));
            return child._last.Last();
        }
    }

    /// <summary>As the system asks a process to end.</summary>
    public async Task Stop()
    {
        using var kill = Process.Start("kill", ["-s", "TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>What it said last.</summary>
    public override string ToString()
    {
        lock (_last) return string.Join('\n', _last);
    }

    private static Child Start(string[] arguments, int port)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // The generator answers its sockets where they are polled: half the processor time.
        if (arguments.Contains("load")) start.Environment["DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS"] = "1";
        var child = new Child(new Process { StartInfo = start }, port);
        child._process.OutputDataReceived += (_, line) => child.Hear(line.Data);
        child._process.ErrorDataReceived += (_, line) => child.Hear(line.Data);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_last)
        {
            _last.Enqueue(line);
            if (_last.Count > 20) _last.Dequeue();
        }
    }

    private double OfStatus(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
