using Core;
using Core.Language;
using Core.Speech;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Story;

public sealed class TracesOnSqlite() : TraceStories(Database.Sqlite);

public sealed class TracesOnPostgres() : TraceStories(Database.Postgres);

/// <summary>
/// Whatever a client's contact can change leaves something that they can read again: every verb of the grammar, each way in which it can be
/// said. What is shown to one person alone counts for nothing here.
/// </summary>
public abstract class TraceStories(Database database)
{
    private sealed record Saying(string Says, params IReadOnlyList<string> Before)
    {
        /// <summary>What they say themselves before it.</summary>
        public string? First { get; init; }
    }

    // How it comes about that a contact can say it of R-{n}: what Ada does before. A verb that is not here fails the test.
    private static readonly Dictionary<string, Saying> Sayings = new()
    {
        ["request"] = new("request Paint the fence by friday 5pm"),
        ["R-# change"] = new("R-{n} change Paint the gate"),
        ["R-# due"] = new("R-{n} due 18 dec 15:00"),
        ["R-# confirm"] = new("R-{n} confirm"),
        ["R-# cancel"] = new("R-{n} cancel"),
        ["R-# note"] = new("R-{n} note It is in the drive"),
        ["R-# answer"] = new("R-{n} answer The left one", "R-{n} take", "R-{n} ask Which one?"),
        ["R-# approve"] = new("R-{n} approve", "R-{n} take", "R-{n} deliver https://example.com/1"),
        ["R-# changes"] = new("R-{n} changes Bigger letters", "R-{n} take", "R-{n} deliver https://example.com/2"),
        ["R-# reopen"] = new("R-{n} reopen", "R-{n} take", "R-{n} deliver https://example.com/3", "R-{n} done"),
        ["undo"] = new("undo") { First = "R-{n} note Not this" },
        ["language"] = new("language English"),
        ["zone"] = new("zone Berlin"),
    };

    // An open desk is not opened again, and of what is promised to them a contact only reads. A code comes from another account, and is
    // told where that is. What is unlisted nobody says: it is a button's, or a gesture's, and comes to one of these.
    private static readonly HashSet<string> Elsewise = ["setup", "link", "promise"];

    // How somebody is spoken to: said with a command it is answered to whoever just typed it, and can be asked for again by the same word.
    private static readonly HashSet<string> OnlyTold = ["language", "zone"];

    [Fact]
    public void Every_verb_by_which_a_contact_changes_something_is_tried() => Assert.Equal(
        Changing().Select(v => v.Name).Where(v => !Elsewise.Contains(v)).Order(), Sayings.Keys.Order());

    [Fact]
    public async Task By_mention_everybody_there_reads_what_became_of_it()
    {
        await using var scene = await Elsewhere.Shared(database);
        var gia = scene.Gia();
        await Each(scene, gia, Elsewhere.Room, says => gia.Says($"@desk {says}", Elsewhere.Room));
        Assert.DoesNotContain(scene.Slack.Messages(Elsewhere.Room), m => m.OnlyFor == gia.Id);
    }

    [Fact]
    public async Task In_the_direct_message_it_stands_there()
    {
        await using var scene = await Elsewhere.Shared(database);
        var gia = scene.Gia();
        // Who they are is known from the room.
        await scene.Mentions(gia, "hello");
        await Each(scene, gia, Elsewhere.Room, says => gia.Says(says));
    }

    [Fact]
    public async Task By_command_the_card_that_everybody_sees_shows_it()
    {
        await using var scene = await Scene.On(database);
        (await scene.Writes(scene.Ada, $"setup {scene.Code} North Desk")).Reads("North Desk");
        await scene.Says(scene.Ada, "/client add Acme zone America/New_York");
        await scene.Says(scene.Ada, "/client room acme", Scene.Acme);
        await scene.Says(scene.Cleo, "/va hi", Scene.Acme);
        await Each(scene, scene.Cleo, Scene.Acme, says => scene.Cleo.Slash($"/va {says}", Scene.Acme), OnlyTold);
    }

    private async Task Each(
        Scene scene, SlackPerson who, string room, Func<string, Task<SlackAnswer>> say, IReadOnlySet<string>? silent = null)
    {
        var (number, tried) = (0, 0);
        var lost = new List<string>();
        foreach (var (verb, saying) in Sayings)
        {
            string Of(string sentence) => sentence.Replace("{n}", $"{number}", StringComparison.Ordinal);
            await scene.Says(scene.Ada, $"/request {(room is Scene.Acme ? "acme" : "gia-co")} Paint it");
            number++;
            foreach (var before in saying.Before) await scene.Says(scene.Ada, $"/va {Of(before)}");
            if (saying.First is { } first) Talking.Acknowledged(await say(Of(first)));
            await scene.Idle();
            var seen = Seen(scene, who, room);
            Talking.Acknowledged(await say(Of(saying.Says)));
            await scene.Idle();
            // Who has forms gets one for this.
            if (verb is "R-# change" && !who.User.OnlyWrites)
                Talking.Acknowledged(await who.Submit(await scene.Slack.Opened(who.Id), ("what", "Paint the gate")));
            await scene.Idle();
            tried++;
            if (verb is "request") number++;
            if (silent?.Contains(verb) is not true && Seen(scene, who, room).SetEquals(seen)) lost.Add(verb);
        }
        Counts.Print($"traces-{database}", $"{tried} verbs, {lost.Count} without a trace");
        Assert.Empty(lost);
    }

    private static HashSet<string> Seen(Scene scene, SlackPerson who, string room) =>
        [.. who.Sees(room).Concat(who.Sees()).Where(m => m is { IsBots: true, OnlyFor: null }).Select(m => $"{m.Channel}/{m.Ts}/{m.Text}")];

    private static IEnumerable<Verb> Changing() =>
        from verb in Desk.Grammar.Verbs
        where !verb.Unlisted && (verb.Who & Role.Contact) != 0
        where Desk.Grammar.Read(verb.Example.Replace("R-#", "R-1", StringComparison.Ordinal), new Dictionary<string, string>()) is { Command: not Question }
        select verb;
}
