using Core;
using Core.Language;
using Core.Store;
using Core.Views;
using Tests.Story;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>What every verb answers, and what every letter says: the views of all examples, each said once by whom it is meant for.</summary>
internal static class EveryAnswer
{
    private static readonly Dictionary<Role, Voice> Rightful = new()
    {
        [Role.Owner] = Ada, [Role.Assistant] = Ben, [Role.Subcontractor] = Sue, [Role.Contact] = Cleo, [Role.Stranger] = Xen,
    };

    /// <param name="stand">Before which door they stand who ask; Slack's where it is null.</param>
    /// <param name="language">In which everybody reads.</param>
    public static async Task<IReadOnlyList<(string Name, View View)>> Drawn(
        Func<Kit.StoppedClock, Task<Door>>? stand = null, string language = "en")
    {
        await using var host = await LeakHost.On(Database.Sqlite, stand ?? AtSlack.Stand);
        var words = new Aviary();
        var ground = new Ground(host.Db, host.Door, words, host.Clock.Now);
        var fresh = new Fresh(host, ground, words);
        await ground.Lay();
        await fresh.Others();
        var views = new List<(string, View)>();
        foreach (var example in Examples.All.Where(e => (e.As & Role.Anybody) != 0))
        {
            foreach (var role in Examples.Roles(example.As))
            {
                await fresh.Clear();
                var (by, at) = await Place(fresh, example, Rightful[role]);
                var things = await fresh.For(example, by);
                await Speak(host, ground, language);
                var view = await host.Hear(by, at, things.Fill(example.Say, Whose.Own), things.Fill(example.Fields, Whose.Own));
                views.Add(($"“{example.Say}” of {role}", view));
                await ground.Mend();
            }
        }
        await host.Idle();
        foreach (var example in Examples.All.Where(e => e.As is Role.Bot))
        {
            var things = await fresh.For(example, Ada);
            await Speak(host, ground, language);
            var (say, now, reader) = (things.Fill(example.Say, Whose.Own), host.Clock.Now, await Reader(fresh, example.To));
            var letter = new Letter("letter", ground.Home, "subject", "kind", reader, say, now, Manners.AtOnce, 0, now, null, 0, now);
            if (await host.Desk.Draw(letter) is Drawn.Ready { View: var view }) views.Add(($"“{example.Say}” for {example.To}", view));
        }
        return views;
    }

    internal static async Task Speak(LeakHost host, Ground ground, string language)
    {
        if (language is "en") return;
        await host.Db.InTransaction(async session =>
        {
            foreach (var agency in (AgencyId[])[ground.Home, ground.Away])
            {
                var db = session.For(agency, new Act(Ids.New(), default, "language", host.Clock.Now));
                foreach (var table in (string[])["people", "clients", "accounts"])
                    await db.Do($"update {table} set language = @Language where agency_id = @Agency", new { Language = language });
                await db.Do("update agencies set language = @Language where id = @Agency", new { Language = language });
            }
            return 0;
        });
    }

    private static async Task<(Voice, Spot)> Place(Fresh fresh, Example example, Voice by) => example.At switch
    {
        Where.Direct => (by, by.Direct),
        Where.Bound => (by, by.Bound),
        Where.New => (by, await fresh.Room([Ada.User, Ben.User])),
        Where.Unopened => await fresh.Founder(),
    };

    private static async Task<string> Reader(Fresh fresh, string to) => to switch
    {
        "acme room" => LetterReader.To(await fresh.RoomOf(Acme)),
        _ when to.EndsWith(" there", StringComparison.Ordinal) && Everybody.First(v => v.Name == to[..^" there".Length]) is var voice =>
            $"speaker/Slack/{Folk.Home}/D{voice.User}/direct/-/{voice.Team}/{voice.User}",
        _ => LetterReader.To(await fresh.PersonOf(Everybody.First(v => v.Name == to).User)),
    };
}
