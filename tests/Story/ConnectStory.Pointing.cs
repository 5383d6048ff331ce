using System.Text.RegularExpressions;
using Core.Store;
using Microsoft.Extensions.DependencyInjection;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Story;

/// <summary>A ticket on what she wrote, and her yes in words.</summary>
public abstract partial class ConnectStory
{
    private const string Gias = "select count(*) as number from accounts where account = 'UGIA'";

    private const string Wish = "Could you make the footer blue?\nBy friday would be nice.";

    private sealed record Count(long Number);

    [Theory]
    [InlineData("UGIA")]
    [InlineData("UADA")]
    public async Task A_ticket_on_what_she_wrote_asks_her_and_she_says_yes_in_words(string pointing)
    {
        await using var scene = await Elsewhere.Shared(database);
        var (gia, room) = (scene.Gia(), Elsewhere.Room);
        var wish = await Written(scene, gia);
        Talking.Acknowledged((await scene.Client.Person(pointing).Reacts(wish))!);
        var (asked, yes) = await Asked(scene, wish);
        asked.Reads("<@UGIA>", "make the footer blue");

        // It is her wish: her colleague is told so where all read it, and nothing is filed.
        (await scene.Mentions(scene.Hal(), yes, wish)).Reads("Only Gia");
        Assert.DoesNotContain(scene.Slack.Posts(room), m => m.Text.Contains("R-1", StringComparison.Ordinal));

        (await scene.Mentions(gia, yes, wish)).Reads("R-1");
        await scene.Slack.Reads(asked, "This is R-1 now.");
        var card = await scene.Slack.Until(
            () => scene.Slack.Posts(room).FirstOrDefault(m => m.ThreadTs == wish.Ts && m.Text.Contains("R-1 · Could you make", StringComparison.Ordinal)),
            "the card beneath what she wrote");
        (await scene.Slack.PostedTo("UADA", "make the footer blue")).Reads("asked by Gia");

        // Said twice, or pointed at again, it is the same one.
        (await scene.Mentions(gia, yes, wish)).Reads("R-1 · Could you make");
        Talking.Acknowledged((await scene.Hal().Reacts(wish))!);
        await scene.Idle();
        (await scene.Writes(gia, "request list")).Reads("R-1");
        (await scene.Writes(gia, "request list")).Lacks("R-2");
        (await scene.Mentions(gia, "R-1 confirm", wish)).Reads("R-1");
        await scene.Slack.Reads(card, "Confirmed");
        Assert.DoesNotContain(scene.Slack.Messages(room), m => m.OnlyFor == gia.Id || m.OnlyFor == scene.Hal().Id);
        Assert.Null(scene.Slack.View(gia.Id));

        // A reaction does not tell of which organisation she is: she is one person all the same.
        Assert.Equal(1, (await scene.Services.GetRequiredService<Db>().Read(s => s.One<Count>(Gias)))!.Number);
    }

    [Fact]
    public async Task Nobody_says_yes_to_it_from_another_place()
    {
        await using var scene = await Elsewhere.Shared(database);
        var gia = scene.Gia();
        var wish = await Written(scene, gia);
        Talking.Acknowledged((await gia.Reacts(wish))!);
        var (_, yes) = await Asked(scene, wish);
        (await scene.Writes(gia, yes)).Lacks("R-1");
        (await scene.Mentions(gia, yes)).Reads("R-1");
    }

    private static async Task<Message> Written(Scene scene, SlackPerson gia)
    {
        var said = await gia.Says(Wish, Elsewhere.Room);
        Talking.Acknowledged(said);
        await scene.Idle();
        Assert.DoesNotContain(scene.Slack.Posts(Elsewhere.Room), m => m.ThreadTs == said.Said!.Ts);
        return said.Said!;
    }

    /// <returns>The question beneath her message, and what it tells her to write.</returns>
    private static async Task<(Message Question, string Yes)> Asked(Scene scene, Message wish)
    {
        await scene.Idle();
        var asked = await scene.Slack.Posted(Elsewhere.Room, "Shall I make this a request?");
        Assert.Equal(wish.Ts, asked.ThreadTs);
        var told = InWords().Match(asked.Text);
        Assert.True(told.Success, $"No words to say yes: {asked.Text}");
        return (asked, told.Groups[1].Value);
    }

    [GeneratedRegex("@VA Desk (post-file [2-9A-Z]{8})")]
    private static partial Regex InWords();
}
