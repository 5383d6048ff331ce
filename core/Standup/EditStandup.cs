using System.Text;
using Core.Clients;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Standup;

/// <summary>
/// Without fields the form: a field for each client that has something to hear, and one more for any other client. With them, what she wrote
/// takes the place of what was drawn; what was posted already is changed where it stands.
/// </summary>
/// <param name="From">The handle of the first client in the form, where all do not fit into one; empty for the first of all.</param>
internal sealed record EditStandup(string Said, string From) : Command
{
    public const string Another = "another", AnotherText = "another-text";

    // What Slack lets into one field, less what a platform may add.
    private const int Longest = 2900;

    // A form that Teams draws whole, with every word that stands in it.
    private const int MostFields = 30, MostBytes = 9000;

    public static string Field(Client client) => $"client-{client.Handle}";

    public override bool Asks => true;

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Standup(Said) is not { } day) return turn.Refuse(new NotUnderstood());
        if (await turn.Written(day) is { } no) return turn.Refuse(no);
        var clients = await turn.VisibleClients();
        var typed = clients.Where(c => turn.Said.Fields.ContainsKey(Field(c))).ToDictionary(c => c, c => Lines(turn.Said.Fields[Field(c)]));
        var (handle, more) = (turn.Said.Fields.GetValueOrDefault(Another, ""), Lines(turn.Said.Fields.GetValueOrDefault(AnotherText, "")));
        if (typed.Count == 0 && handle is "" && more is "") return (await Form(turn))!;
        if (typed.FirstOrDefault(t => t.Value.Length > Longest).Key is { } wordy) return turn.Refuse(new TooLong(Longest, Field(wordy)));
        if (more.Length > Longest) return turn.Refuse(new TooLong(Longest, AnotherText));
        if ((handle is "") != (more is "")) return turn.Refuse(new StandupAnotherHalf(handle is "" ? Another : AnotherText));
        if (handle is not "")
        {
            if (clients.FirstOrDefault(c => c.Handle == handle) is not { } another) return turn.Refuse(new NoSuchClient(handle));
            typed[another] = more;
        }

        if (day.Round.State is not RoundState.Posted) await turn.Becomes(day, RoundState.Draft);
        await Keep(turn, day, typed);
        var edited = (await turn.Standup(Said))!;
        return StandupViews.Edited(turn, edited, await turn.Ways(edited));
    }

    public override async Task<View?> Form(Turn turn)
    {
        if (await turn.Standup(Said) is not { } day) return null;
        var tellings = await turn.Tellings(day.Parts);
        var shown = Fitting([.. tellings.SkipWhile(t => From is not "" && t.Part.Client.Handle != From)], day);
        var next = tellings.SkipWhile(t => t.Part.Client.Id != (shown is [.., var last] ? last.Part.Client.Id : default)).Skip(1).FirstOrDefault().Part;
        var others = (await turn.VisibleClients()).Where(c => day.Parts.All(p => p.Client.Id != c.Id));
        return StandupViews.Edit(turn, day, shown, next?.Client, [.. others]);
    }

    /// <summary>Where each form after the first begins.</summary>
    public static IReadOnlyList<Client> Pages(IReadOnlyList<(ClientPart Part, PartTelling Telling)> tellings, StandupDay day)
    {
        var pages = new List<Client>();
        for (var rest = tellings; Fitting(rest, day).Count < rest.Count;)
        {
            rest = [.. rest.Skip(Fitting(rest, day).Count)];
            pages.Add(rest[0].Part.Client);
        }
        return pages;
    }

    private static IReadOnlyList<(ClientPart Part, PartTelling Telling)> Fitting(
        IReadOnlyList<(ClientPart Part, PartTelling Telling)> tellings, StandupDay day)
    {
        var (fit, bytes) = (0, 0);
        foreach (var (part, telling) in tellings)
        {
            bytes += Encoding.UTF8.GetByteCount(part.Written ?? telling.Text(day, part));
            if (fit > 0 && (bytes > MostBytes || fit == MostFields)) break;
            fit++;
        }
        return [.. tellings.Take(fit)];
    }

    private static async Task Keep(Turn turn, StandupDay day, Dictionary<Client, string> typed)
    {
        var written = (await turn.Db.WrittenParts(day.Round.Id)).ToDictionary(p => p.ClientId);
        var drawn = (await turn.Tellings(day.Parts)).ToDictionary(t => t.Part.Client.Id, t => t.Telling.Text(day, t.Part));
        foreach (var (client, body) in typed)
        {
            var before = written.GetValueOrDefault(client.Id);
            if (body == before?.Body) continue;
            if (body == drawn.GetValueOrDefault(client.Id, "")) await Drop(turn, before);
            else await turn.Db.Save(StandupStore.Parts, before, new WrittenPart(
                before?.Id ?? Ids.New(), day.Round.Id, client.Id, body, day.Round.State is RoundState.Posted ? turn.Now : null));
        }
    }

    // What says no more than the log does is not hers, and goes on following the log.
    private static Task Drop(Turn turn, WrittenPart? part) =>
        part is null ? Task.CompletedTask : turn.Db.Remove(StandupStore.Parts, part);

    private static string Lines(string typed) => typed.ReplaceLineEndings("\n").Trim();
}

/// <summary>A part is sent to its client now, though its time has passed.</summary>
internal sealed record SendPart(string Said, string Handle) : Command
{
    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Standup(Said) is not { } day) return turn.Refuse(new NotUnderstood());
        if (day.Parts.FirstOrDefault(p => p.Client.Handle == Handle) is not { SaysSomething: true } part) return turn.Refuse(new StandupEmpty());
        if (day.Round.State is not RoundState.Posted) return turn.Refuse(await turn.Closed(day) ?? new StandupEmpty());
        if (await turn.Written(day) is { } no) return turn.Refuse(no);
        var before = (await turn.Db.WrittenParts(day.Round.Id)).FirstOrDefault(p => p.ClientId == part.Client.Id);
        var text = (await turn.Tellings([part])).Select(t => part.Written ?? t.Telling.Text(day, part)).Single();
        await turn.Db.Save(StandupStore.Parts, before, new WrittenPart(before?.Id ?? Ids.New(), day.Round.Id, part.Client.Id, text, turn.Now));
        return StandupViews.Said(turn.Say.StandupPostedTo([part.Client.Name]));
    }
}
