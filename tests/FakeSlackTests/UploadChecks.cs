using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Tests.FakeSlack;

namespace Tests.FakeSlackTests;

public sealed class UploadChecks
{
    [Fact]
    public async Task Three_steps_share_a_file_in_a_direct_message()
    {
        await using var bot = await Bot.Open();
        var (id, url) = await Asked(bot, 5);
        Assert.Equal(HttpStatusCode.OK, await Sent(bot, url, "a,b,c"));
        var done = await Completed(bot, id, bot.Slack.Direct("UANN"));
        Assert.True(done.Flag("ok"), done.ToJsonString());
        var message = await bot.Slack.PostedTo("UANN", "Your week");
        var file = Assert.Single(message.Files);
        Assert.Equal(("week.csv", "Week", "a,b,c"), (file.Name, file.Title, Encoding.UTF8.GetString(file.Bytes!)));
        bot.Slack.AssertNothingUnexpected();
    }

    [Fact]
    public async Task Bytes_may_come_as_a_form()
    {
        await using var bot = await Bot.Open();
        var (id, url) = await Asked(bot, 5);
        using var form =
            new MultipartFormDataContent { { new ByteArrayContent([1, 2, 13, 10, 255]), "file", "week.csv" } };
        using var response = await bot.Sends(url, form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Completed(bot, id, "C1");
        Assert.Equal<byte[]>([1, 2, 13, 10, 255], bot.Slack.Posts("C1").Single().Files.Single().Bytes!);
    }

    [Fact]
    public async Task Another_length_than_announced_is_refused()
    {
        await using var bot = await Bot.Open();
        var (_, url) = await Asked(bot, 5);
        Assert.Equal(HttpStatusCode.BadRequest, await Sent(bot, url, "a,b"));
        bot.Slack.ExpectFault("5 bytes were announced, 3 came");
    }

    [Fact]
    public async Task A_step_left_out_or_done_twice_is_refused()
    {
        await using var bot = await Bot.Open();
        var (id, url) = await Asked(bot, 5);
        Assert.Equal("file_not_found", Error(await Completed(bot, id, "C1")));
        bot.Slack.ExpectFault("before its bytes were sent");
        await Sent(bot, url, "a,b,c");
        Assert.Equal(HttpStatusCode.BadRequest, await Sent(bot, url, "a,b,c"));
        bot.Slack.ExpectFault("invalid_upload_url");
        Assert.Null(Error(await Completed(bot, id, "C1")));
        Assert.Equal("file_not_found", Error(await Completed(bot, id, "C1")));
        bot.Slack.ExpectFault("completed twice");
    }

    [Theory]
    [InlineData("UANN", "channel_not_found")]
    [InlineData("C2", "not_in_channel")]
    public async Task A_file_goes_to_channels_of_the_bot_only_and_not_to_a_persons_id(string channel, string error)
    {
        await using var bot = await Bot.Open();
        var (id, url) = await Asked(bot, 5);
        await Sent(bot, url, "a,b,c");
        Assert.Equal(error, Error(await Completed(bot, id, channel)));
    }

    [Theory]
    [InlineData("week.csv", "0", "length is 0")]
    [InlineData("", "5", "filename or length")]
    [InlineData("week.csv", "five", "filename or length")]
    public async Task A_name_and_a_length_are_needed(string name, string length, string why)
    {
        await using var bot = await Bot.Open();
        await bot.Calls("files.getUploadURLExternal", ("filename", name), ("length", length));
        bot.Slack.ExpectFault(why);
    }

    private static async Task<(string Id, Uri Url)> Asked(Bot bot, int length)
    {
        var answer = await bot.Calls("files.getUploadURLExternal", ("filename", "week.csv"), ("length", $"{length}"));
        return (answer.Text("file_id")!, new Uri(answer.Text("upload_url")!));
    }

    private static async Task<HttpStatusCode> Sent(Bot bot, Uri url, string text)
    {
        using var response = await bot.Sends(url, new ByteArrayContent(Encoding.UTF8.GetBytes(text)));
        return response.StatusCode;
    }

    private static Task<JsonNode> Completed(Bot bot, string id, string channel) => bot.Calls(
        "files.completeUploadExternal",
        $$"""{"files":[{"id":"{{id}}","title":"Week"}],"channel_id":"{{channel}}","initial_comment":"Your week"}""");

    private static string? Error(JsonNode answer) => answer["error"]?.GetValue<string>();
}
