using Bots.Host;
using Core.Store;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Tests.Kit;
using Tests.TrialHost;

// The product's own host, in a process that a trial may stop at a moment of its choosing.
var chosen = Failpoints.Chosen();
await using var app = App.Build(args, services =>
{
    Unsynced.Choose(services);
    // Trials are about what is done, in any time; how fast it may be done has trials of its own.
    services.AddPassingPacer(SystemClock.Instance);
    services.AddSingleton<IStartupFilter>(new Teller(chosen));
});
await app.Open();
if (chosen is not null)
{
    var writesAlone = app.Services.GetRequiredService<Engine>().OneWriter;
    app.Services.GetRequiredService<Db>().Passing = moment =>
    {
        // Most commits are of letters. To come between what is kept and the answer it must be one that somebody waits for;
        // where there is one writer, whoever waits is in its next commit anyway.
        if (moment is Core.Store.Failpoint.AfterCommit && !writesAlone && !Teller.SomebodyWaits) return;
        chosen.Pass(moment.ToString());
    };
    app.Services.GetRequiredService<Carrier>().Passing = moment => chosen.Pass(moment.ToString());
}
await app.RunAsync();
return Environment.ExitCode;
