using System.Data.Common;
using Bots.Slack;
using Core;
using Core.Language;
using Core.Store;

namespace Bots.Host;

public static class Opening
{
    /// <summary>Starts the host and stays until it ends, or does the chore that is named. Whatever keeps it from that is said in one sentence.</summary>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> Run(string[] args, TextWriter errors)
    {
        try
        {
            if (await Chores.Done(args, Console.Out)) return 0;
            await using var app = App.Build(args);
            await app.Open();
            await app.RunAsync();
            return Environment.ExitCode;
        }
        catch (UsageException why)
        {
            await errors.WriteLineAsync(why.Message);
            return 2;
        }
        catch (Exception why) when (why is SettingsException or SchemaException or LockedException or BackupException)
        {
            await errors.WriteLineAsync(why.Message);
            return 1;
        }
        catch (Exception why) when (why is DbException or IOException or UnauthorizedAccessException)
        {
            // No database there, no leave to write, or the port is taken: the driver and the server say it well themselves.
            await errors.WriteLineAsync(why.Message);
            return 1;
        }
    }

    /// <summary>Brings the schema up to date; once it listens, says where to try it. Call before the first request.</summary>
    /// <exception cref="LockedException">Another host has the SQLite file.</exception>
    /// <exception cref="SchemaException">The database and this version do not belong together.</exception>
    public static async Task Open(this WebApplication app)
    {
        // Taken first, so that it is let go last.
        _ = app.Services.GetRequiredService<FileLock>();
        app.Services.GetRequiredService<RuleFile>().Open();
        var db = app.Services.GetRequiredService<Db>();
        await db.Migrate();

        var settings = app.Services.GetRequiredService<Settings>();
        if (settings.Postgres is null) await db.InTransaction(async s => { await s.ReleaseLetters(); return true; });
        if (settings.Slack is { } slack && !await SlackEndpoints.OpensItsTokens(app.Services))
        {
            throw new SettingsException($"DataProtection:Keys is {slack.Keys}, and the keys with which the tokens in the database were sealed are not there: "
                + "put that folder back as it was, or run forget-tokens, after which each workspace has to install the app again.");
        }
        var open = await db.Read(s => s.AnyAgencyOpen());
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var say = Phrases.English;
            foreach (var url in app.Urls) Console.WriteLine(settings.Playground ? say.PlaygroundAt(url) : say.ListeningAt(url));
            if (settings is { Slack: not null, PublicUrl: { } called })
                Console.WriteLine(say.SlackCalls(
                    new Uri(called, "/slack/commands"), new Uri(called, "/slack/interactivity"), new Uri(called, "/slack/events")));
            if (settings is { Teams: not null, PublicUrl: { } address }) Console.WriteLine(say.TeamsCalls(new Uri(address, "/api/messages")));
            var facts = app.Services.GetRequiredService<HostFacts>();
            if (facts.Install() is { } install) Console.WriteLine(say.InstallAt(install));
            if (!settings.Playground && settings is not { Slack.BotToken: "", Teams: null } && !open) Console.WriteLine(say.SetupCodeIs(facts.SetupCode));
        });
    }
}
