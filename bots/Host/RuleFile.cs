using Core.Time;
using NodaTime.TimeZones;

namespace Bots.Host;

/// <summary>
/// A database of time zones in a file, in the format of NodaTime, in place of the one that comes with the program. It is looked at again and
/// again, and taken up when it is another one: by its time and length, for a watcher misses what lies on a mounted disk.
/// </summary>
public sealed partial class RuleFile(Settings settings, TimeProvider time, ILogger<RuleFile> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(10);

    // As it was when it was last looked at, whole or not; null where it was not there.
    private (DateTime Written, long Length)? _seen;

    /// <summary>Takes it up, where there is one, before anything is computed.</summary>
    /// <exception cref="SettingsException">It cannot be read, or is no such file.</exception>
    public void Open()
    {
        if (settings.TzFile is { } file)
        {
            try
            {
                _seen = Stamp(file);
                Tz.TakeUp(Read(file));
            }
            catch (Exception why) when (IsOfTheFile(why))
            {
                throw new SettingsException($"Tz:File says {file}, which cannot be taken up: {why.Message}");
            }
        }
        LogRules(Tz.Version);
    }

    /// <summary>What is not whole, not yet or not at all, changes nothing, and is looked at again once it is another.</summary>
    /// <returns>True when it was taken up.</returns>
    public bool Look()
    {
        if (settings.TzFile is not { } file || Stamp(file) is var seen && seen == _seen) return false;
        _seen = seen;
        try
        {
            var before = Tz.Version;
            var moved = Tz.TakeUp(Read(file));
            LogTaken(file, before, Tz.Version, moved.Count, string.Join(", ", moved.Take(10)));
            return true;
        }
        catch (Exception why) when (IsOfTheFile(why))
        {
            LogRefused(file, why.Message, Tz.Version);
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.TzFile is null) return;
        using var rounds = new PeriodicTimer(Often, time);
        while (await rounds.WaitForNextTickAsync(stoppingToken)) Look();
    }

    private static (DateTime Written, long Length)? Stamp(string file) =>
        new FileInfo(file) is { Exists: true } about ? (about.LastWriteTimeUtc, about.Length) : null;

    private static TzdbDateTimeZoneSource Read(string file)
    {
        using var stream = new MemoryStream(File.ReadAllBytes(file));
        return TzdbDateTimeZoneSource.FromStream(stream);
    }

    // What is in it decides how reading it fails; what this process lacks is not its fault.
    private static bool IsOfTheFile(Exception why) => why is not (OutOfMemoryException or StackOverflowException);

    [LoggerMessage(Level = LogLevel.Information, Message = "Time zones are those of {Version}")]
    private partial void LogRules(string version);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{File} was taken up: time zones were those of {Before} and are those of {Version}; {Count} changed: {Zones}")]
    private partial void LogTaken(string file, string before, string version, int count, string zones);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} is no whole database of time zones and was not taken up: {Why} They stay those of {Version}")]
    private partial void LogRefused(string file, string why, string version);
}
