using Tests.Kit;

namespace Tests.Story;

/// <summary>What is no change, and whose question it is.</summary>
public abstract partial class TravelStories
{
    [Theory]
    [InlineData("U2", "Europe/Paris")]
    [InlineData("U2", "Arctic/Longyearbyen")]
    [InlineData("U-CLEO", "America/Toronto")]
    [InlineData("U-CLEO", "US/Eastern")]
    [InlineData("U3", "Asia/Calcutta")]
    public async Task The_same_clock_by_another_name_is_no_change(string who, string zone)
    {
        await using var office = await Open();
        await office.Changes(who, ("zone", zone));
        Assert.Empty(await office.Letters());
    }

    [Fact]
    public async Task A_zone_that_somebody_named_is_their_own_and_what_the_platform_always_said_is_no_change()
    {
        await using var office = await Open();
        await office.Says("zone New York");
        Assert.Contains("[Use Lisbon] [Keep New York]", (await Asked(office, "U1", Lisbon)).Text());
        await office.Changes("U1", ("zone", Tallinn));
        Assert.DoesNotContain(await office.Letters(), l => !l.Again);
        Assert.Equal("America/New_York", (await office.PersonOf("U1")).ZoneId);
        // Named while a question is open, it answers that.
        await Asked(office, "U1", Madrid);
        await office.Says("zone Lisbon");
        Assert.Contains("settled", Assert.Single(await office.Letters(), l => l.Again).Text);
        await office.Changes("U1", ("zone", Lisbon));
        Assert.DoesNotContain(await office.Letters(), l => !l.Again && Asks(l));
    }

    [Fact]
    public async Task The_first_that_is_told_of_somebody_is_no_change()
    {
        await using var office = await Open();
        await office.Learns("profile T9 UGIA", ("name", "Gia"), ("kind", "External"));
        await office.Says("request Fix it", "T9:UGIA", at: "C-ACME");
        await office.Letters();
        await office.Learns("profile T9 UGIA", ("zone", "America/Toronto"));
        Assert.Empty(await office.Letters());
        var list = (await office.Says("zone", "T9:UGIA", at: "C-ACME")).Text();
        Assert.Contains("Toronto", list, StringComparison.Ordinal);
        await office.Learns("profile T9 UGIA", ("zone", Lisbon));
        Assert.Single(await office.Letters(), Asks);
    }

    [Fact]
    public async Task A_contact_reads_other_times_and_their_client_stays_where_it_is()
    {
        await using var office = await Open();
        await office.Says("request Banner due fri 17:00", "U-CLEO", "C-ACME");
        await office.Letters();
        var asked = await Asked(office, "U-CLEO", Lisbon);
        Assert.Equal(
            """
            Slack says you are in Lisbon (UTC). Use that zone until you are back?
            Nothing moves before you answer. It would be the times I show you and the hours in which I write to you; due dates stay what they are.
            [Use Lisbon] [Keep New York]
            """,
            asked.Text());
        var used = await office.Press(asked, "Use Lisbon", "U-CLEO");
        Assert.Contains("Due dates do not move.", used.Text(), StringComparison.Ordinal);
        Assert.Contains("Fri 4 Dec, 22:00", (await office.Says("R-1", "U-CLEO")).Text());
        Assert.Contains("New York time", (await office.Says("client acme")).Text());
        Assert.Contains("Fri 4 Dec, 17:00 (New York time)", (await office.Says("R-1")).Text());
    }

    [Fact]
    public async Task Nobody_answers_for_somebody_else()
    {
        await using var office = await Open();
        var asked = await Asked(office, "U1", Lisbon);
        foreach (var label in (string[])["Use Lisbon", "Keep Tallinn"])
        {
            Assert.Equal("There is nothing to answer about your time zone any more.", (await office.Press(asked, label, "U2")).Fallback);
            Assert.True((await office.Press(asked, label, "U-CLEO")).Refused);
        }
        Assert.Equal((Tallinn, "Europe/Berlin"), ((await office.PersonOf("U1")).ZoneId, (await office.PersonOf("U2")).ZoneId));
    }

    [Fact]
    public async Task Both_apps_of_one_person_ask_one_question()
    {
        await using var office = await (await Open()).AdaOnBoth();
        await office.Letters();
        await office.Says("client list");
        await office.Changes("U1", ("zone", Lisbon));
        await office.Letters();
        var before = (office.Courier.Carried.Count, office.Teams.Carried.Count);
        await office.InTeamsTold("Ada", ("zone", Lisbon));
        await office.Letters();
        Assert.Equal(before, (office.Courier.Carried.Count, office.Teams.Carried.Count));
    }
}
