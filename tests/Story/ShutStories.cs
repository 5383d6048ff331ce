using Core.Speech;
using Core.Store;
using Tests.Kit;

namespace Tests.Story;

public sealed class ShutOnSqlite() : ShutStories(Office.OnSqlite);

public sealed class ShutOnPostgres() : ShutStories(Office.OnPostgres);

/// <summary>Where letters go for somebody with two accounts, and what becomes of them when one takes nothing any more.</summary>
public abstract class ShutStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task Letters_go_where_she_last_spoke()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Letters();
        await office.Says("request Paint the hall", "U-CLEO");
        await office.Letters();
        Assert.Contains(office.Teams.Carried, letter => letter.Text.Contains("Paint the hall", StringComparison.Ordinal));
        await office.Says("client add Zinc");
        await office.Says("request Mend the door", "U-CLEO");
        Assert.Contains(await office.Letters(), letter => letter.To.User is "U1" && letter.Text.Contains("Mend the door", StringComparison.Ordinal));
        Assert.DoesNotContain(office.Teams.Carried, letter => letter.Text.Contains("Mend the door", StringComparison.Ordinal));
    }

    [Fact]
    public async Task To_look_at_something_is_not_to_speak()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Letters();
        await office.Says("timer status");
        await office.Says("request Paint the hall", "U-CLEO");
        await office.Letters();
        Assert.Contains(office.Teams.Carried, letter => letter.Text.Contains("Paint the hall", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_refused_there_arrives_on_the_other_side_with_the_reason()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Letters();
        await office.Says("request Paint the hall", "U-CLEO");
        office.Teams.Next.Enqueue(new Delivery.Never(Delivery.Never.Blocked));
        var letters = await office.Letters();
        Assert.Single(letters, letter => letter.To.User is "U1" && letter.Text.Contains("Paint the hall", StringComparison.Ordinal));
        Assert.Single(letters, letter => letter.To.User is "U1" && letter.Text.Contains("blocked or removed me", StringComparison.Ordinal));
        Assert.Empty(office.Teams.Carried);
    }

    [Fact]
    public async Task Who_removes_the_bot_is_told_on_the_other_side_and_is_written_to_there_until_they_write_here_again()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Letters();
        await Removed(office, "29:ada");
        await Removed(office, "29:ada");
        Assert.Single(await office.Letters(), letter => letter.To.User is "U1" && letter.Text.Contains("blocked or removed me", StringComparison.Ordinal));
        await office.Says("request Paint the hall", "U-CLEO");
        Assert.Contains(await office.Letters(), letter => letter.To.User is "U1" && letter.Text.Contains("Paint the hall", StringComparison.Ordinal));
        Assert.Empty(office.Teams.Carried);
        await office.InTeams("Ada", "hello");
        await office.Says("request Mend the door", "U-CLEO");
        await office.Letters();
        Assert.Contains(office.Teams.Carried, letter => letter.Text.Contains("Mend the door", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_somebody_who_has_no_other_account_the_owner_is_told_once()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Meets("Eve");
        await office.InTeams("Ada", "team add @29:eve");
        await office.Says("client list");
        await office.Letters();
        await Removed(office, "29:eve");
        await Removed(office, "29:eve");
        await office.Letters();
        Assert.Single(
            office.Courier.Carried.Concat(office.Teams.Carried),
            letter => letter.Text.Contains("Eve has blocked or removed me in Teams", StringComparison.Ordinal));
        await office.InTeams("Eve", "timer status");
    }

    [Fact]
    public async Task Of_somebody_who_is_nobody_of_ours_nobody_is_told()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Meets("Eve");
        await office.Letters();
        await Removed(office, "29:eve");
        await Removed(office, "29:nobody");
        Assert.Empty(await office.Letters());
    }

    private static Task Removed(Office office, string user) => office.Desk.Hear(
        office.Said($"platform shut {user}") with
        {
            Platform = Platform.Teams,
            Place = new Place(OnBoth.Tenant, "", Direct: false),
            Speaker = new Speaker("", "teams"),
            Manner = Manner.Learned,
        },
        TestContext.Current.CancellationToken);
}
