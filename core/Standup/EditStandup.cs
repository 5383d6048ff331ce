using Core.Clients;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Standup;

/// <summary>Without fields the form, one field a client; with them, what she wrote takes the place of what was drawn.</summary>
internal sealed record EditStandup(string Said) : Command
{
    // What Slack lets into one field, less what a platform may add.
    private const int Longest = 2900;

    public static string Field(Client client) => $"client-{client.Handle}";

    public override bool Asks => true;

    public override async Task<View> Run(Turn turn)
    {
        if (await turn.Standup(Said) is not { } day) return turn.Refuse(new NotUnderstood());
        if (turn.Closed(day) is { } no) return turn.Refuse(no);
        var sent = (await turn.VisibleClients()).Where(c => turn.Said.Fields.ContainsKey(Field(c))).ToList();
        if (sent.Count == 0) return await Form(turn) ?? turn.Refuse(new StandupEmpty());
        if (sent.FirstOrDefault(c => Typed(turn, c).Length > Longest) is { } wordy)
            return turn.Refuse(new TooLong(Longest, Field(wordy)));

        await turn.Becomes(day, RoundState.Draft);
        var written = (await turn.Db.WrittenParts(day.Round.Id)).ToDictionary(p => p.ClientId);
        var drawn = (await turn.Tellings(day.Parts)).ToDictionary(t => t.Part.Client.Id, t => t.Telling.Text(day, t.Part));
        foreach (var client in sent)
        {
            var (before, body) = (written.GetValueOrDefault(client.Id), Typed(turn, client));
            if (body == before?.Body) continue;
            if (body == drawn.GetValueOrDefault(client.Id, "")) await Drop(turn, before);
            else await turn.Db.Save(StandupStore.Parts, before, new WrittenPart(before?.Id ?? Ids.New(), day.Round.Id, client.Id, body));
        }
        var edited = (await turn.Standup(Said))!;
        return StandupViews.Card(turn, edited, await turn.Ways(edited));
    }

    public override async Task<View?> Form(Turn turn) =>
        await turn.Standup(Said) is { Parts.Count: > 0 } day
            ? StandupViews.Edit(turn, day, await turn.Tellings(day.Parts))
            : null;

    // What says no more than the log does is not hers, and goes on following the log.
    private static Task Drop(Turn turn, WrittenPart? part) =>
        part is null ? Task.CompletedTask : turn.Db.Remove(StandupStore.Parts, part);

    private static string Typed(Turn turn, Client client) =>
        turn.Said.Fields[Field(client)].ReplaceLineEndings("\n").Trim();
}
