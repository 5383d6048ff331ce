using Core;
using NodaTime;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Reminders of whoever says it, of a colleague, and of the other agency.</summary>
internal sealed partial class Fresh
{
    private const string LastReminder = "select id as word from reminders where agency_id = @Agency order by id desc limit 1";

    private const string Came = """
        update reminders set due = '2026-12-03T11:00', due_zone = 'UTC', due_at = @At where agency_id = @Agency and id = @Id
        """;

    private async Task<Thing> Reminder(string name, Voice by) => name switch
    {
        "reminder" => new(
            by == Cleo ? await Reminded(Ada, ground.Handles["acme"], MayRead.OfAcme) : await Reminded(by, "me", [by.Name]),
            await Reminded(by == Ben ? Ada : Ben, ground.Handles["bolt"], MayRead.OfBolt),
            await Reminded(Zed, ground.Handles["zinc"], MayRead.OfZinc), Ids.New()),
        "client reminder" => new(
            await Due(await Reminded(Ada, ground.Handles["acme"], MayRead.OfAcme)),
            await Due(await Reminded(Ada, ground.Handles["bolt"], MayRead.OfBolt)),
            await Reminded(Zed, ground.Handles["zinc"], MayRead.OfZinc), Ids.New()),
        "own reminder" => new(
            await Due(await Reminded(Ada, "me", ["Ada"])), await Due(await Reminded(Ben, "me", ["Ben"])),
            await Reminded(Zed, "me", ["Zed"]), Ids.New()),
        "done reminder" => new(
            await Did(Cleo, await Reminded(Ada, ground.Handles["acme"], MayRead.OfAcme)),
            await Did(Dan, await Reminded(Ben, ground.Handles["bolt"], MayRead.OfBolt)),
            await Reminded(Zed, ground.Handles["zinc"], MayRead.OfZinc), Ids.New()),
        _ => new((await PersonOf("UCLEO")).Value, (await PersonOf("UDAN")).Value, (await PersonOf("UZED", Away)).Value, Ids.New()),
    };

    private async Task<string> Reminded(Voice by, string whom, string[] readers)
    {
        await Done(by, $"remind {whom} to {words.New($"what {by.Name} reminds {whom} of", readers)} fri 9:00");
        return await Word(LastReminder, new { }, by == Zed ? ground.Away : ground.Home);
    }

    private async Task<string> Did(Voice by, string reminder)
    {
        await Done(by, $"remind done {reminder}");
        return reminder;
    }

    private async Task<string> Due(string reminder)
    {
        await Change(Came, new { At = host.Clock.Now - Duration.FromMinutes(1), Id = reminder });
        return reminder;
    }
}
