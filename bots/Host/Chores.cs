using Bots.Teams;
using Core;
using Core.Language;
using Core.Store;
using NodaTime;

namespace Bots.Host;

/// <summary>What the program does when its first argument is a word and no setting; then it ends.</summary>
internal static class Chores
{
    private const string ToBackUp = "backup", ToRestore = "restore", ToForget = "forget-tokens";
    private const string ToPackage = "teams-package", Package = "va-desk-teams.zip";

    /// <returns>False when there is no such word: the host is meant.</returns>
    /// <exception cref="UsageException">The words are no chore's.</exception>
    public static async Task<bool> Done(string[] args, TextWriter says)
    {
        if (args.Length == 0 || args[0] is ['/', ..] || IsSetting(args[0])) return false;
        if (args[0] is ToPackage) return await Packaged(args[1..], says);
        if (args[0] is ToForget) return await Forgotten(args, says);
        if (args[0] is not (ToBackUp or ToRestore))
        {
            throw new UsageException($"{args[0]} is nothing that VA Desk does; it can {ToBackUp} <file>, {ToRestore} <file>, {ToForget}, "
                + $"{ToPackage} [<file>], and without a word it serves.");
        }
        if (args.Length < 2 || IsSetting(args[1]) || args[2..].Any(a => !IsSetting(a)))
            throw new UsageException($"After {args[0]} comes one file: {args[0]} <file>. Settings may follow, as --ConnectionStrings:Sqlite=…");

        var (sqlite, postgres) = Settings.Database(App.Configuration(args[2..]));
        if (postgres is not null)
            throw new UsageException($"The database is PostgreSQL, which has its own tools for that: {(args[0] is ToBackUp ? "pg_dump" : "pg_restore")}.");
        var (database, file) = (Databases.File(sqlite), Path.GetFullPath(args[1]));
        await says.WriteLineAsync(args[0] is ToBackUp
            ? Phrases.English.BackedUp(database, file, Backup.Take(database, file))
            : Told(await Restore.Put(database, file, SystemClock.Instance.GetCurrentInstant()), database, file));
        return true;
    }

    private static async Task<bool> Packaged(string[] args, TextWriter says)
    {
        var (file, settings) = args is [var named, .. var rest] && !IsSetting(named) ? (named, rest) : (Package, args);
        if (settings.Any(a => !IsSetting(a)))
            throw new UsageException($"After {ToPackage} comes at most one file: {ToPackage} {Package}. Settings may follow, as --PublicUrl=…");
        var (appId, address, targeted) = Settings.ForPackage(App.Configuration(settings));
        var path = Path.GetFullPath(file);
        using (var zip = new MemoryStream())
        {
            TeamsPackage.Write(zip, appId, address, targeted);
            await File.WriteAllBytesAsync(path, zip.ToArray());
        }
        await says.WriteLineAsync(Phrases.English.PackageWritten(path));
        return true;
    }

    // The way out for whoever has lost the keys: nothing else tells the host to start without its tokens.
    private static async Task<bool> Forgotten(string[] args, TextWriter says)
    {
        if (args[1..].Any(a => !IsSetting(a))) throw new UsageException($"After {ToForget} comes nothing but settings, as --ConnectionStrings:Sqlite=…");
        var (sqlite, postgres) = Settings.Database(App.Configuration(args[1..]));
        using var alone = postgres is null ? FileLock.On(Databases.File(sqlite)) : FileLock.None;
        await using var db = new Db(Databases.Open(sqlite, postgres));
        await db.Migrate();
        await says.WriteLineAsync(Phrases.English.TokensForgotten(await Installing.ForgetTokens(db, SystemClock.Instance.GetCurrentInstant())));
        return true;
    }

    private static string Told(Restored done, string database, string file) =>
        string.Join('\n', Phrases.English.RestoredTo(database, file, done.Aside, done.Carried, done.Overdue));

    // As the configuration reads them: --Name=value, /Name=value, Name=value.
    private static bool IsSetting(string arg) => arg is ['-', ..] || (arg.Contains('=', StringComparison.Ordinal) && !File.Exists(arg));
}

/// <summary>It was called wrongly, and says in one sentence how to call it.</summary>
public sealed class UsageException(string message) : Exception(message);
