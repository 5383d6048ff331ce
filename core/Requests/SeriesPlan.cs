using Core.Clients;
using Core.Language;
using Core.Store;
using NodaTime;
using NodaTime.Text;

namespace Core.Requests;

/// <summary>Makes the requests of a series: a week before each is due, and once the one before is; two days sooner, as far as is planned.</summary>
internal static class SeriesPlan
{
    // What is behind by more than that was not asked for: somebody moved a rule, or a clock.
    private const int MostAtOnce = 20;

    /// <param name="now">What was due before then is not made any more: nobody could do it in time.</param>
    /// <param name="until">Exclusive: what is to be made before then is made.</param>
    public static async Task Make(AgencySession db, Instant now, Instant until)
    {
        foreach (var series in await db.OpenSeries()) await Make(db, series, now, until);
    }

    /// <summary>A series that was filed or changed has what is to be there by now at once.</summary>
    public static async Task Follow(AgencySession db, Instant now)
    {
        if (db.Act is not { Verb: not "undo" }) return;
        foreach (var change in db.Changes.ToList())
        {
            if (change.After is not Request { IsSeries: true, IsOpen: true } series) continue;
            var was = change.Before as Request;
            if (was is not null && was.OwnerId != series.OwnerId) await HandOver(db, was, series, now);
            if (was is not null && IsSame(was, series)) continue;
            await Make(db, series, now, Instant.Max(now, await db.PlannedUntil()));
        }
    }

    extension(Turn turn)
    {
        /// <summary>Its first date is made as soon as it is filed.</summary>
        public async Task<bool> BeginsNow(Request series) =>
            SeriesRules.Coming(series, await turn.Db.ClientOf(series.ClientId), after: null).SkipWhile(o => o.DueAt <= turn.Now).Take(1).ToList() is [var one]
            && SeriesRules.MadeAt(one, lastDue: null) < Instant.Max(turn.Now, await turn.Db.PlannedUntil());
    }

    // Whoever takes what is wanted every week takes this week's too, which nobody has, or whoever had the series.
    private static async Task HandOver(AgencySession db, Request was, Request series, Instant now)
    {
        foreach (var one in (await db.OpenRequestsOf(series.ClientId)).Where(r => r.SeriesId == series.Id && r.OwnerId == was.OwnerId))
        {
            await db.Save(RequestStore.Requests, one, RequestRules.Touched(one, now) with
            {
                OwnerId = series.OwnerId,
                State = one.State is RequestState.New && series.OwnerId is not null ? RequestState.Accepted : one.State,
            });
        }
    }

    private static bool IsSame(Request was, Request series) => (was.Every, was.EveryFrom, was.IsOpen) == (series.Every, series.EveryFrom, true);

    private static async Task Make(AgencySession db, Request series, Instant now, Instant until)
    {
        if (await db.Client(series.ClientId) is not { ArchivedAt: null } client) return;
        var last = await db.LastOfSeries(series.Id);
        var (after, lastDue) = (last?.SeriesOn is { } on ? LocalDatePattern.Iso.Parse(on).Value : (LocalDate?)null, last?.DueAt);
        foreach (var one in SeriesRules.Coming(series, client, after).SkipWhile(o => o.DueAt <= now).Take(MostAtOnce))
        {
            if (SeriesRules.MadeAt(one, lastDue) >= until) break;
            var request = SeriesRules.Of(series, one, await db.NextRequestNumber(), client, db.Act!.At);
            await db.Save(RequestStore.Requests, null, request);
            lastDue = one.DueAt;
        }
    }
}
