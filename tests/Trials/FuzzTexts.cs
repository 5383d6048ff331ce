using System.Text;

namespace Tests.Trials;

/// <summary>What somebody might type who means no good, or has a strange keyboard.</summary>
internal static class FuzzTexts
{
    private static readonly string[] Sentences =
    [
        "timer start acme", "timer stop", "timer", "timer add acme 1h30 yesterday", "timesheet week", "timesheet acme november",
        "request acme-sons Fix it", "request acme-sons Fix it due friday 5pm !urgent #web", "request", "request list", "R-1", "R-1 more", "R-1 take",
        "R-1 deliver @5", "R-1 note hello", "R-1 due 2026-12-24", "R-1 every monday", "deadlines", "standup", "standup edit",
        "standup schedule mon-fri 9:00", "client list", "client add Zed Works", "client acme", "client acme rate 50 EUR", "team list",
        "hours mon-fri 9-17", "help", "help timer", "undo", "share", "setup", "home", "hi", "draft 7F3K", "draft 7F3K client acme-sons", "answer 1",
        "profile T1 U1", "joined C-ACME", "card R-1", "settings", "room", "remind me R-1 tomorrow",
    ];

    private static readonly string[] Words =
    [
        "timer", "start", "stop", "add", "acme", "acme-sons", "R-1", "R-99999999999999999999", "due", "friday", "tomorrow", "3pm", "9-17", "25:61",
        "every", "other", "monday", "1h30", "1.5h", "90m", "-5", "0", "@ben", "<@U2>", "<@U2|ben>", "#acme", "<#C-ACME|acme>", "<https://x.y|x>",
        "<mailto:a@b.c|a>", "<!channel>", "<!date^1^{date}|x>", "note", "list", "undo", "to", "from", "for", "and", "until", "last", "week",
        "2026-02-30", "31/12", "12.31.2026", "noon", "€50", "$1e9", "rate", "%", "=1+1", "draft", "@5", "more", "in", "on", "at", "am", "next",
        "the", "3rd", "1/2", "half", "an", "hour", "ago", "UTC+25", "Europe/Berlin",
    ];

    private static readonly string[] Odd =
    [
        "", " ", "\0", "\u202Egnp.exe", "zero\u200Bwidth\u200D\uFEFF\u2060", "\uE000", "a\uE000b", "👩‍👩‍👧‍👦", "تقرير ١٢", "תקן", "ﷺ", "ﬁ ﬃ", "İıſK",
        "e\u0301\u0301\u0301", "&amp;amp;lt;", "<", "<<<<>>>>", "<@", "*_~`", "```", "\r\n\r\n", "\t", "\u2028\u2029", "'; drop table requests; --",
        "%s%n%x", "{{1+1}}", "${x}", "../../etc/passwd", "9223372036854775808", "-9223372036854775809", "1e400", "NaN", "0x10", "true", "null", "[]",
        "{}", "\"", "\\", "\\ud800", "\u0085", "\u00a0", "\u3000", "１２３",
    ];

    private static readonly string[] Repeated =
    [
        "x", " ", "<", "<@", "<@U1>", "&amp;", "monday ", "1h ", "9-17 ", "every ", "R-1 ", "9", ":", "-", ",", "@", "\n", "a\u0301", "and ", "(",
        "*", "\"", "due ", "1/", "👩‍",
    ];

    public static string Any(Random random) => random.Next(12) switch
    {
        <= 2 => Pick(random, Sentences),
        <= 5 => string.Join(random.Next(8) == 0 ? "  " : " ", Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pick(random, Words))),
        6 => Pick(random, Sentences) + Pick(random, Odd) + Pick(random, Words),
        7 => Pick(random, Sentences) + " " + Long(random, random.Next(2, 500)),
        8 => random.Next(20) == 0 ? Long(random, 40_000) : Long(random, random.Next(2, 3000)),
        9 => Anything(random, random.Next(1, 200)),
        _ => Pick(random, Odd),
    };

    public static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static string Long(Random random, int length)
    {
        var piece = Pick(random, Repeated);
        return new StringBuilder().Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();
    }

    private static string Anything(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ =>
        Rune.TryCreate(random.Next(4) == 0 ? random.Next(0x110000) : random.Next(0x250), out var rune) ? rune.ToString() : "\uE000"));
}
