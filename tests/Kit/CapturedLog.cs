using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Tests.Kit;

/// <summary>All that a host logs: its words, what it fills them with, and what was thrown.</summary>
public sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            log._lines.Enqueue($"{category}: inside {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var filled = state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(", ", values) : "";
            log._lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {filled} {exception}");
        }
    }
}
