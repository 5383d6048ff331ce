using Core.Agencies;
using Core.Language;
using Core.Speech.Reading;
using Core.Store;
using Core.Time;
using Core.Views;
using NodaTime;

namespace Core.Clients;

/// <summary><c>client acme day off 24 dec to 2 jan</c>, and <c>… day off cancel 24 dec</c>: whole days by the client's own clock.</summary>
internal static class DaysOffOfClient
{
    private const string Beginning = "day off", Cancel = "cancel";

    private static readonly Period Kept = Period.FromDays(100);

    /// <returns>What is said of days off; null when something else is spoken of.</returns>
    public static string? In(string rest) => OwnWords.Head(rest, Beginning) is var (_, said) ? said : null;

    public static async Task<View> Change(Turn turn, Client client, string said)
    {
        if (said is "") return ClientViews.ChangeForm(turn, client, turn.Said.Fields);
        var (cancelled, days) = OwnWords.Head(said, Cancel) ?? ("", said);
        var isCancelled = cancelled is Cancel && days is not "";
        if (!isCancelled) days = said;
        var offer = $"client {client.Handle} {Beginning}{(isCancelled ? " cancel" : "")}";
        Result<DaysOff> Read(Turn whose) => Settings.DaysOff(days, Speaking(client, whose.Now, whose.Words), offer);
        var read = Read(turn);
        if (read.Refused is { } refused) return await turn.Refuse(refused, there => Read(there).Refused is not Unread);

        var calendar = client.Calendar;
        var off = read.Value.Spans.Aggregate(calendar.Off, (left, span) => isCancelled ? left.Without(span) : left.With(span));
        if (isCancelled && off == calendar.Off) return turn.Refuse(new NotOff(turn.Said(read.Value, calendar)));
        var after = client.Away(off.From(turn.TodayIn(calendar) - Kept));
        if (after != client) await turn.Db.Save(ClientStore.Clients, client, after);
        return turn.Done(turn.Say.ClientDaysOff(client.Name, turn.Said(turn.Ahead(after.Calendar), calendar)));
    }

    public static SpeakingTime Speaking(Client client, Instant now, TimeWords words) => new(now, client.Zone, client.Calendar, words);

    public static Client Away(this Client client, DaysOff off) => client with { Off = off.Spans.Count == 0 ? null : off.Text };
}
