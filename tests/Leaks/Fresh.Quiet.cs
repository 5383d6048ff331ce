using Core;
using Core.Store;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Letters that wait for their reader's working hours.</summary>
internal sealed partial class Fresh
{
    private const string Hold = """
        insert into letters (id, agency_id, subject, kind, occurrence, reader, say, due_at, manners, takes, tries, waits_for, held_at)
        values (@Id, @Agency, @Id, 'waiting', 'waiting', @Reader, @Say, @Now, 'ByDay', 1, 0, @Key, @Now)
        """;

    private const string Said = "update letters set outcome = 'sent', done_at = held_at where agency_id = @Agency and waits_for = @Key";

    /// <summary>A digest of whoever says it, of Dan's and of Zed's: its key, or with the key one of its letters, or what was said already.</summary>
    private async Task<Thing> Waiting(Voice by, string name)
    {
        var (one, said) = (name is "waiting one", name is "waiting said");
        var owner = by == Sue || by == Ben ? by : Ada;
        var number = await Filed(Cleo, "acme", "accepted", owner, by == Sue ? MayRead.OfAcmeAndSue : MayRead.OfAcme);
        return new(
            await Held(by, number, ground.Home, one, said), await Held(Dan, _requests["accepted"].Bolt, ground.Home, one, said),
            await Held(Zed, _requests["accepted"].Away, ground.Away, one, said), one ? $"{Ids.New()} {Ids.New()}" : Ids.New());
    }

    private async Task<string> Held(Voice reader, string number, AgencyId agency, bool one, bool said)
    {
        var (key, id, person) = (Ids.New(), Ids.New(), await PersonOf(reader.User, reader.Team));
        await host.Db.InTransaction(async session =>
        {
            foreach (var letter in (string[])[id, Ids.New()])
            {
                await session.For(agency).Do(Hold, new
                {
                    Id = letter, Reader = LetterReader.To(person), Say = $"card R-{number}", Key = key, host.Clock.Now,
                });
            }
            if (said) await session.For(agency).Do(Said, new { Key = key });
            return 0;
        });
        return one ? $"{key} {id}" : key;
    }
}
