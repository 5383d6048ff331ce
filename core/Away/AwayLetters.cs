using System.Globalization;
using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Away;

/// <summary>To a client: who is away, until when, and what they wrote about it. Untrue once it is over or was changed, or without an end.</summary>
internal sealed record TellAway(string Person, string From, string Until) : Question
{
    public override async Task<View> Run(Turn turn)
    {
        if (turn.Who.Role is not Role.Contact || await turn.Db.Person(new PersonId(Person)) is not { RemovedAt: null, IsLead: true } who)
            return turn.Refuse(new NotAway());
        if (AwayPlan.Holds(who, From, Until) is not { } away || away.End <= turn.Now) return turn.Refuse(new NotAway());
        var told = turn.Say.IsAway(who.Name, turn.Say.Moment(away.BackIn(turn.Agency.CalendarOf(who)), turn.Who.Zone, turn.Now));
        return View.Of(told, [new Line(told), .. who.AbsentNote is { } note ? (Part[])[new Quote(note)] : []]);
    }
}

/// <summary>To whoever is back: what came in meanwhile, and what is due. Untrue when the absence was changed.</summary>
internal sealed record TellReturned(string From, string Until) : Question
{
    private const int Most = 8, MostButtons = 5;

    private static readonly Duration Ahead = Duration.FromDays(7);

    public override async Task<View> Run(Turn turn)
    {
        if (!turn.Who.IsMember || AwayPlan.Holds(turn.Who, From, Until) is not { } away || away.End > turn.Now) return turn.Refuse(new NotAway());
        var open = (await turn.OpenInSight()).Where(r => r.OwnerId is null || r.OwnerId == turn.Who.Id).ToList();
        var came = open.Where(r => r.CreatedAt >= away.Start).ToList();
        var moved = open.Where(r => r.CreatedAt < away.Start && r.ChangedAt >= away.Start).ToList();
        var due = open.Where(r => r.DueAt < turn.Now + Ahead).OrderBy(r => r.DueAt).ToList();
        var names = await turn.ClientNamesForLists();
        var title = turn.Say.WelcomeBack(came.Count, moved.Count, due.Count);
        IEnumerable<Part> Listed(string heading, List<Request> requests) => requests.Count == 0
            ? []
            :
            [
                new Line(new Strong(heading)),
                .. requests.Take(Most).Select(r => new Line([.. RequestLines.Line(turn, r, names)])),
                .. requests.Count > Most ? (Part[])[new Hint(turn.Say.AndMore(requests.Count - Most))] : [],
            ];
        var all = came.Concat(moved).Concat(due).DistinctBy(r => r.Id).Take(MostButtons).Select(r => new Button(r.Name, r.Name)).ToList();
        return View.Of(
            title,
            [
                new Title(title),
                .. Listed(turn.Say.AwayCame, came),
                .. Listed(turn.Say.AwayMoved, moved),
                .. Listed(turn.Say.HomeDue, due),
                new Buttons([.. all.Count > 0 ? all : [new Button(turn.Say.RequestList, "request list")]]),
            ]);
    }
}

/// <summary>What follows from an absence that is new, or another than before.</summary>
internal static class AwayPlan
{
    private const string Told = "away", Returned = "returned";

    public static async Task Follow(AgencySession db, Instant now)
    {
        foreach (var change in db.Changes.ToList())
        {
            if (change is not { Before: Person was, After: Person { IsMember: true } who }) continue;
            if ((was.Absent, was.AbsentNote) == (who.Absent, who.AbsentNote)) continue;
            await db.Replan(who.Id.Value, Told, now);
            await db.Replan(who.Id.Value, Returned, now);
            if (Absences.Parse(who.Absent).Spans is not [.., var away] || who.RemovedAt is not null) continue;
            // Of one that was over before, or only undone, nobody hears.
            if (away.End < now || (away.End == now && db.Act?.Verb is not "back")) continue;
            await db.Owe(new Owed(who.Id.Value, Returned, $"returned/{Word(away)}", LetterReader.To(who.Id), $"tell returned {Word(away)}", away.End)
            {
                Manners = away.End == now ? Manners.AtOnce : Manners.ByItself,
            });
            if (away.End > now && who.IsLead) await Tell(db, who, away, now);
        }
    }

    /// <summary>That absence, where it is still one of theirs.</summary>
    public static Interval? Holds(Person who, string from, string until) => Absences.Parse(who.Absent).Spans
        .Where(span => Word(span) == $"{from} {until}").Select(span => (Interval?)span).FirstOrDefault();

    private static async Task Tell(AgencySession db, Person who, Interval away, Instant now)
    {
        var leads = (await db.Members()).Where(m => m.IsLead).ToList();
        foreach (var client in await db.AllClients())
        {
            // A client of a colleague's hears of that colleague.
            var owners = (await db.OpenRequestsOf(client.Id)).Select(r => r.OwnerId).OfType<PersonId>().Distinct().ToList();
            if (leads.Count > 1 && !owners.Contains(who.Id) && (owners.Count > 0 || who.Role is not Role.Owner)) continue;
            var rooms = await db.RoomsOf(client.Id);
            IEnumerable<string> readers = rooms.Count > 0
                ? rooms.Select(r => LetterReader.To(r.Id))
                : (await db.ReachableContactsOf(client.Id)).Select(c => LetterReader.To(c.Id));
            foreach (var reader in readers)
            {
                var occurrence = $"{Told}/{Word(away)}/{who.AbsentNote?.Length ?? 0}/{reader}";
                await db.Owe(new Owed(who.Id.Value, Told, occurrence, reader, $"tell away {who.Id.Value} {Word(away)}", now) { Manners = Manners.ByItself });
            }
        }
    }

    private static string Word(Interval away) => string.Create(
        CultureInfo.InvariantCulture, $"{away.Start.ToUnixTimeMilliseconds()} {away.End.ToUnixTimeMilliseconds()}");
}
