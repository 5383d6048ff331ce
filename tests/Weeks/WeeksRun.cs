using System.Text.RegularExpressions;
using Core.Speech;
using NodaTime;
using Tests.Kit;
using Tests.Story;

namespace Tests.Weeks;

/// <summary>Plays the script, from one moment at which something may happen to the next.</summary>
internal sealed partial class WeeksRun(Office office)
{
    public static readonly Instant Start = Instant.FromUtc(2027, 2, 28, 22, 0), End = Instant.FromUtc(2027, 4, 11, 22, 0);

    private const string Replies = "replies ", Stands = "stands in ";

    private const string Owed = "select id, kind, occurrence, manners, say from letters where agency_id = @Agency";

    // Some things are looked for now and then, and have no letter that says when.
    private static readonly Duration Longest = Duration.FromMinutes(30);

    private readonly Dictionary<string, string> _requests = [];
    private readonly List<(Instant At, Carried Carried)> _left = [];
    private readonly Dictionary<string, Core.Views.View> _answers = [];

    private sealed record Letter(string Id, string Kind, string Occurrence, string Manners, string Say);

    /// <summary>What the script calls a request, and its number.</summary>
    public IReadOnlyDictionary<string, string> Numbers => _requests;

    public IReadOnlyList<Spoken> Script { get; } = WeeksScript.Read();

    /// <summary>When somebody said something, and where.</summary>
    public List<(Instant At, Somebody Who)> Said { get; } = [];

    public async Task<IReadOnlyList<WeeksMessage>> Play()
    {
        var script = new Queue<Spoken>(Script);
        while (office.Clock.Now < End)
        {
            await Leave();
            while (script.TryPeek(out var next) && next.At <= office.Clock.Now)
            {
                await Say(script.Dequeue());
                await Leave();
            }
            var quiet = await office.Posting.Quiet() is { } wait && wait > Duration.Zero ? Duration.Min(wait, ToNextLook) : ToNextLook;
            var spoken = script.TryPeek(out var then) ? then.At : End;
            office.Clock.Now = Instant.Min(Instant.Min(spoken, office.Clock.Now + quiet), End);
        }
        Assert.Empty(script);
        var owed = (await office.Db.Read(s => s.For(office.Agency).All<Letter>(Owed))).ToDictionary(l => l.Id);
        return
        [
            .. _left.Select(l => Message(l.At, l.Carried, owed))
                .OrderBy(m => m.At).ThenBy(m => m.Place, StringComparer.Ordinal).ThenBy(m => m.Line(), StringComparer.Ordinal),
        ];
    }

    private Duration ToNextLook => Longest - Duration.FromTicks((office.Clock.Now - Start).BclCompatibleTicks % Longest.BclCompatibleTicks);

    private static WeeksMessage Message(Instant at, Carried carried, Dictionary<string, Letter> owed)
    {
        var letter = owed[carried.To.Mark!.Split('/')[0]];
        var place = carried.To is { Direct: true, User: { } user } ? user : carried.To.Room!;
        return new WeeksMessage(
            at, place, letter.Id, letter.Kind, letter.Occurrence, letter.Manners, letter.Say, carried.View.Fallback, carried.Text);
    }

    private async Task Leave()
    {
        var sent = await office.Letters();
        _left.AddRange(sent.Where(c => !c.Again).Select(c => (office.Clock.Now, c)));
    }

    private async Task Say(Spoken spoken)
    {
        var text = Name().Replace(spoken.Text, m => _requests[m.Groups[1].Value]);
        if (text.StartsWith(Replies, StringComparison.Ordinal))
        {
            await Reply(spoken, text[Replies.Length..]);
            return;
        }
        if (text.StartsWith(Stands, StringComparison.Ordinal))
        {
            await office.Changes(spoken.Who.User, ("zone", text[Stands.Length..]));
            return;
        }
        // What stands behind a press is written into the form that it brings.
        var (pressed, written) = text.Split(" = ", 2) is [var before, var after] ? (before, after) : (text, null);
        if (text.StartsWith("press ", StringComparison.Ordinal)) text = Pressed(spoken.Who, pressed["press ".Length..]);
        var answer = _answers[spoken.Who.Name] = await office.Says(text, spoken.Who.User, spoken.InPrivate ? null : spoken.Who.Room);
        if (written is not null)
            answer = await office.Submit(answer, new Dictionary<string, string> { [answer.Asks().First().Name] = written }, spoken.Who.User);
        // A question in return has done nothing yet.
        if ((answer.Refused || answer.Pending) && !spoken.MayBeRefused)
            Assert.Fail($"{spoken.Local} {spoken.Who.Name}: {text}\n{answer.Fallback}\n{answer.Text()}");
        if (spoken.Names is { } name) _requests[name] = Number().Match(answer.Fallback + answer.Text()).Value;
        Said.Add((office.Clock.Now, spoken.Who));
    }

    // In the thread of the last part that they have read.
    private async Task Reply(Spoken spoken, string words)
    {
        var part = _left.Last(l => l.Carried.To.Room == spoken.Who.Room && l.Carried.View.Fallback.Contains("’s update", StringComparison.Ordinal)).Carried;
        await office.Desk.Hear(
            office.Said(words, spoken.Who.User, spoken.Who.Room) with
            {
                Manner = Manner.Overheard,
                AnswerByLetter = true,
                Place = new Place("T1", spoken.Who.Room!, Direct: false, part.Message),
                Post = new PostSaid($"{office.Clock.Now.ToUnixTimeSeconds()}.0001"),
            },
            TestContext.Current.CancellationToken);
        Said.Add((office.Clock.Now, spoken.Who));
    }

    private string Pressed(Somebody who, string label) => _left
        .Where(l => (l.Carried.To is { Direct: true, User: { } user } ? user : l.Carried.To.Room) == (who.Room ?? who.User))
        .Select(l => l.Carried.View).Concat(_answers.TryGetValue(who.Name, out var answer) ? [answer] : [])
        .SelectMany(view => view.AllButtons()).Last(button => button.Label.StartsWith(label, StringComparison.Ordinal)).Say;

    [GeneratedRegex("<([a-z-]+)>")]
    private static partial Regex Name();

    [GeneratedRegex(@"R-\d+")]
    private static partial Regex Number();
}
