using Core.Requests;
using NodaTime;
using Tests.Kit;

namespace Tests.Story;

public sealed class RequestPlaybackOnSqlite() : RequestPlaybackStories(Office.OnSqlite);

public sealed class RequestPlaybackOnPostgres() : RequestPlaybackStories(Office.OnPostgres);

/// <summary>What was understood, said again as one sentence, is understood as the same.</summary>
public abstract class RequestPlaybackStories(Func<Task<Office>> open) : Stories(open)
{
    private const int Seed = 2026, Combinations = 200;

    private static readonly string[] Whats =
    [
        "Fix the banner", "Prepare the due diligence by the board", "p1 Fix", "Move the button by 5px", "Replace it by Friday's banner", "Say 👋 #12",
        "שלום עולם", "Write \"by friday\"", "See https://example.org/a?by=friday", "list of competitors", "Call every client",
    ];

    private static readonly string[] Dues = ["", "", "by friday", "due 2026-12-31 17:00", "until tomorrow 9am", "by 5 jan 2027", "due in 3 days", "by eow"];
    private static readonly string[] Urgencies = ["", "p1", "p2", "p3", "p4", "!urgent"];
    private static readonly string[] Estimates = ["", "est 45m", "est 1h30", "est 40h"];
    private static readonly string[] Tags = ["", "#design", "#design #web", "#größe"];
    private static readonly string[] Rules = ["", "", "every mon", "every 2 weeks", "every weekday at 9:00"];

    [Fact]
    public async Task Two_hundred_requests_come_back_unchanged()
    {
        await using var office = await Open();
        var random = new Random(Seed);
        for (var i = 1; i <= Combinations; i++)
        {
            string Any(string[] of) => of[random.Next(of.Length)];
            string[] options = [Any(Dues), Any(Urgencies), Any(Estimates), Any(Tags), Any(Rules)];
            random.Shuffle(options);
            var said = string.Join(' ', options.Prepend(Any(Whats)).Where(o => o is not ""));
            var first = await Filed(office, said);
            var again = Wish.Text(first, DateTimeZoneProviders.Tzdb["America/New_York"]);
            var second = await Filed(office, again);
            Assert.True(
                RequestHistory.SaysTheSame(first, second) && first.Estimate == second.Estimate && first.DueAt == second.DueAt,
                $"seed {Seed}: “{said}” was played back as “{again}”, which is {second}");
        }
    }

    // A series takes numbers for what it makes at once.
    private static async Task<Request> Filed(Office office, string said)
    {
        var filed = await office.Says($"request {said}", "U-CLEO", "C-ACME");
        var number = long.Parse(filed.Again!["R-".Length..], System.Globalization.CultureInfo.InvariantCulture);
        return await office.Db.Read(s => s.For(office.Agency).RequestNumbered(number)) ?? throw new Xunit.Sdk.XunitException($"R-{number} was not filed.");
    }
}
