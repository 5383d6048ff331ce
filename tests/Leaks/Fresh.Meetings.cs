using Core;
using Core.Meetings;
using Core.Store;
using NodaTime;
using NodaTime.Text;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Meetings of each client, made as an offer or its answer leaves them.</summary>
internal sealed partial class Fresh
{
    private static readonly Instant MeetingAt = Instant.FromUtc(2027, 1, 20, 15, 0);

    private async Task<Thing> Met(string name) => name switch
    {
        "meeting time" => Thing.Always(MeetingCommands.Kept(MeetingAt)),
        "clock change" => Thing.Always(LocalDatePattern.Iso.Format(await ClockChange())),
        _ => new(
            await Meeting("acme", await PersonOf("UADA"), name), await Meeting("bolt", await PersonOf("UBEN"), name),
            await Meeting("zinc", await PersonOf("UZED", Away), name), Ids.New()),
    };

    private Task<string> Meeting(string client, PersonId host1, string name) => host.Db.InTransaction(async session =>
    {
        var db = session.For(client is "zinc" ? ground.Away : ground.Home, Act());
        var (isNow, isWeekly) = (name is "meeting now", name is "weekly meeting");
        var at = isNow ? host.Clock.Now + Duration.FromMinutes(10) : MeetingAt;
        var meeting = new Meeting(
            Ids.New(), ground.Clients[client], host1, "", at, 30, isWeekly ? "2027-01-21T00:00" : null, isWeekly ? "Asia/Tokyo" : null,
            isNow || isWeekly ? MeetingState.Agreed : MeetingState.Offered, host.Clock.Now);
        await db.Save(MeetingStore.Meetings, null, meeting);
        return meeting.Id;
    });

    // The next one of Acme's clock: on Tokyo's nothing ever changes.
    private Task<LocalDate> ClockChange() => host.Db.Read(async session =>
    {
        var zone = (await session.For(ground.Home).All<ZoneRow>(ZoneOf, new { Client = ground.Clients["acme"] }))[0].Zone;
        var clock = DateTimeZoneProviders.Tzdb[zone];
        return clock.GetZoneInterval(MeetingAt).End.InZone(clock).Date;
    });

    private const string ZoneOf = "select zone from clients where agency_id = @Agency and id = @Client";

    private sealed record ZoneRow(string Zone);
}
