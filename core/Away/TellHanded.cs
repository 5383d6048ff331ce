using System.Globalization;
using Core.Agencies;
using Core.Requests;
using Core.Speech;
using Core.Views;

namespace Core.Away;

/// <summary>To whoever got work for the time of an absence: from whom, and that it is for a time.</summary>
internal sealed record TellHanded(string From) : Question
{
    private const int MostButtons = 5;

    public override async Task<View> Run(Turn turn)
    {
        var from = new PersonId(From);
        if (!turn.Who.IsMember || await turn.Db.Person(from) is not { IsMember: true } who) return turn.Refuse(new NothingHanded());
        var handed = (await turn.HandedBy(from)).Where(h => h.To.Id == turn.Who.Id).Select(h => h.Request.Name).ToList();
        if (handed.Count == 0) return turn.Refuse(new NothingHanded());
        var told = turn.Say.HandedYou(who.Name, handed);
        return View.Of(told, new Line(told), new Buttons([.. handed.Take(MostButtons).Select(name => new Button(name, name))]));
    }
}

/// <summary>To the same: that the others have them again. Only to whoever has read that they had them.</summary>
/// <param name="Numbers">With spaces between.</param>
internal sealed record TellHandedBack(string From, string Numbers) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        var from = new PersonId(From);
        if (!turn.Who.IsMember || await turn.Db.Person(from) is not { IsMember: true } who) return turn.Refuse(new NothingHanded());
        if (!await turn.Db.WasHanded(from, turn.Who.Id)) return turn.Refuse(new NothingHanded());
        var (again, seen) = (false, new List<string>());
        foreach (var name in Numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!long.TryParse(name, CultureInfo.InvariantCulture, out var number)) continue;
            if (await turn.Db.RequestNumbered(number) is not { } request || request.OwnerId != from) continue;
            again = true;
            // A subcontractor sees no more of it.
            if (await turn.RequestInSight(number) is not null) seen.Add(request.Name);
        }
        if (!again) return turn.Refuse(new NothingHanded());
        var told = turn.Say.TakenBackFromYou(who.Name, seen);
        return View.Of(told, new Line(told), new Buttons(new Button(turn.Say.RequestList, "request list")));
    }
}
