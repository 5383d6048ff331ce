using System.Net;
using Bots.Host;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>A child host on a disk that a trial can make fail, and what is left on it afterwards.</summary>
internal sealed class DiskScene : IAsyncDisposable
{
    /// <summary>What a person reads who can be sure that nothing was recorded.</summary>
    private const string Not = "nothing was recorded";

    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(50), AtMost = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("va-desk-disk-");
    private readonly List<DiskTalk> _talks = [];
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private IReadOnlyDictionary<string, byte[]> _before = new Dictionary<string, byte[]>();
    private DiskShim? _shim;
    private ChildHost? _host;

    public ChildHost Host => _host!;

    public DiskShim Shim => _shim!;

    public string Database => Path.Combine(_folder.FullName, "office.db");

    public int Acknowledged => _talks.Sum(t => t.Filed.Count());

    /// <summary>How many were told that nothing was recorded.</summary>
    public int Refused => _talks.Sum(t => t.Replies.Count(r => r.Says(Not)));

    /// <summary>How many were told neither yes nor no: to look first.</summary>
    public int Unsure => _talks.Sum(t => t.Replies.Count(r => r.Says("Please look whether it is there")));

    /// <summary>Anything else that was answered. Slack was told that it arrived, and the person nothing.</summary>
    public int Other => _talks.Sum(t => t.Replies.Count(r => r.Text is not null)) - Acknowledged - Refused - Unsure;

    /// <summary>Until the slowest answer came.</summary>
    public TimeSpan Slowest => _talks.SelectMany(t => t.Replies).Where(r => r.Text is not null).Max(r => r.Took);

    /// <summary>On a disk that can be made to fail.</summary>
    public static async Task<DiskScene> OnShim()
    {
        var scene = new DiskScene();
        await Prototype.SqliteIn(scene._folder.FullName);
        scene._before = new Dictionary<string, byte[]> { [scene.Database] = await File.ReadAllBytesAsync(scene.Database) };
        scene._shim = new DiskShim(scene.Database);
        await scene.Start(scene.Database, scene._shim.Environment);
        return scene;
    }

    /// <summary>On this machine's own disk.</summary>
    public static async Task<DiskScene> OnDisk()
    {
        var scene = new DiskScene();
        await Prototype.SqliteIn(scene._folder.FullName);
        await scene.Start(scene.Database, environment: null);
        return scene;
    }

    /// <summary>Sixteen people talk until it is enough, or the host is gone.</summary>
    /// <param name="enough">Asked before each sentence, with what they have been answered so far.</param>
    public async Task<DiskTalk> Talk(Func<DiskTalk, bool> enough)
    {
        var talk = new DiskTalk($"t{_talks.Count}", () => _shim?.Noted ?? 0);
        _talks.Add(talk);
        await talk.Go(Host.Url, () => enough(talk));
        return talk;
    }

    /// <returns>How long it took until the host called itself ready, or not ready.</returns>
    public async Task<TimeSpan> Until(HttpStatusCode ready)
    {
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(Often);
        while (await Asked("/readyz") != ready)
        {
            Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(began), TimeSpan.Zero, AtMost);
            await timer.WaitForNextTickAsync();
        }
        return System.Diagnostics.Stopwatch.GetElapsedTime(began);
    }

    /// <returns>Null where nobody answers any more.</returns>
    public async Task<HttpStatusCode?> Asked(string path)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(Host.Url, path));
            return answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>What is there after a kill: everything that was acknowledged, nothing of which the contrary was said.</summary>
    public async Task AllIsKept()
    {
        Host.Kill();
        await Host.Ended(TestContext.Current.CancellationToken);
        await IsKept(Database);
    }

    /// <summary>The same of what a disk would hold if the power had gone with the host; then a new host goes on from there.</summary>
    public async Task AllOutlivesThePower(Random chance)
    {
        Host.Kill();
        await Host.Ended(TestContext.Current.CancellationToken);
        var model = new DiskModel(_before, chance);
        foreach (var note in DiskNote.Read(Shim.Log())) model.Apply(note);
        var left = "";
        for (var i = 0; i < 3; i++)
        {
            left = _folder.CreateSubdirectory($"cut{i}").FullName;
            foreach (var (path, bytes) in model.AfterPowerCut()) await File.WriteAllBytesAsync(Path.Combine(left, Path.GetFileName(path)), bytes);
            await IsKept(Path.Combine(left, Path.GetFileName(Database)));
        }
        Host.Dispose();
        await Start(Path.Combine(left, Path.GetFileName(Database)), environment: null);
        var after = await Talk(t => t.Replies.Count >= 20);
        Assert.Equal(after.Replies.Count, after.Filed.Count());
    }

    public async ValueTask DisposeAsync()
    {
        _host?.Dispose();
        _shim?.Dispose();
        _http.Dispose();
        _folder.Delete(recursive: true);
        await ValueTask.CompletedTask;
    }

    private async Task Start(string database, IReadOnlyDictionary<string, string>? environment) =>
        _host = await ChildHost.Start(typeof(App).Assembly.Location, DiskTalk.Settings(database), environment);

    private async Task IsKept(string database)
    {
        var kept = await DiskRows.Requests(database);
        Assert.Equal("ok", await DiskRows.Integrity(database));
        var numbers = kept.ToDictionary(r => r.What, r => r.Number);
        Assert.DoesNotContain(_talks.SelectMany(t => t.Filed), r => !numbers.TryGetValue(r.What, out var number) || number != r.Number);
        Assert.DoesNotContain(_talks.SelectMany(t => t.Replies), r => r.Says(Not) && numbers.ContainsKey(r.What));
    }
}
