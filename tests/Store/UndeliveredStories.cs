using Core;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Store;

public sealed class UndeliveredOnSqlite() : UndeliveredStories(Office.OnSqlite);

public sealed class UndeliveredOnPostgres() : UndeliveredStories(Office.OnPostgres);

/// <summary>What becomes of letters that a platform will not take, or not now.</summary>
public abstract class UndeliveredStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task A_platform_that_asks_for_a_pause_gets_it_and_what_is_behind_keeps_its_place()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "first", "second");
        office.Courier.Next.Enqueue(new Delivery.Later(Duration.FromSeconds(30)));
        Assert.Empty(await office.Sent());
        office.Clock.Pass(Duration.FromSeconds(29));
        Assert.Empty(await office.Sent());
        office.Clock.Pass(Duration.FromSeconds(8));
        Assert.Equal(["first", "second"], (await office.Sent()).Select(c => c.Text.Contains("first", StringComparison.Ordinal) ? "first" : "second"));
    }

    [Fact]
    public async Task A_letter_is_tried_for_half_an_hour_at_most_and_then_the_owner_is_told_and_can_send_it_again()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "news");
        var told = await Refuse(office, new Delivery.Later(Duration.Zero), minutes: 31);
        Assert.Equal("U1", told.To.User);
        Assert.Contains("Acme & Sons", told.Text, StringComparison.Ordinal);
        Assert.InRange((await office.Outcomes())[0].Tries, 3, Trying.Most);

        await office.Press(told.View, "Send it again");
        Assert.Contains("news", Assert.Single(await office.Sent()).Text, StringComparison.Ordinal);
        Assert.True((await office.Press(told.View, "Send it again")).Refused);
        Assert.Empty(await office.Sent());
    }

    [Theory]
    [InlineData("not_in_channel", "/invite @VA Desk")]
    [InlineData("is_archived", "archived")]
    [InlineData("restricted_action_read_only_channel", "a rule of that workspace")]
    [InlineData("msg_too_long", "longer than what can be sent there")]
    [InlineData("missing_scope", "lacks a right there (missing_scope)")]
    [InlineData("some_new_reason", "some_new_reason")]
    public async Task A_room_that_will_not_have_it_is_told_to_the_owner_in_words(string why, string word)
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "news");
        office.Courier.Next.Enqueue(new Delivery.Never(why));
        var told = Assert.Single(await office.Sent());
        Assert.Equal("U1", told.To.User);
        Assert.Contains("Acme & Sons", told.Text, StringComparison.Ordinal);
        Assert.Contains(word, told.Text, StringComparison.Ordinal);
        Assert.Equal(why, (await office.Outcomes())[0].Why);
    }

    [Fact]
    public async Task Many_letters_for_one_unreachable_room_are_told_of_once_a_day()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "first", "second", "third");
        for (var i = 0; i < 3; i++) office.Courier.Next.Enqueue(new Delivery.Never("not_in_channel"));
        Assert.Single(await office.Sent());
    }

    [Fact]
    public async Task That_the_owner_cannot_be_reached_is_told_to_nobody()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "news");
        for (var i = 0; i < 2; i++) office.Courier.Next.Enqueue(new Delivery.Never("account_inactive"));
        Assert.Empty(await office.Sent());
        Assert.Equal(["never", "never"], (await office.Outcomes()).Select(o => o.Outcome));
        Assert.Empty(await office.Sent());
    }

    [Fact]
    public async Task Nobody_but_those_who_lead_can_send_again()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "news");
        office.Courier.Next.Enqueue(new Delivery.Never("not_in_channel"));
        var told = Assert.Single(await office.Sent());
        Assert.True((await office.Press(told.View, "Send it again", by: "U-CLEO")).Refused);
        Assert.True((await office.Press(told.View, "Send it again", by: "U3")).Refused);
        Assert.Empty(await office.Sent());
    }

    [Fact]
    public async Task A_postman_whose_lease_ran_out_cannot_close_a_letter_that_another_has_taken()
    {
        await using var office = await Open();
        await office.Owes(await office.ToRoom("C-ACME"), "news");
        var slow = Assert.Single(await office.Posting.Take(TestContext.Current.CancellationToken));
        Assert.Empty(await office.Posting.Take(TestContext.Current.CancellationToken));
        office.Clock.Pass(Outbox.Lease);
        var quick = Assert.Single(await office.Posting.Take(TestContext.Current.CancellationToken));
        Assert.False(await office.Posting.PutOff(slow, office.Clock.Now));
        Assert.False(await office.Posting.Close(slow, "never", "too late"));
        // The second time as one of those that leave nothing else to write down, of which many are closed together.
        var ready = Assert.IsType<Drawn.Ready>(await office.Desk.Draw(slow));
        foreach (var _ in (int[])[1, 2]) Assert.False(await office.Posting.Sent(slow, ready, new Delivery.Done("C-ACME", "m1")));
        Assert.Null(Assert.Single(await office.Outcomes()).Outcome);
        Assert.True(await office.Posting.Close(quick, "sent"));
        Assert.False(await office.Posting.Close(slow, "never", "too late"));
        Assert.Equal("sent", Assert.Single(await office.Outcomes()).Outcome);
    }

    // The first letter that gets through is the one that tells of the other.
    private static async Task<Carried> Refuse(Office office, Delivery answer, int minutes)
    {
        for (var minute = 0; minute < minutes * 2; minute++)
        {
            if ((await office.Outcomes())[0].Outcome is null) office.Courier.Next.Enqueue(answer);
            if (await office.Sent() is [var told]) return told;
            office.Courier.Next.Clear();
            office.Clock.Pass(Duration.FromSeconds(30));
        }
        throw new Xunit.Sdk.XunitException("The owner was not told.");
    }
}
