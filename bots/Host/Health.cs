using System.Data.Common;
using Core.Store;
using NodaTime;

namespace Bots.Host;

/// <summary>For whoever watches over the host. Both answer in a word; the log knows more.</summary>
internal static partial class Health
{
    /// <summary>A letter that has been due for longer says that the post is stuck.</summary>
    private static readonly Duration Stuck = Duration.FromMinutes(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", (Db db) => db.Broken.IsCompleted ? Sick("stopped") : Results.Text("alive"));
        app.MapGet("/readyz", Ready);
    }

    private static async Task<IResult> Ready(Db db, IClock clock, ILogger<Db> log)
    {
        var now = clock.GetCurrentInstant();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            // A database that somebody else holds is waited for much longer than whoever asks will wait.
            await db.InTransaction(s => s.Beat(now), patience.Token).WaitAsync(Patience);
            var oldest = await db.Read(s => s.OldestLetter()).WaitAsync(Patience);
            return now - oldest > Stuck ? Sick("letters") : Results.Text("ready");
        }
        catch (Exception why) when (why is DbException or BusyException or TimeoutException)
        {
            LogNotReady(log, why);
            return Sick("database");
        }
    }

    private static IResult Sick(string what) => Results.Text(what, statusCode: StatusCodes.Status503ServiceUnavailable);

    [LoggerMessage(Level = LogLevel.Error, Message = "The database cannot be written")]
    private static partial void LogNotReady(ILogger log, Exception why);
}
