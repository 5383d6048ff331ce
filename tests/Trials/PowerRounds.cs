using Bots.Host;
using Core.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>Load on a child host, cuts at moments of it, and what a host makes of each disk that is left; the next child goes on with the last.</summary>
internal sealed class PowerRounds : IDisposable
{
    private const int Between = 40;

    private readonly string _program;
    private readonly Random _chance;
    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-power-").FullName;

    /// <summary>What each request was filed under, as far as that was acknowledged; null for what nobody answered.</summary>
    private readonly Dictionary<string, long?> _said = [];
    private IReadOnlyDictionary<string, byte[]> _disk = new Dictionary<string, byte[]>();
    private int _hosts;

    private PowerRounds(string program, Random chance) => (_program, _chance) = (program, chance);

    public int Cuts { get; private set; }

    /// <summary>Cuts while the log was being brought into the database, and no sync had followed yet.</summary>
    public int InCheckpoint { get; private set; }

    public int Acknowledged { get; private set; }

    public int Lost { get; private set; }

    public int Doubled { get; private set; }

    public int Corrupt { get; private set; }

    private string Database => Path.Combine(_folder, "live", "office.db");

    public static async Task<PowerRounds> Begin(string program, Random chance)
    {
        var rounds = new PowerRounds(program, chance);
        Directory.CreateDirectory(Path.GetDirectoryName(rounds.Database)!);
        await Prototype.SqliteIn(Path.GetDirectoryName(rounds.Database)!);
        rounds._disk = new Dictionary<string, byte[]> { [rounds.Database] = await File.ReadAllBytesAsync(rounds.Database) };
        return rounds;
    }

    /// <summary>One child host, on the disk that the last one has left, until it is killed.</summary>
    public async Task Go(int cuts, IReadOnlyDictionary<string, string>? environment = null)
    {
        var folder = Path.GetDirectoryName(Database)!;
        Put(_disk, folder);
        using var shim = new DiskShim(Database);
        var talk = new DiskTalk($"h{_hosts++}", () => shim.Noted);
        var known = _said.Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!.Value);
        using (var host = await ChildHost.Start(
            _program, DiskTalk.Settings(Database), shim.Environment.Concat(environment ?? new Dictionary<string, string>()).ToDictionary()))
        {
            // What nobody answered is brought again, as Slack does with what it brings by itself.
            await talk.Say(host.Url, _said.Keys.Except(known.Keys));
            var enough = talk.Replies.Count + (cuts * Between);
            var killed = 0;
            await talk.Go(host.Url, () =>
            {
                if (talk.Replies.Count >= enough && Interlocked.Exchange(ref killed, 1) == 0) host.Kill();
                return false;
            });
            await host.Ended(TestContext.Current.CancellationToken);
        }
        foreach (var reply in talk.Replies) _said[reply.What] = reply.Number ?? _said.GetValueOrDefault(reply.What);
        Acknowledged += talk.Filed.Count();

        var notes = DiskNote.Read(shim.Log()).ToList();
        var model = new DiskModel(_disk, _chance);
        var at = Moments(notes, cuts);
        foreach (var (i, note) in notes.Index())
        {
            model.Apply(note);
            foreach (var _ in at.Where(m => m == i)) await Cut(model, note.End, talk, known);
        }
    }

    public override string ToString() =>
        $"{Cuts} cuts ({InCheckpoint} in a checkpoint) under {_hosts} hosts, {Acknowledged} acknowledged, {Lost} lost, {Doubled} doubled, {Corrupt} corrupt";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Any moments, some between a checkpoint's writes and their sync, and the last one.</summary>
    private List<int> Moments(List<DiskNote> notes, int cuts)
    {
        var first = notes.Count / 10;
        var unsynced = Unsynced(notes);
        return
        [
            .. Enumerable.Range(0, cuts - 1).Select(i => i % 3 == 0 && unsynced.Count > 0
                ? unsynced[_chance.Next(unsynced.Count)]
                : _chance.Next(first, notes.Count)),
            notes.Count - 1,
        ];
    }

    private List<int> Unsynced(List<DiskNote> notes)
    {
        var mine = new HashSet<int>();
        var (dirty, found) = (false, new List<int>());
        foreach (var (i, note) in notes.Index())
        {
            if (note.Deed is Deed.Opened && note.Path == Database) mine.Add(note.Descriptor);
            else if (note.Deed is Deed.Opened or Deed.Closed) mine.Remove(note.Descriptor);
            if (mine.Contains(note.Descriptor)) dirty = note.Deed is Deed.Written || (dirty && note.Deed is not Deed.Synced);
            if (dirty) found.Add(i);
        }
        return found;
    }

    private async Task Cut(DiskModel model, long noted, DiskTalk talk, Dictionary<string, long> known)
    {
        Cuts++;
        if (model.Unsynced(Database)) InCheckpoint++;
        var disk = model.AfterPowerCut();
        var folder = Path.Combine(_folder, $"cut{Cuts}");
        Directory.CreateDirectory(folder);
        Put(disk, folder);
        var owed = new Dictionary<string, long>(known);
        foreach (var reply in talk.Filed.Where(r => r.Noted <= noted)) owed[reply.What] = reply.Number!.Value;
        try
        {
            await Look(Path.Combine(folder, "office.db"), owed);
        }
        catch (SqliteException why)
        {
            Corrupt++;
            TestContext.Current.TestOutputHelper?.WriteLine($"cut {Cuts}: {why.Message}");
        }
        Directory.Delete(folder, recursive: true);
        _disk = disk;
    }

    private async Task Look(string database, Dictionary<string, long> owed)
    {
        await using (var app = App.Build(["--Urls=http://127.0.0.1:0", .. DiskTalk.Settings(database)], s => s.RemoveAll<IHostedService>()))
        {
            await app.Open();
            await app.StartAsync();
            var db = app.Services.GetRequiredService<Db>();
            var kept = (await DiskRows.Requests(db)).DistinctBy(r => r.What).ToDictionary(r => r.What, r => r.Number);
            Lost += owed.Count(o => !kept.TryGetValue(o.Key, out var number) || number != o.Value);

            // All that is not there is brought again, and some that is.
            var again = _said.Keys.Where(what => !kept.ContainsKey(what) || _chance.Next(kept.Count) < Between);
            var replies = await new DiskTalk("again", () => 0).Say(new Uri(app.Urls.Single()), again);
            var rows = await DiskRows.Requests(db);
            Doubled += rows.Count - rows.DistinctBy(r => r.What).Count();
            Assert.Equal(_said.Keys.Order(), rows.Select(r => r.What).Distinct().Order());
            Assert.All(replies, r => Assert.Contains(new DiskRows.Row(r.Number ?? 0, r.What), rows));
        }
        if (await DiskRows.Integrity(database) is not "ok") Corrupt++;
    }

    private static void Put(IReadOnlyDictionary<string, byte[]> disk, string folder)
    {
        foreach (var old in Directory.EnumerateFiles(folder)) File.Delete(old);
        foreach (var (path, bytes) in disk) File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(path)), bytes);
    }
}
