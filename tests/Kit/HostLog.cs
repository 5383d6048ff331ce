using Bots.Host;
using Microsoft.Extensions.Logging;

namespace Tests.Kit;

/// <summary>Writes everything that one host logs into a file, and looks into its database when the host goes without having been stopped.</summary>
internal sealed class HostLog(Settings? of) : ILoggerProvider
{
    /// <summary>How much of ASP.NET's own talk is kept of one host: it says the same for each request, and trials make many.</summary>
    private const int OfOthers = 3000;

    private readonly HostLogFile _file = HostLogs.NewFile(of is null ? "office" : of.Slack is null ? "playground" : "host");
    private int _others;

    public static ILogger<T> For<T>() => new Typed<T>(new HostLog(of: null));

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
        if (of is not null) KeptData.Search(of);
        _file.Dispose();
    }

    private sealed class Typed<T>(HostLog log) : ILogger<T>
    {
        private readonly Logger _inner = new(log, typeof(T).FullName!);

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => _inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _inner.Log(logLevel, eventId, state, exception, formatter);
    }

    private sealed class Logger(HostLog log, string category) : ILogger
    {
        private readonly bool _ours = category.StartsWith("Bots.", StringComparison.Ordinal) || category.StartsWith("Core.", StringComparison.Ordinal);

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            if (IsEnabled(LogLevel.Trace)) Write($"{category}: inside {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => _ours || log._others < OfOthers;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var said = formatter(state, exception);
            // Structured logs show these by themselves, also what the sentence leaves out.
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? pairs.Select(pair => $"{pair.Value}") : [];
            var rest = string.Join(' ', values.Where(value => !said.Contains(value, StringComparison.Ordinal)));
            var broken = _ours && said.Any(char.IsControl) ? HostLogFile.Broken : "";
            Write($"{logLevel} {broken}{category}: {said} {rest} {exception}");
        }

        private void Write(string line)
        {
            if (!_ours && Interlocked.Increment(ref log._others) > OfOthers) return;
            log._file.Write(line);
        }
    }
}
