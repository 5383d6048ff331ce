using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Tests.Kit;

/// <summary>
/// A script of <c>tests/npm</c> with which a test talks line by line: JSON in, JSON out. It ends when its input does, so none is left behind.
/// </summary>
internal sealed class NodeProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _complaints;
    private readonly SemaphoreSlim _turn = new(1, 1);

    private NodeProgram(Process process) => (_process, _complaints) = (process, process.StandardError.ReadToEndAsync());

    /// <summary>Skips the test by name where Node or the packages are not installed.</summary>
    /// <param name="packages">Those that it needs; they must be there in the version that <c>package.json</c> names.</param>
    public static NodeProgram Start(string script, params string[] packages)
    {
        Assert.SkipWhen(Node() is null, "Node is not here: install nodejs, then run npm ci in tests/npm");
        Assert.SkipWhen(packages.Any(name => Installed(name) is null), "Packages of npm are not here: run npm ci in tests/npm");
        Assert.All(packages, name => Assert.Equal(Pinned(name), Installed(name)));
        var start = new ProcessStartInfo(Node()!, [script])
        {
            WorkingDirectory = Repository.PathOf("tests/npm"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new NodeProgram(Process.Start(start) ?? throw new InvalidOperationException($"{script} did not start"));
    }

    /// <summary>Says one line and reads the answer, of one line too.</summary>
    public async Task<JsonNode> Ask(JsonObject question)
    {
        await _turn.WaitAsync();
        try
        {
            await _process.StandardInput.WriteLineAsync(question.ToJsonString());
            await _process.StandardInput.FlushAsync();
            var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
            return JsonNode.Parse(line ?? throw new InvalidOperationException(await _complaints.WaitAsync(Patience)))!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var enough = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(enough.Token);
        _process.Dispose();
        _turn.Dispose();
    }

    private static string? Node() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"))
        .FirstOrDefault(File.Exists);

    private static string? Installed(string package) =>
        Repository.PathOf($"tests/npm/node_modules/{package}/package.json") is var path && File.Exists(path) ? (string?)Json(path)["version"] : null;

    private static string? Pinned(string package) => (string?)Json(Repository.PathOf("tests/npm/package.json"))["dependencies"]![package];

    private static JsonNode Json(string path) => JsonNode.Parse(File.ReadAllText(path))!;
}
