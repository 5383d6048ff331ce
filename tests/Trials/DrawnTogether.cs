using Core;
using Core.Agencies;
using Core.Store;
using Tests.Kit;
using Tests.Store;

namespace Tests.Trials;

public sealed class DrawnTogetherOnSqlite() : DrawnTogether(Office.OnSqlite)
{
    protected override IdleDatabase Beside(Office office) => new IdleSqlite(office.ConnectionString);
}

public sealed class DrawnTogetherOnPostgres() : DrawnTogether(Office.OnPostgres)
{
    protected override IdleDatabase Beside(Office office) => new IdlePostgres(office.ConnectionString);
}

/// <summary>Letters that fall due at once: drawn together they say what each says by itself, and what they share is asked once.</summary>
public abstract class DrawnTogether(Func<Task<Office>> open) : Stories(open)
{
    private const int Each = 20;

    [Fact]
    public async Task What_many_letters_ask_is_asked_once_and_answered_as_for_each_by_itself()
    {
        await using var office = await Open();
        await office.Letters();
        var leads = (await office.Does(s => s.For(office.Agency).Members())).Where(m => m.IsLead).ToList();
        foreach (var lead in leads)
            await office.Owes(LetterReader.To(lead.Id), [.. Enumerable.Range(0, Each).Select(n => $"why-{leads.IndexOf(lead)}-{n}")]);
        var letters = await office.Does(s => s.TakeLetters(office.Clock.Now));
        Assert.True(leads.Count > 1);
        Assert.Equal(leads.Count * Each, letters.Count);

        var asked = new List<IdleAsked>();
        await using var db = new Db(Beside(office).Listening(asked));
        var desk = new Desk(db, office.Clock, Office.Facts, new Bell());
        var singly = new List<Drawn>();
        foreach (var letter in letters) singly.Add(await desk.Draw(letter));
        asked.Clear();
        var together = await desk.Draw([.. letters, .. letters]);

        // What each tells of is its own; the agency, the readers and their accounts are everybody's.
        var shared = asked.Count(one => !one.IsOfLetters);
        Counts.Print(GetType().Name, $"{2 * letters.Count} letters to {leads.Count} people ask {asked.Count} times, {shared} times about what they share");
        Assert.Equal(letters.Count, asked.Count(one => one.IsOfLetters));
        Assert.InRange(shared, 1, 5);
        Assert.Equal([.. singly.Select(What), .. singly.Select(What)], together.Select(What));
        Assert.All(singly, drawn => Assert.IsType<Drawn.Ready>(drawn));
    }

    /// <summary>The same database, asked past the product.</summary>
    protected abstract IdleDatabase Beside(Office office);

    private static object What(Drawn drawn) => drawn is Drawn.Ready ready ? (ready.To, ready.Reader, Json.Write(ready.View)) : drawn;
}
