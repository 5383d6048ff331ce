using System.Diagnostics;
using System.Runtime.CompilerServices;
using Bots.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tests.Kit;

/// <summary>
/// Whatever a host of this run logs, at any level, is kept in a file of its own until the next run, and what it has stored is looked into
/// before it goes. No test asks for that: every host that is built in this process is met here.
/// </summary>
internal static class HostLogs
{
    private static readonly Lazy<string> Run = new(NewFolder);
    private static int _files;

    /// <summary>One folder for each process that runs tests; those of processes that have ended are cleared away.</summary>
    public static string Folder => Run.Value;

    // The runner reads an assembly before it runs any of it: that is early enough.
    [ModuleInitializer]
    internal static void Watch() => DiagnosticListener.AllListeners.Subscribe(new Listeners());

    /// <param name="name">What kind of host, for whoever reads the files.</param>
    public static HostLogFile NewFile(string name) => new(Path.Combine(Folder, $"{name}-{Interlocked.Increment(ref _files):D5}.log"));

    private static string NewFolder()
    {
        var all = Directory.CreateDirectory(Repository.PathOf("tests/artifacts/logs"));
        foreach (var old in all.EnumerateDirectories().Where(run => !Runs(run.Name))) old.Delete(recursive: true);
        return all.CreateSubdirectory($"{Environment.ProcessId}").FullName;
    }

    private static bool Runs(string process) =>
        process != $"{Environment.ProcessId}" && Directory.Exists($"/proc/{process}");

    private sealed class Listeners : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name is "Microsoft.Extensions.Hosting") value.Subscribe(new Building());
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Building : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "HostBuilding", Value: IHostBuilder builder })
                builder.ConfigureServices((_, services) => Meet(services));
            if (value is { Key: "HostBuilt", Value: IHost host } && host.Services.GetService<Settings>() is { } settings)
                host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(() => KeptData.Search(settings));
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        private static void Meet(IServiceCollection services)
        {
            // The fake of Slack is built the same way and is no host of ours.
            if (services.All(service => service.ServiceType != typeof(Settings))) return;
            services.AddSingleton<ILoggerProvider>(s => new HostLog(s.GetRequiredService<Settings>()));
            // For this one all is written, whatever the settings keep from the console.
            services.Configure<LoggerFilterOptions>(options =>
                options.Rules.Add(new LoggerFilterRule(typeof(HostLog).FullName, categoryName: null, LogLevel.Trace, filter: null)));
        }
    }
}
