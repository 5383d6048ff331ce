using Core.Clients;
using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;
using NodaTime.Text;

namespace Core.Requests;

/// <summary>One of a series that is to come.</summary>
/// <param name="On">The date of the rule.</param>
/// <param name="Due">In the client's zone.</param>
internal sealed record OneOfSeries(LocalDate On, Due Due, Instant DueAt);

/// <summary>
/// When the requests of a series are due and when they are made. The rule and its time of day are meant by the client's clock and calendar:
/// what falls on their days off is left out, and what comes by the month is due on their working day before. Pure.
/// </summary>
internal static class SeriesRules
{
    /// <summary>So long before it is due one is there, so that whoever does it sees it coming; but never two ahead.</summary>
    public static readonly Duration Ahead = Duration.FromDays(7);

    /// <summary>The rule with the time and the day from which it holds, as far as a due date was said beside it: `every fri due 17:00`.</summary>
    public static (Every Rule, LocalDate From)? Read(string every, DateReading due, SpeakingTime when)
    {
        if (EveryRule.Parse(every, when.Words, when.Today) is not { } read) return null;
        var at = read.Time.Options[0].Clock ?? Clock(due);
        return (new Every(read.Rule, at), due is DateReading.Clear(var clear) && clear.On > when.Today ? clear.On : when.Today);
    }

    /// <summary>True when which date was meant matters to no rule: all are of one time of day.</summary>
    public static bool IsAnswered(DateReading due) => due is not DateReading.Asked(_, var options) || options.Select(o => o.At).Distinct().Count() == 1;

    /// <summary>Without the word `every`, which people say and do not say.</summary>
    public static string Said(string rule)
    {
        var said = rule.Trim();
        var first = said.Split((char[]?)null)[0];
        var isEvery = TimeWords.English.Meaning(first.ToLowerInvariant()) is [TimeSign.Mark { Kind: TimeMark.Every }];
        return isEvery && first.Length < said.Length ? said[first.Length..].Trim() : said;
    }

    /// <param name="after">The date of the rule after which is looked; null for the beginning.</param>
    public static IEnumerable<OneOfSeries> Coming(Request series, Client client, LocalDate? after)
    {
        if (series.Every is null || (Every.Parse(series.Every) ?? Old(series.Every)) is not { } rule) return [];
        var from = series.EveryFrom is { } said
            ? LocalDatePattern.Iso.Parse(said).Value
            : series.CreatedAt.InZone(client.Zone).Date;
        return rule.Rule.From(after?.PlusDays(1) ?? from, from, client.Calendar).Select(o => One(o, rule, client));
    }

    /// <param name="lastDue">When the one before is due; null when there is none.</param>
    public static Instant MadeAt(OneOfSeries one, Instant? lastDue) =>
        lastDue is { } last ? Instant.Max(one.DueAt - Ahead, last) : one.DueAt - Ahead;

    /// <summary>The date of the rule, as it is kept.</summary>
    public static string Text(LocalDate on) => LocalDatePattern.Iso.Format(on);

    /// <summary>One as a request of its own: what the series asks for, for whom, and who does it.</summary>
    public static Request Of(Request series, OneOfSeries one, long number, Client client, Instant now) => series with
    {
        Id = new RequestId(Ids.New()),
        Number = number,
        Every = null,
        EveryFrom = null,
        SeriesId = series.Id,
        SeriesOn = Text(one.On),
        State = series.OwnerId is null ? RequestState.New : RequestState.Accepted,
        AskedIn = null,
        ConfirmedAt = null,
        Due = one.Due.Text,
        DueZone = client.ZoneId,
        DueAt = one.DueAt,
        CreatedAt = now,
        ChangedAt = now,
        Version = RequestConsequences.First,
    };

    private static OneOfSeries One(Occurrence occurrence, Every rule, Client client)
    {
        var due = new Due(occurrence.On, rule.At);
        return new OneOfSeries(occurrence.Date, due, due.Instant(client.Zone, client.Week));
    }

    private static LocalTime? Clock(DateReading due) => due switch
    {
        DateReading.Clear(var clear) => clear.At,
        DateReading.Asked(_, var options) => options[0].At,
        _ => null,
    };

    // As rules were kept before they were written anew.
    private static Every? Old(string said) => EveryRule.Parse(said, TimeWords.English, default) is { Time: { Question: null } time } read
        ? new Every(read.Rule, time.Options[0].Clock)
        : null;
}
