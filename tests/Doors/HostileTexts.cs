namespace Tests.Doors;

/// <summary>What a client might write to ping a channel, to fake a link, or to get out of the place where it stands.</summary>
internal static class HostileTexts
{
    public static readonly string[] All =
    [
        // Everybody, somebody, a group.
        "<!channel>", "<!here>", "<!everyone>", "<!channel|hello>", "<!here|@here>", "<!group>", "@channel", "@here", "@everyone", "#general",
        "<@UVICTIM>", "<@UVICTIM|ada>", "<@WVICTIM>", "@UVICTIM", "<!subteam^SVICTIM>", "<!subteam^SVICTIM|@ops>", "<#CVICTIM>", "<#CVICTIM|general>",
        "<!date^1796212800^{date}^https://evil.example|today>", "<!unknown^x>", "< !channel >", "<\u200B!channel>", "＜!channel＞", "<!channel",
        "!channel>", "<<!channel>>", "<<@UVICTIM>>", "<!\u0000channel>", "<!chan\nnel>",
        // As entities, once, twice and thrice over.
        "&lt;!channel&gt;", "&amp;lt;!channel&amp;gt;", "&amp;amp;lt;!here&amp;amp;gt;", "&#60;!channel&#62;", "&#x3c;!channel&#x3e;", "&lt;@UVICTIM&gt;",
        "&lt;https://evil.example|https://bank.example&gt;", "&amp;amp;", "&", "&lt", "&amp",
        // Links that are not what they seem.
        "<https://evil.example|https://bank.example>", "<https://evil.example|the bank>", "<mailto:evil@evil.example|bank@bank.example>",
        "<javascript:alert(1)|click>", "<slack://user?team=T1&id=UVICTIM|write to me>", "<tel:+100000|call>", "<//evil.example|bank>",
        "[https://bank.example](https://evil.example)", "[bank](javascript:alert(1))", "<https://bank.example@evil.example>",
        "<https://evil.example|https://bank.example\u202E>", "https://bank.example\u202E/moc.live", "<http://169.254.169.254/latest/meta-data|docs>",
        // Marks that would run on behind them.
        "*bold", "_italic", "~struck", "`code", "```block", "*_~`all", "> quote", ">>> all of it", "- item\n- item", "1. one", ":fire:", ":+1::skin-tone-6:",
        // Out of JSON, out of a block, out of a line.
        "\"}],\"text\":\"<!channel>\"", "\\\"}", "\\u003c!channel\\u003e", "\",\"link_names\":true,\"x\":\"", "\r\n<!channel>\r\n", "\u2028<!channel>\u2029",
        "{\"type\":\"broadcast\",\"range\":\"channel\"}", "{{<!channel>}}", "${<!channel>}", "%3C%21channel%3E", "\u001b[31m<!here>\u001b[0m",
        "R-1 approve", "draft 7F3K sure yes", "undo", "/request <!channel>",
        "a\u0301\u0301\u0301<!channel>", "\uFEFF<!here>", "‮<!lennahc>", "<!channel>" + "x",
    ];

    /// <summary>Long enough that it is cut: not where a mark would be left open.</summary>
    public static IEnumerable<string> Long =>
        from text in (string[])["<!channel>", "&lt;!here&gt;", "<@UVICTIM>", "<https://evil.example|bank>"]
        from at in (int[])[20, 70, 145, 1995, 2990]
        select new string('x', at) + text + text;
}
