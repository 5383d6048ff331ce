using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using Bots.Host;
using Microsoft.Data.Sqlite;
using NodaTime;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>Backups while sixteen people write, and what is restored from them. PostgreSQL has its own tools for that.</summary>
[Collection(nameof(Alone))]
[UnsupportedOSPlatform("windows")]
public sealed partial class BackupTrial : IDisposable
{
    private const int People = 16, Backups = 6, Between = 60;
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
    private const string Filed = "select number || ' ' || what from requests order by number";
    private const string Letters = "select count(id) from letters where done_at is not null";

    private const string Sent = "update letters set done_at = 1, outcome = 'sent' where kind <> 'redraw'";
    private const string Owed = "select count(id) from letters where done_at is null and kind <> 'redraw'";

    // So that a backup takes its time.
    private const string Weight = """
        with recursive n (i) as (select 1 union all select i + 1 from n where i < 60000)
        insert into inbox (platform, workspace, delivery, heard_at, answer) select 'Slack', 'T1', 'w' || i, 0, hex(zeroblob(200)) from n
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("va-desk-backup-").FullName;
    private readonly ConcurrentDictionary<string, bool> _sent = [];
    private readonly ConcurrentDictionary<string, long> _acknowledged = [];

    private sealed record Made(string File, string[] Before, string[] Sent);

    [Fact]
    public async Task A_backup_is_a_moment_of_history_and_a_host_goes_on_from_it()
    {
        var setting = "--ConnectionStrings:Sqlite=" + await Prototype.SqliteIn(_folder);
        var database = PathOf("office.db");
        Do(database, Weight);
        File.SetUnixFileMode(database, Mode);
        List<Made> made = [];
        var waited = Duration.Zero;
        using (var host = await Telephone.Host(setting))
        using (var line = new Telephone(host.Url))
        {
            var stop = 0;
            var people = Enumerable.Range(0, People).Select(p => Task.Run(async () =>
            {
                for (var i = 0; Volatile.Read(ref stop) == 0; i++)
                {
                    var began = SystemClock.Instance.GetCurrentInstant();
                    if (!await Files(line, $"P{p}-{i}")) return;
                    var took = SystemClock.Instance.GetCurrentInstant() - began;
                    lock (_sent) waited = Duration.Max(waited, took);
                }
            })).ToList();
            for (var i = 0; i < Backups; i++)
            {
                await Acknowledged(_acknowledged.Count + Between);
                var before = _acknowledged.Keys.ToArray();
                var file = PathOf($"backup-{i}.db");
                var chore = await Chore.Run("backup", file, setting);
                Assert.Equal((0, ""), (chore.Code, chore.Complained));
                Assert.Contains(file, chore.Said, StringComparison.Ordinal);
                made.Add(new Made(file, before, [.. _sent.Keys]));
                var goingOn = _acknowledged.Count;
                await Acknowledged(goingOn + 1);
            }
            (await Chore.Run("backup", made[0].File, setting)).Refused(1, "is there already");
            (await Chore.Run("restore", made[0].File, setting)).Refused(1, "Another VA Desk is using");
            Volatile.Write(ref stop, 1);
            await Task.WhenAll(people);
            Do(database, Sent);
            host.Kill();
        }
        Assert.All(made, m => IsAMoment(m, m.File));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*.part*"));
        // What one answer waited for at the most: a backup in the writer's way would hold all up for as long as it takes.
        Assert.InRange(waited, Duration.Zero, Duration.FromSeconds(3));

        var inAll = _acknowledged.Count;
        var next = await RestoredElsewhere(made[^1]);
        await RestoredInPlace(made[0], setting, database, inAll);
        Counts.Print("backup while writing", string.Create(CultureInfo.InvariantCulture,
            $"{Backups} backups during {inAll} acknowledged requests of {People} people, 0 lost, 0 gaps, 0 too many; "
            + $"restored and gone on at R-{next}; slowest answer {waited.TotalMilliseconds:0} ms"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void IsAMoment(Made made, string file)
    {
        Assert.Equal(["ok"], All(file, "pragma integrity_check"));
        Assert.Empty(All(file, "pragma foreign_key_check"));
        Assert.Equal(Mode, File.GetUnixFileMode(file));
        var rows = All(file, Filed);
        var numbers = rows.ToDictionary(r => r.Split(' ')[1], r => long.Parse(r.Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(n => (long)n), numbers.Values);
        Assert.Empty(made.Before.Except(numbers.Keys));
        Assert.Empty(numbers.Keys.Except(made.Sent));
        Assert.All(numbers, pair => Assert.Equal(_acknowledged.GetValueOrDefault(pair.Key, pair.Value), pair.Value));
    }

    /// <summary>On another machine: nothing is there but the backup.</summary>
    private async Task<long> RestoredElsewhere(Made made)
    {
        var database = PathOf("elsewhere.db");
        var setting = $"--ConnectionStrings:Sqlite=Data Source={database}";
        Assert.Equal(0, (await Chore.Run("restore", made.File, setting)).Code);
        IsAMoment(made, database);
        Assert.False(File.Exists(database + "-wal"));
        return await GoesOn(setting, All(database, Filed).Count + 1);
    }

    /// <summary>Over what a killed host left: its log must not be played into the backup, and what it had sent is not sent again.</summary>
    private async Task RestoredInPlace(Made made, string setting, string database, int inAll)
    {
        Assert.True(File.Exists(database + "-wal"));
        var chore = await Chore.Run("restore", made.File, setting);
        Assert.Equal((0, ""), (chore.Code, chore.Complained));
        IsAMoment(made, database);
        Assert.Equal(inAll, All(database + ".replaced-1", Filed).Count);
        Assert.Contains("had not been sent yet", chore.Said, StringComparison.Ordinal);
        Assert.Equal(["0"], All(database, Owed));
        Assert.NotEqual(["0"], All(database, Letters));
        // Those numbers are on cards that people still see.
        await GoesOn(setting, inAll + 1);
    }

    private static async Task<long> GoesOn(string setting, int next)
    {
        using var host = await Telephone.Host(setting);
        using var line = new Telephone(host.Url);
        Assert.Contains($"R-{next} is filed", await line.Says("request acme-sons on with it", "U1", "on"), StringComparison.Ordinal);
        Assert.Contains("R-1", await line.Says("R-1", "U1", "look"), StringComparison.Ordinal);
        return next;
    }

    private async Task<bool> Files(Telephone line, string what)
    {
        _sent[what] = true;
        if (await line.Says($"request acme-sons {what}", "U1", what) is not { } answer) return false;
        _acknowledged[what] = long.Parse(Number().Match(answer).Groups[1].Value, CultureInfo.InvariantCulture);
        return true;
    }

    private async Task Acknowledged(int atLeast)
    {
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (_acknowledged.Count < atLeast) await beat.WaitForNextTickAsync(TestContext.Current.CancellationToken);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private static void Do(string file, string sql)
    {
        using var connection = Backup.Open(file, SqliteOpenMode.ReadWrite);
        Backup.Say(connection, sql);
    }

    private static List<string> All(string file, string sql)
    {
        using var connection = Backup.Open(file, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return rows;
    }

    [GeneratedRegex(@"R-(\d+) is filed")]
    private static partial Regex Number();
}
