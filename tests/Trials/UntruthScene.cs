using Core.Speech;
using Core.Views;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>
/// Carries out lines: what somebody says (<c>Dan: request Okapi</c>; Ada where nobody is named), what they press, and what happens
/// (<c>letters</c>, <c>plan</c>, <c>at 2026-12-03T10:00</c> on Ada's clock, and a few scenes of standups).
/// </summary>
internal sealed class UntruthScene(Office office)
{
    private const string Newest = "select id as word from reminders where agency_id = @Agency order by id desc limit 1";
    private const string NewestMeeting = "select id as word from meetings where agency_id = @Agency order by id desc limit 1";

    private static readonly Dictionary<string, (string User, string? Room)> People = new()
    {
        ["Ada"] = ("U1", null), ["Ben"] = ("U2", null), ["Sue"] = ("U3", null), ["Cleo"] = ("U-CLEO", "C-ACME"), ["Dan"] = ("U-DAN", "C-BOLT"),
    };

    private View? _last;

    private sealed record Named(string Word);

    public async Task Play(IEnumerable<string> lines)
    {
        foreach (var line in lines) await Do(line);
    }

    private async Task Do(string line)
    {
        switch (line)
        {
            case "letters": await office.Letters(); break;
            case "plan": await office.Upkeep.Plan(TestContext.Current.CancellationToken); break;
            case "busy wednesday": await office.BusyWednesday(); break;
            case "busy friday": await BusyFriday(); break;
            case "drafted": await office.Drafted(); break;
            case "empty the part": await Emptied("standup edit"); break;
            case "Dan replies": await Replies(new PostSaid("9.9")); break;
            case "Dan takes the reply away": await Replies(new PostSaid("9.9") { Gone = "1796284910.000000" }); break;
            case "answer the reply": await Submitted("Answer", ("text", "On Friday.")); break;
            default:
                if (line.StartsWith("at ", StringComparison.Ordinal)) office.Clock.To(line["at ".Length..], "Europe/Tallinn");
                else if (line.StartsWith("pass ", StringComparison.Ordinal))
                    office.Clock.Pass(NodaTime.Duration.FromMinutes(int.Parse(line["pass ".Length..], null)));
                else await Says(line);
                break;
        }
    }

    private async Task Says(string line)
    {
        var (who, text) = line.Split(": ", 2) is [var name, var said] && People.TryGetValue(name, out var known) ? (known, said) : (People["Ada"], line);
        text = text.Replace("{reminder}", await Word(Newest), StringComparison.Ordinal)
            .Replace("{meeting}", await Word(NewestMeeting), StringComparison.Ordinal);
        if (text.StartsWith("press ", StringComparison.Ordinal)) text = Button(text["press ".Length..]).Say;
        _last = await office.Says(text, who.User, who.Room);
        // The times that are proposed wait for one to be chosen.
        if (_last.Refused || (_last.Pending && !text.StartsWith("when ", StringComparison.Ordinal))) Assert.Fail($"{line}: {_last.Fallback}\n{_last.Text()}");
    }

    private Button Button(string label) => new[] { _last }.OfType<View>().Concat(office.Courier.Carried.Select(c => c.View).Reverse())
        .SelectMany(view => view.AllButtons()).FirstOrDefault(b => b.Label.StartsWith(label, StringComparison.Ordinal))
        ?? throw new Xunit.Sdk.XunitException($"Nobody has a button {label}.");

    private async Task<string> Word(string sql) => (await office.Db.Read(s => s.For(office.Agency).One<Named>(sql)))?.Word ?? "";

    // Friday 4 December, in the last working hours of Ada's and Dan's week.
    private async Task BusyFriday()
    {
        office.Clock.To("2026-12-04T11:00", "Europe/Tallinn");
        await office.Logged("bolt", "Tapir layout");
        await office.Letters();
        office.Clock.To("2026-12-04T14:50", "Europe/Tallinn");
        await office.Letters();
    }

    private async Task Emptied(string edit)
    {
        var form = await office.Says(edit);
        await office.Submit(form, new Dictionary<string, string> { ["client-bolt"] = "" });
    }

    private async Task Submitted(string button, (string Name, string Text) field)
    {
        var form = await office.Says(Button(button).Say);
        _last = await office.Submit(form, new Dictionary<string, string> { [field.Name] = field.Text });
        Assert.False(_last.Refused, _last.Fallback);
    }

    private Task Replies(PostSaid said) => office.Desk.Hear(
        office.Said(said.Gone is null ? "Could the tapir smile?" : "", "U-DAN", "C-BOLT") with
        {
            Manner = Manner.Overheard,
            AnswerByLetter = true,
            Place = new Place("T1", "C-BOLT", Direct: false, office.Courier.Carried.Last(c => c.To.Room is "C-BOLT").Message),
            Post = said,
        },
        TestContext.Current.CancellationToken);
}
