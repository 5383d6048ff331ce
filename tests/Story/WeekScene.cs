using Core.Language;
using Tests.Kit;

namespace Tests.Story;

/// <summary>A week of Ada's until Friday's summary of it.</summary>
internal static class WeekScene
{
    /// <summary>That time of Friday 2026-12-04 in Tallinn, where Ada is.</summary>
    public static void FridayAt(this Office office, string time) => office.Clock.To($"2026-12-04T{time}", "Europe/Tallinn");

    /// <summary>Wednesday's work, requests of each client, Thursday and Friday without a standup of the day.</summary>
    public static async Task BusyWeek(this Office office)
    {
        await office.Logged("acme-sons", "Okapi call");
        await office.Logged("bolt", "Tapir layout");
        await office.Asked("acme-sons", "Wombat page", RequestState.InProgress);
        await office.Asked("acme-sons", "Wombat menu", RequestState.Accepted, due: "2026-12-09");
        await office.Asked("bolt", "Narwhal logo", RequestState.NeedsInfo);
        await office.Letters();
        foreach (var time in (string[])["09:00", "12:00", "15:00"])
        {
            office.ThursdayAt(time);
            await office.Letters();
        }
        foreach (var time in (string[])["09:00", "12:00", "14:59"])
        {
            office.FridayAt(time);
            await office.Letters();
        }
    }

    public static async Task<Carried> DraftedWeek(this Office office)
    {
        await office.BusyWeek();
        office.FridayAt("15:00");
        return Assert.Single(await office.Letters());
    }
}
