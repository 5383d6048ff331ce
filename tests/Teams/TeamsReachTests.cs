using Bots.Teams;
using NodaTime;
using Tests.Kit;

namespace Tests.Teams;

/// <summary>A tenant from which no answer comes keeps its letters to itself, and nobody else's.</summary>
public sealed class TeamsReachTests
{
    private static readonly TeamsReply NoAnswer = new TeamsReply.Unknown("timeout"), Fine = new TeamsReply.Ok(default);

    [Fact]
    public void A_tenant_takes_a_handful_at_a_time() => Assert.Equal(TeamsPace.Hand, new TeamsPace(new SteppedTime()).Takes("T"));

    [Fact]
    public void One_conversation_that_hangs_is_not_the_whole_tenant()
    {
        var pace = new TeamsPace(new SteppedTime());
        for (var each = 0; each < 10; each++) pace.Heed(In("T", "a"), NoAnswer);
        Assert.False(pace.IsOut("T"));
        Assert.Equal(TeamsPace.Hand, pace.Takes("T"));
    }

    [Fact]
    public void Where_three_in_a_row_get_no_answer_it_rests_and_all_other_tenants_do_not()
    {
        var pace = Silent(new SteppedTime());
        Assert.True(pace.IsOut("T"));
        Assert.Equal(0, pace.Takes("T"));
        Assert.False(pace.IsOut("other"));
        Assert.Equal(TeamsPace.Hand, pace.Takes("other"));
    }

    [Fact]
    public void After_its_rest_it_is_tried_with_one_and_whatever_answer_opens_it()
    {
        var time = new SteppedTime();
        var pace = Silent(time);
        time.Pass(TimeSpan.FromSeconds(3));
        Assert.Equal(1, pace.Takes("T"));
        pace.Heed(In("T", "a"), new TeamsReply.No(403, "BotNotInConversationRoster"));
        Assert.False(pace.IsOut("T"));
        Assert.Equal(TeamsPace.Hand, pace.Takes("T"));
    }

    [Fact]
    public void An_answer_between_them_ends_the_row()
    {
        var pace = new TeamsPace(new SteppedTime());
        (string, TeamsReply)[] row = [("a", NoAnswer), ("b", NoAnswer), ("c", Fine), ("d", NoAnswer), ("e", new TeamsReply.TooMany(Duration.Zero))];
        foreach (var (room, reply) in row) pace.Heed(In("T", room), reply);
        Assert.False(pace.IsOut("T"));
    }

    private static TeamsPace Silent(TimeProvider time)
    {
        var pace = new TeamsPace(time);
        foreach (var room in (string[])["a", "b", "c"]) pace.Heed(In("T", room), NoAnswer);
        return pace;
    }

    private static TeamsOrigin In(string tenant, string room) => new(tenant, room, TeamsOrigin.Personal, "https://smba.example", "28:bot", "");
}
