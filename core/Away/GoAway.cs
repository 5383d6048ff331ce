using Core.Agencies;
using Core.Clients;
using Core.Requests;
using Core.Speech;
using Core.Speech.Reading;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Away;

/// <summary>
/// Bare it is the form, or says how it stands. A time that meets an absence of before changes that one; another is one more.
/// </summary>
/// <param name="Said">A time, perhaps who covers, perhaps a note.</param>
/// <param name="Changes">The absence that a form changes; null where none is named.</param>
internal sealed record GoAway(string Said, string? Changes) : Command
{
    private const int LongestNote = 500, LongestDays = 180;

    private static readonly AwayFields None = new(null, null, null, null, null, null);

    public AwayFields Sent { get; init; } = None;

    public override bool Asks => Said is "" && Sent is { When: null, Until: null };

    public override async Task<View> Run(Turn turn)
    {
        var (now, rows) = (turn.Now, await turn.Db.AbsencesOf(turn.Who.Id, turn.Now));
        if (Asks) return Changes is null && turn.Calendar.Away.From(now) is { } next ? await AwayViews.Stands(turn, next) : (await Form(turn))!;
        if (Changes is not (null or "") && rows.All(r => r.Id != Changes)) return turn.Refuse(new NotAway());

        var (typed, read) = Read(turn);
        if (await HalfOf(turn, typed, read.Rest) is { } offered) return turn.Refuse(offered);
        if (read is AwayReading.WhichDays or AwayReading.WhichTime) return await AwayViews.Which(turn, read, Sent.Until is null);
        if (read is AwayReading.Past) return turn.Refuse(new AwayIsOver(typed));
        if (read is not AwayReading.Clear(var span, var rest))
        {
            var argument = ((AwayReading.Unclear)read).Argument;
            return await turn.Refuse(new NotAnAbsence(typed, argument), there => Read(there).Read is not AwayReading.Unclear);
        }
        if (span.Duration > Duration.FromDays(LongestDays)) return turn.Refuse(new AwayTooLong(turn.Moment(span.End), LongestDays));

        var changed = rows.Where(r => Changes is null or "" ? AwayRules.Meet(r.Span(), span) : r.Id == Changes).ToList();
        var (covers, note) = await turn.CoverIn(rest);
        note = (Sent.Note ?? (note is "" ? changed.FirstOrDefault()?.Note ?? "" : note)).Trim();
        if (note.Length > LongestNote) return turn.Refuse(new TooLong(LongestNote, "note"));
        if (Sent.Cover is { Length: > 0 } id and not AwayFields.Nobody)
        {
            covers = await turn.ColleagueNamed(id, await turn.Colleagues());
            if (covers is null || covers.Id == turn.Who.Id) return turn.Refuse(new NotACover(id));
        }
        if (await Named(turn, note) is { } named && Sent.Sure is null) return AwayViews.Sensitive(turn, named, await turn.KeepDraft());

        var before = changed.FirstOrDefault();
        var after = new Absence(
            before?.Id ?? Ids.New(), turn.Who.Id, span.Start, span.End, note is "" ? null : note,
            Sent.Cover is null ? covers?.Id ?? before?.CoverId : covers?.Id);
        // Who is away already has been so since they went.
        if (turn.Calendar.Away.From(now) is { } holds && holds.Start < now && span.Start <= now) after = after with { StartsAt = holds.Start };
        var without = await Save(turn, changed, after);
        return await AwayViews.Gone(turn, after, before, without);
    }

    public override async Task<View?> Form(Turn turn)
    {
        var rows = await turn.Db.AbsencesOf(turn.Who.Id, turn.Now);
        var row = Changes is null ? null : rows.FirstOrDefault(r => r.Id == Changes) ?? (Changes is "" && rows is [var first, ..] ? first : null);
        return AwayViews.Form(turn, row, Sent, await turn.Colleagues());
    }

    /// <returns>What the time was read from, and what was understood; of a sentence that was asked about, with what followed its time.</returns>
    private (string Typed, AwayReading Read) Read(Turn turn)
    {
        var when = turn.SpeakingOfDays();
        if (Sent.When is null && Sent.Until is { } until) return (until, AwayRules.Between(Sent.From ?? "", until, when));
        var said = Said is "" ? Sent.When ?? "" : Said;
        var read = AwayRules.Read(said, when);
        if (Sent.When is not { } meant) return (said, read);
        return (meant, AwayRules.Read(meant, when) is var clear && clear.Rest is "" ? clear with { Rest = read.Rest } : clear);
    }

    // Of `24 aralık` English reads the 24th, and the month would be a note.
    private async Task<Refusal?> HalfOf(Turn turn, string typed, string note)
    {
        if (Sent is not { When: null, Until: null } || !OtherTongue.MayHold(note, turn.Words)) return null;
        bool ReadsMore(Turn there) => Read(there).Read is not (AwayReading.Unclear or AwayReading.Past) and { Rest.Length: var left } && left < note.Length;
        return await turn.Offering(new NotAnAbsence(typed, "until"), there => Task.FromResult(ReadsMore(there))) is DateOfAnother half ? half : null;
    }

    private static async Task<string?> Named(Turn turn, string note)
    {
        var clients = await turn.VisibleClients();
        return clients.SelectMany(c => (string[])[c.Name, c.Handle]).FirstOrDefault(name => AwayRules.Names(note, name));
    }

    /// <returns>Her absences but for this one.</returns>
    private static async Task<Absences> Save(Turn turn, IReadOnlyList<Absence> changed, Absence after)
    {
        var old = changed.Select(c => c.Span()).Append(after.Span()).ToList();
        // What has been is not undone by what is said now.
        var without = turn.Calendar.Away.Spans
            .Where(span => !old.Exists(o => AwayRules.Meet(o, span)) || span.End <= turn.Now)
            .Aggregate(Absences.None, (kept, span) => kept.With(span));
        var been = changed.Where(c => c.StartsAt < turn.Now && after.StartsAt > turn.Now).Select(c => new Interval(c.StartsAt, turn.Now));
        foreach (var other in changed.Skip(1)) await turn.Db.Save(AwayStore.Absences, other, other.CalledOff());
        if (changed is not [var first, ..]) await turn.Db.Save(AwayStore.Absences, null, after);
        else if (first != after) await turn.Db.Save(AwayStore.Absences, first, after);
        await turn.Keep(been.Aggregate(without, (kept, span) => kept.With(span)).With(after.Span()));
        return without;
    }
}

internal static class KeptAbsences
{
    private static readonly Duration Kept = Duration.FromDays(100);

    extension(Turn turn)
    {
        public async Task Keep(Absences absences)
        {
            var kept = absences.Since(turn.Now - Kept);
            var after = turn.Who with { Absent = kept.Spans.Count == 0 ? null : kept.Text };
            if (after != turn.Who) await turn.Db.Save(PeopleStore.People, turn.Who, after);
        }
    }
}
