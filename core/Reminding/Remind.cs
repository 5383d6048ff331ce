using System.Globalization;
using System.Text.RegularExpressions;
using Core.Requests;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Reminding;

/// <summary>Remembers something for somebody, and says it when it is time.</summary>
/// <param name="Typed">All that was typed after the verb.</param>
/// <param name="Fields">What a form sent or a button answered: <c>who</c>, <c>what</c>, <c>when</c>.</param>
internal sealed partial record Remind(string Typed, IReadOnlyDictionary<string, string> Fields) : Command
{
    public override bool Asks => Typed is "" && !Fields.ContainsKey("what");

    public override async Task<View> Run(Turn turn)
    {
        if (Asks) return (await Form(turn))!;
        var (whom, rest, instead) = await turn.ReadFor(Typed, Sent("who"));
        if (whom is null) return instead!;
        var when = whom.Speaking(turn.Now, turn.Words);
        var words = ReminderWords.Read(rest, when);
        var what = (Sent("what") ?? words.What).ReplaceLineEndings(" ").Trim();
        if (Wording.Wrong(what, Wording.LongestWhat, "what") is { } wrong) return turn.Refuse(wrong);
        var time = words.When;
        if (Sent("when") is { } said)
        {
            if (ReminderTime.Read(said, when) is not { } read) return turn.Refuse(new NotATime(said));
            time = read;
        }
        else if (Sent("what") is null && words.InAnother(rest, when) is { } other)
        {
            return turn.Refuse(await turn.Offer(new NotATime(other.Said), other.Tag));
        }
        if (what is "" || time is null) return (await Form(turn))!;
        if (time is ReminderTime.Asked asked) return await ReminderViews.Ask(turn, asked);

        var request = await Named(turn, what);
        if (request is not null && !await MayRead(turn, whom, request)) return turn.Refuse(new NotTheirs(request.Name, whom.Name));
        if (request is null && RequestAlone().IsMatch(what)) return turn.Refuse(new NoSuchRequest(Number(what)));
        if (whom.Client is { } client && await turn.Db.ReadersOf(client) is []) return turn.Refuse(new NobodyReads(client.Name, client.Handle));
        var reminder = New(turn, whom, RequestAlone().IsMatch(what) ? "" : what, request);
        var timed = ReminderRules.Timed(reminder, time, whom.Calendar, turn.Now);
        if (timed.Refused is { } no) return turn.Refuse(no);
        await turn.Db.Save(ReminderStore.Reminders, null, timed.Value);
        return ReminderViews.Kept(turn, timed.Value, whom, request, byHabit: time is ReminderTime.Once { ByHabit: true });
    }

    public override async Task<View?> Form(Turn turn)
    {
        var (whom, rest, _) = await turn.ReadFor(Typed, Sent("who"));
        var words = ReminderWords.Read(rest, (whom ?? turn.Oneself).Speaking(turn.Now, turn.Words));
        var draft = await turn.KeepDraft();
        // A time that would be asked about is kept as it was typed.
        var when = words is { What: "", When: ReminderTime.Asked } ? rest.Trim() : Text(words.When);
        var who = Typed.StartsWith('@') ? null : whom?.Client?.Handle ?? "me";
        return await ReminderViews.Form(turn, turn.Say.NewReminder, draft, Sent("what") ?? words.What, Sent("when") ?? when, who);
    }

    /// <summary>As the form shows it: it can be typed again.</summary>
    public static string Text(ReminderTime? time) => time switch
    {
        ReminderTime.Once(var due, _) => due.Text.Replace('T', ' '),
        ReminderTime.Again(var rule) => $"every {rule.Text}",
        _ => "",
    };

    private static Reminder New(Turn turn, ReminderFor whom, string what, Request? request) => new(
        Ids.New(), turn.Who.Id, whom.Who?.Id, whom.Client?.Id, request?.Id, what, Every: null, StartsOn: null, Due: null, DueZone: null, DueAt: null,
        AwaitsClient: null, ReminderState.Open, turn.Now, turn.Now);

    // The request that is named, if whoever asks may know of it.
    private static async Task<Request?> Named(Turn turn, string what) =>
        RequestName().Match(what) is { Success: true } match ? await turn.RequestInSight(Number(match.Value)) : null;

    private static async Task<bool> MayRead(Turn turn, ReminderFor whom, Request request) => whom.Client is { } client
        ? client.Id == request.ClientId
        : await (turn with { Who = whom.Who! }).Sees(request);

    private static long Number(string name) => long.Parse(name.TrimStart('R', 'r').TrimStart('-'), CultureInfo.InvariantCulture);

    private string? Sent(string name) => Fields.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } said ? said : null;

    [GeneratedRegex(@"\bR-[1-9][0-9]{0,8}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RequestName();

    [GeneratedRegex(@"^R-?[1-9][0-9]{0,8}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RequestAlone();
}
