using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Tests.Speech;

/// <summary>What was understood is played back as a sentence, and that sentence is understood the same.</summary>
public sealed class PlaybackTests(ITestOutputHelper output)
{
    private const int Combinations = 400;

    private static readonly string[] Whats =
    [
        "Fix the banner", "Написать клиенту", "أصلح اللافتة", "Say 👋 to <@U1>", "x", "due diligence by the board",
        "Fix  the\nbanner", "Call every client", "Meet at 5", "\"Quoted\"", "A & B <C>", "Fix the banner, please",

        // Texts that look like options, as a form may send them.
        "Fix the banner by friday", "Ask p1", "Write #design", "Read est 2h", "Check every mon", "Dash --", "-- dash",
        "a -- b", "Collect what is due", "due", "--", "Comma,", "Dash -", "Dash —", "p1 p2 p3", "", "est",
    ];

    private static readonly string[] Dues =
    [
        "2026-12-02", "2026-12-04", "2026-12-04T17:00", "2027-03-28T02:30", "2026-12-03T00:00", "2028-02-29", "2026-12-31T23:59",
    ];

    private static readonly string[] Tags = ["design", "web-site", "q3", "задача", "a_b"];

    private static readonly string[] Rules =
    [
        "mon", "weekday at 9:00", "2 weeks", "other fri", "1st workday", "last fri of month", "mon-fri", "mon and thu", "5th", "day",
    ];

    [Fact]
    public void Generated_requests_come_back_unchanged()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        Check(seed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20261202)]
    public void Requests_of_known_seeds_come_back_unchanged(int seed) => Check(seed);

    [Fact]
    public void Every_text_comes_back_without_options()
    {
        var when = Said.When("Wed 2026-12-02 10:00", "Europe/Berlin");
        Assert.All(Whats, what => Comes(new RequestWords(what, new DateReading.NotADate(), null, null, [], null), when));
    }

    private static void Check(int seed)
    {
        var random = new Random(seed);
        string[] zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe"];
        for (var round = 0; round < Combinations; round++)
            Comes(Any(random), Said.When("Wed 2026-12-02 10:00", Pick(zones, random)));
    }

    private static void Comes(RequestWords request, SpeakingTime when)
    {
        var text = request.Text(when);
        var back = RequestWords.Read(text, when);
        Assert.True(request.IsSame(back), $"{request} was written as `{text}` and came back as {back}");
        Assert.Equal(text, back.Text(when));
    }

    private static RequestWords Any(Random random) => new(
        Pick(Whats, random),
        random.Next(3) == 0 ? new DateReading.NotADate() : new DateReading.Clear(Due.Parse(Pick(Dues, random))!.Value),
        random.Next(2) == 0 ? null : (Urgency)random.Next(4),
        random.Next(2) == 0 ? null : Duration.FromMinutes(random.Next(1, 6000)),
        [.. Tags.Where(_ => random.Next(3) == 0)],
        random.Next(2) == 0 ? null : Pick(Rules, random));

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
