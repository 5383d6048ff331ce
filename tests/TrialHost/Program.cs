using Bots.Host;
using Tests.TrialHost;

// The product's own host, in a process that a trial may stop at a moment of its choosing.
await using var app = App.Build(args, Unsynced.Choose);
await app.Open();
await app.RunAsync();
return Environment.ExitCode;
