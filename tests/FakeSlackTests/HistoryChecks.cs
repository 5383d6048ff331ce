using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

/// <summary>Whoever looks back reads page after page, and each says where the next begins.</summary>
public sealed class HistoryChecks
{
    [Theory]
    [InlineData("conversations.history")]
    [InlineData("conversations.replies")]
    public async Task Page_after_page_brings_each_once(string method)
    {
        await using var bot = await Bot.Open();
        var first = await bot.Posts("0");
        var place = ("channel", "C1");
        (string, string)[] where = method.EndsWith("replies", StringComparison.Ordinal) ? [place, ("thread_ts", first)] : [place];
        for (var n = 1; n <= 4; n++) await bot.Calls("chat.postMessage", [.. where, ("text", $"{n}")]);

        var (read, sizes, cursor) = (new List<string>(), new List<int>(), "");
        do
        {
            var page = await bot.Calls(method, ("channel", "C1"), ("ts", first), ("limit", "2"), ("cursor", cursor));
            var texts = page["messages"]!.AsArray().Select(m => m.Text("text")!).ToList();
            read.AddRange(texts);
            sizes.Add(texts.Count);
            cursor = page["response_metadata"]?.Text("next_cursor") ?? "";
            Assert.Equal(cursor != "", page.Flag("has_more"));
        }
        while (cursor != "");

        Assert.Equal([2, 2, 1], sizes);
        Assert.Equal(Enumerable.Range(0, 5).Select(n => $"{n}"), read.Order());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("bmV4dF90czoxLjAwMDAwMA==")]
    public async Task A_cursor_that_was_never_given_is_told(string cursor)
    {
        await using var bot = await Bot.Open();
        await bot.Posts();
        Assert.Equal("invalid_cursor", (await bot.Calls("conversations.history", ("channel", "C1"), ("cursor", cursor))).Text("error"));
    }
}
