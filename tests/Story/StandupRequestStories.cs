using Tests.Kit;

namespace Tests.Story;

public sealed class StandupRequestsOnSqlite() : StandupRequestStories(Office.OnSqlite);

public sealed class StandupRequestsOnPostgres() : StandupRequestStories(Office.OnPostgres);

/// <summary>From the client's sentence to the next morning's channel, said as people say it.</summary>
public abstract class StandupRequestStories(Func<Task<Office>> open) : Stories(open)
{
    [Fact]
    public async Task What_was_delivered_asked_and_left_open_is_told_the_next_morning()
    {
        await using var office = await Open();
        foreach (var what in (string[])["Wombat page", "Wombat logo", "Wombat menu due thursday 5pm est 3h", "Wombat map", "Wombat sign"])
            await office.Says($"request {what}", "U-CLEO", "C-ACME");
        foreach (var said in (string[])["R-1 take", "R-1 start", "R-1 deliver", "R-2 take", "R-2 ask Which colour?", "R-3 take", "R-4 take", "R-4 done"])
            Assert.False((await office.Says(said)).Refused, said);
        await office.Letters();
        office.ThursdayAt("09:00");
        await office.Letters();
        await office.Says("standup post");
        office.ThursdayAt("16:00");
        Assert.Equal(
            """
            Ada’s update for Thu 3 Dec
            Yesterday
            • R-4 Wombat map: done
            • R-1 Wombat page: delivered
            Today
            • R-3 Wombat menu, due Thu 3 Dec, 17:00
            Waiting
            • R-1 Wombat page: waits for Acme & Sons to approve
            • R-2 Wombat logo: waits for an answer from Acme & Sons
            • R-5 Wombat sign: waits for North Desk to take it up
            """,
            (await office.Letters()).Last(s => s.To.Room == "C-ACME" && s.Text.StartsWith("Ada’s update", StringComparison.Ordinal)).Text);
    }
}
