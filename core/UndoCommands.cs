using Core.Agencies;
using Core.Clients;
using Core.Language;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.TimeLog;
using Core.Views;
using NodaTime;

namespace Core;

internal static class UndoCommands
{
    public static readonly Verb[] Verbs =
    [
        new("undo", Role.Known, w => new UndoTurn(w.Next("turn"))) { Also = ["oops", "nvm"] },
    ];
}

/// <summary>
/// Puts every row of one turn back as it was, and only while each is still as that turn left it. Undoing is a turn of its own, with all
/// that follows from changed rows; it is not undone again.
/// </summary>
/// <param name="TurnId">Empty for the last thing that whoever asks changed.</param>
internal sealed record UndoTurn(string TurnId) : Command
{
    public static readonly Duration Window = Duration.FromMinutes(10);

    public override async Task<View> Run(Turn turn)
    {
        var since = turn.Now - Window;
        var id = TurnId is "" ? await turn.Db.LastTurnOf(turn.Who.Id, since) : TurnId;
        var changes = id is null ? [] : await turn.Db.ChangesOf(id);
        if (changes is not [{ Verb: not "undo" } newest, ..] || newest.PersonId != turn.Who.Id) return turn.Refuse(new NothingToUndo());
        if (newest.At < since) return turn.Refuse(new UndoIsTooLate(await ByHand(turn, newest)));
        if (await IsUndone(turn.Db, changes)) return View.Of(turn.Say.UndoneAlready, new Line(turn.Say.UndoneAlready));
        if (await InTheWay(turn.Db, changes) is { } newer) return turn.Refuse(await ChangedSince(turn, newer));

        foreach (var change in changes) await Tables.Named(change.InTable).PutBack(turn.Db, change.RowId, change.Before);
        return await Undone(turn, changes);
    }

    private static async Task<bool> IsUndone(AgencySession db, IReadOnlyList<Journal.Entry> changes)
    {
        foreach (var change in changes.DistinctBy(c => (c.InTable, c.RowId)))
        {
            var last = await db.LastChangeOf(change.InTable, change.RowId);
            if (last is not { Verb: "undo" } || last.Before != change.After) return false;
        }
        return true;
    }

    /// <returns>The newest change that came between; null when all can be put back.</returns>
    private static async Task<Journal.Entry?> InTheWay(AgencySession db, IReadOnlyList<Journal.Entry> changes)
    {
        foreach (var change in changes.DistinctBy(c => (c.InTable, c.RowId)))
        {
            if (await Tables.Named(change.InTable).Stands(db, change.RowId) != change.After)
                return await db.LastChangeOf(change.InTable, change.RowId) ?? change;
        }
        // A minute that was given back to its entry may be another entry's by now.
        var rows = changes.Where(c => c.InTable == TimeLogStore.Entries.Name).Select(c => c.RowId).ToHashSet();
        var oldest = changes.Where(c => rows.Contains(c.RowId)).GroupBy(c => c.RowId).Select(row => row.Last().Before);
        foreach (var before in oldest.OfType<string>().Select(Json.Read<TimeEntry>))
        {
            var others = await db.EntriesTouching(before.PersonId, before.StartedAt, before.EndedAt);
            if (others.FirstOrDefault(o => !rows.Contains(o.Id.Value) && OverlapRules.Overlap(o.Span, before.Span)) is { } other)
                return await db.LastChangeOf(TimeLogStore.Entries.Name, other.Id.Value);
        }
        return null;
    }

    private static async Task<ChangedSince> ChangedSince(Turn turn, Journal.Entry newer)
    {
        var by = newer.PersonId == turn.Who.Id ? null : (await turn.Db.Person(newer.PersonId))?.Name;
        return new ChangedSince(by, turn.Moment(newer.At), await ByHand(turn, newer));
    }

    /// <summary>Where it can be changed by hand instead.</summary>
    private static async Task<Button?> ByHand(Turn turn, Journal.Entry change) => change.InTable switch
    {
        _ when change.InTable == RequestStore.Requests.Name && await turn.Db.Request(new RequestId(change.RowId)) is { } request =>
            new Button(request.Name, request.Name),
        _ when change.InTable == ClientStore.Clients.Name && turn.Who.IsMember && await turn.Db.Client(new ClientId(change.RowId)) is { } client =>
            new Button(turn.Say.ClientShow(client.Name), $"client {client.Handle}"),
        _ when change.InTable == TimeLogStore.Entries.Name => new Button(turn.Say.Change, "timer edit"),
        _ => null,
    };

    /// <summary>The sentence's beginning, with the request's own number; null where only a button or a form said it.</summary>
    private static async Task<string?> What(Turn turn, IReadOnlyList<Journal.Entry> changes)
    {
        if (Desk.Grammar.Verbs.FirstOrDefault(v => v.Name == changes[0].Verb) is not { Unlisted: false } verb) return null;
        if (!verb.Name.Contains("R-#", StringComparison.Ordinal)) return verb.Name;
        var row = changes.FirstOrDefault(c => c.InTable == RequestStore.Requests.Name);
        return row is not null && await turn.Db.Request(new RequestId(row.RowId)) is { } request
            ? verb.Name.Replace("R-#", request.Name, StringComparison.Ordinal)
            : null;
    }

    private static async Task<View> Undone(Turn turn, IReadOnlyList<Journal.Entry> changes)
    {
        var said = turn.Say.UndoDone(await What(turn, changes));
        var done = View.Of(said, new Line(said));
        if (changes.All(c => c.InTable != TimeLogStore.Entries.Name)) return done;
        var status = await new TimerStatus().Run(turn);
        return done with { Fallback = $"{said} {status.Fallback}", Parts = [.. done.Parts, .. status.Parts] };
    }
}

internal sealed record NothingToUndo : Refusal
{
    public override string In(Phrases say) => say.UndoNothing;
}

/// <param name="See">Where it can be changed by hand.</param>
internal sealed record UndoIsTooLate(Button? See) : Refusal
{
    public override string In(Phrases say) => say.UndoTooLate;

    public override IReadOnlyList<Button> Instead(Phrases say) => See is null ? [] : [See];
}

/// <param name="By">Null when it was whoever asks.</param>
/// <param name="See">Where it can be changed by hand.</param>
internal sealed record ChangedSince(string? By, string When, Button? See) : Refusal
{
    public override string In(Phrases say) => By is null ? say.UndoYouChangedSince(When) : say.UndoChangedSince(By, When);

    public override IReadOnlyList<Button> Instead(Phrases say) => See is null ? [] : [See];
}
