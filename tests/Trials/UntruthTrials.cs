using Core;
using Core.Language;
using Core.Promises;
using Tests.Kit;
using Tests.Store;

namespace Tests.Trials;

public sealed class UntruthOnSqlite() : UntruthTrials(Office.OnSqlite);

public sealed class UntruthOnPostgres() : UntruthTrials(Office.OnPostgres);

/// <summary>
/// D11: a letter of each kind leaves while what it says is so; when that ends before it is taken, or while it waits behind another for the
/// same reader, it does not.
/// </summary>
public abstract class UntruthTrials(Func<Task<Office>> open) : Stories(open)
{
    private const string After = "after it";

    private const string StillOwed = """
        select id, say, leased_until from letters where agency_id = @Agency and reader = @Reader and done_at is null order by id
        """;

    /// <summary>Kinds that are in no trial, each for a reason.</summary>
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["answer"] = "What somebody was answered to what they did stays so.",
        ["home page"] = "It is drawn in its place, as things are then.",
        ["standup-card"] = "It is drawn in its place, as things are then.",
        ["timesheet-file"] = "A file that was asked for holds what is so when it leaves.",
        ["unfurl R-#"] = "It stands beneath a link that somebody has just posted, and says how its request is when it leaves.",
        ["tell R-# back"] = "It says that something is not so any more, and how it is when it leaves; what that letter took back is tried.",
        ["tell post"] = "It says what became of the message at which somebody pointed, as it is when it leaves.",
        ["tell undelivered"] = "That it could not be delivered stays so until somebody says resend, and then it is untrue: the store's stories of letters.",
        ["tell welcome"] = "True as long as the room is the client's; another room is another reader: PlaceStories.",
        ["tell stranger"] = "What a platform told of somebody, untrue once they are known: ClientStories.",
        ["tell room"] = "What a platform did to a room, untrue once that is over: PlaceStories.",
        ["tell account"] = "What a platform did to somebody's account, untrue once that is over: ProfileStories.",
        ["tell linked"] = "That two accounts are one person's, untrue once they are cut: LinkStories.",
        ["tell shut"] = "That somebody shut the bot out, untrue once they write again: ShutStories.",
        ["tell stopped"] = "That a workspace shut the bot out, untrue once it takes letters: the stories of workspaces.",
        ["tell left-out"] = "That a platform left out events for some minutes stays so.",
        ["tell zone"] = "Whether somebody's day moves along: untrue once they have answered, or are where they were: TravelStories.",
        ["tell zone back"] = "Where somebody's day stands after they were back: TravelStories.",
        ["tell workspace"] = "What was done to the app in a workspace, untrue once it is undone: the stories of installing.",
    };

    [Fact]
    public async Task A_letter_of_each_kind_leaves_while_it_is_so()
    {
        var wrong = new List<string>();
        foreach (var one in Untruths.All)
        {
            await Try(one, [], wrong, sent: true, async (office, _) =>
            {
                if (one.Due is { } due) office.Clock.To(due, "Europe/Tallinn");
                await office.Letters();
            });
        }
        if (wrong.Count > 0) Assert.Fail(string.Join("\n", wrong));
    }

    [Fact]
    public async Task What_has_become_untrue_before_it_was_taken_is_not_sent()
    {
        var (ways, wrong) = (0, new List<string>());
        foreach (var (one, end) in Untruths.All.SelectMany(one => one.Ends.Concat(one.Planned).Select(end => (one, end))))
        {
            await Try(one, end, wrong, sent: false, async (office, scene) =>
            {
                await scene.Play(end);
                if (one.Due is { } due) office.Clock.To(due, "Europe/Tallinn");
                await office.Letters();
            });
            ways++;
        }
        Counts.Print(
            $"{GetType().Name}-before",
            $"{Untruths.All.Count} kinds of letters became untrue in {ways} ways before they were taken, {wrong.Count} of them sent");
        if (wrong.Count > 0) Assert.Fail(string.Join("\n", wrong));
    }

    [Fact]
    public async Task What_becomes_untrue_while_it_waits_behind_another_is_not_sent()
    {
        var (ways, wrong) = (0, new List<string>());
        // A way that moves the clock, has letters sent, or undoes what was said long before, is no way of this one.
        foreach (var (one, end) in Untruths.All.SelectMany(one => one.Ends.Where(e => !e.Any(line => MovesOn(line, one))).Select(end => (one, end))))
        {
            await Try(one, end, wrong, sent: false, async (office, scene) =>
            {
                var owed = (await Rows(office, one)).Where(row => IsOf(row, one)).Select(row => row.Id).ToHashSet();
                if (one.Due is { } due) office.Clock.To(due, "Europe/Tallinn");
                await Waiting(office, one, owed, () => scene.Play(end));
            });
            ways++;
        }
        Counts.Print(
            $"{GetType().Name}-waiting", $"{Untruths.All.Count} kinds of letters became untrue in {ways} ways while they waited, {wrong.Count} of them sent");
        if (wrong.Count > 0) Assert.Fail(string.Join("\n", wrong));
    }

    [Fact]
    public void Every_kind_of_letter_is_tried_or_has_a_reason()
    {
        var tried = Untruths.All.Select(one => one.Verb).ToHashSet();
        Assert.Equal([], LetterKinds.All.Where(kind => !tried.Contains(kind) && !Reasons.ContainsKey(kind)));
        Assert.Equal([], Reasons.Keys.Where(kind => tried.Contains(kind) || !LetterKinds.All.Contains(kind)));
        Assert.Equal([], Enum.GetValues<Telling>().Where(what => !Untruths.All.Any(one => one.Verb is "tell R-#" && one.Which == $" {what} ")));
        Assert.Equal([], Enum.GetValues<PromiseWarning>().Where(w => !Untruths.All.Any(one => one.Which == $" {Warnings.Word(w)} ")));
    }

    // The letter stands behind one that its reader's platform does not answer for now.
    private static async Task Waiting(Office office, Untruth one, IReadOnlyCollection<string> owed, Func<Task> end)
    {
        var place = one.Reader.StartsWith("C-", StringComparison.Ordinal) ? one.Reader : one.Reader is "Ada" ? "U1" : "U2";
        await office.Upkeep.Plan(TestContext.Current.CancellationToken);
        office.Clock.Pass(-NodaTime.Duration.FromDays(3));
        await office.Owes(await Reader(office, one), "in front");
        office.Clock.Pass(NodaTime.Duration.FromDays(3));
        // What was taken after it has left, so it stands where it waits.
        office.Clock.Pass(NodaTime.Duration.FromMilliseconds(1));
        await office.Owes(await office.ToRoom(one.Reader is "C-ACME" ? "C-BOLT" : "C-ACME"), After);
        var answers = new TaskCompletionSource();
        office.Courier.Holds[place] = answers.Task;
        var idle = office.Postman.Idle(TestContext.Current.CancellationToken);
        await LetterStage.Until(
            async () => await HasLeft(office) && await Taken(office, one, owed), $"{one} waits behind another");
        await end();
        answers.SetResult();
        office.Courier.Holds.Clear();
        await idle;
        await office.Postman.Idle(TestContext.Current.CancellationToken);
    }

    private static async Task<bool> HasLeft(Office office) =>
        (await office.Outcomes()).Any(end => end.Outcome is "sent"
            && end.Say.EndsWith(Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(After)), StringComparison.Ordinal));

    private async Task Try(Untruth one, string[] end, List<string> wrong, bool sent, Func<Office, UntruthScene, Task> meanwhile)
    {
        await using var office = await Open();
        var (scene, name) = (new UntruthScene(office), end is [] ? $"{one}" : $"{one}, {string.Join(", ", end)}");
        try
        {
            await scene.Play(one.Owes);
            var owed = (await Rows(office, one)).Where(row => IsOf(row, one)).Select(row => row.Id).ToHashSet();
            await meanwhile(office, scene);
            if (owed.Count == 0) wrong.Add($"{name}: was not owed");
            else if (owed.Any(id => Left(office).Contains(id)) != sent)
                wrong.Add($"{name}: {(sent ? "was not sent" : "was sent")}; there are {string.Join(" | ", (await Rows(office, one)).Select(r => r.Say))}");
        }
        catch (Xunit.Sdk.XunitException why)
        {
            wrong.Add($"{name}: {why.Message}");
        }
    }

    private static bool MovesOn(string line, Untruth one) =>
        line is "letters" || line.StartsWith("at ", StringComparison.Ordinal) || (one.Due is not null && line.EndsWith("undo", StringComparison.Ordinal));

    private static bool IsOf(Row row, Untruth one) =>
        row.Say.Contains(one.Which, StringComparison.Ordinal) && Desk.Grammar.Read(row.Say, new Dictionary<string, string>())?.Verb.Name == one.Verb;

    private static async Task<bool> Taken(Office office, Untruth one, IReadOnlyCollection<string> owed) =>
        (await Rows(office, one)).Any(row => owed.Contains(row.Id) && row.LeasedUntil is not null);

    private static async Task<IReadOnlyList<Row>> Rows(Office office, Untruth one)
    {
        var reader = await Reader(office, one);
        return await office.Db.Read(s => s.For(office.Agency).All<Row>(StillOwed, new { Reader = reader }));
    }

    private static Task<string> Reader(Office office, Untruth one) =>
        one.Reader.StartsWith("C-", StringComparison.Ordinal) ? office.ToRoom(one.Reader) : office.To(one.Reader);

    private static HashSet<string> Left(Office office) =>
        [.. office.Courier.Carried.Where(c => !c.Again && c.To.Mark is not null).Select(c => c.To.Mark!.Split('/')[0])];

    internal sealed record Row(string Id, string Say, NodaTime.Instant? LeasedUntil);
}
