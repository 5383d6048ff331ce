using System.Text.Json.Nodes;
using Core.Language;
using Core.Views;
using Tests.Kit;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Everybody says everything, everywhere, of their own, of another client's and of another agency's.</summary>
/// <param name="slice">In which language everybody reads, and of which examples; English and all where it is null.</param>
internal sealed partial class Matrix(LeakHost host, Ground ground, Outgoing left, Fresh fresh, Slice? slice = null)
{
    private static readonly Dictionary<Role, Voice> Rightful = new()
    {
        [Role.Owner] = Ada, [Role.Assistant] = Ben, [Role.Subcontractor] = Sue, [Role.Contact] = Cleo, [Role.Stranger] = Xen,
    };

    private readonly List<string> _wrong = [];
    private string _sue = "";
    private int _examples, _sayings, _presses, _forms, _compared, _found;

    public IEnumerable<string> Wrong => _wrong.Concat(left.Leaks).Concat(left.InLogs());

    public string Counted =>
        $"{_examples} examples, {_sayings} sayings, {_presses} presses, {_forms} forms, {_found} things found, {_letters} letters drawn, {left.Calls} calls, "
        + $"{_compared} refusals compared, {left.Bytes / 1024} KiB searched";

    /// <summary>Finds nothing that is wrong, whatever is said and pressed.</summary>
    public static async Task Nothing(LeakHost host, string name, Slice? slice)
    {
        var words = new Aviary();
        var ground = new Ground(host.Db, host.Door, words, host.Clock.Now);
        var matrix = new Matrix(host, ground, new Outgoing(host, words), new Fresh(host, ground, words), slice);
        await matrix.Run();
        await matrix.Find();
        await matrix.PressAll();
        await matrix.Draw();
        await matrix.PressAll();
        var wrong = matrix.Wrong.ToList();
        Counts.Print(name, $"{matrix.Counted}, {words.Count} canaries, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join("\n\n", wrong.Take(40))}");
    }

    public async Task Run()
    {
        await ground.Lay();
        await fresh.Others();
        _sue = (await fresh.PersonOf(Sue.User)).Value;
        await Look();
        foreach (var example in Mine.Where(e => (e.As & Role.Anybody) != 0))
            foreach (var role in Examples.Roles(example.As)) await Try(example, role);
    }

    private IEnumerable<Example> Mine => slice is null ? Examples.All : Examples.All.Where((_, index) => index % Slice.Languages.Count == slice.Part);

    private async Task Try(Example example, Role role)
    {
        _examples++;
        await fresh.Clear();
        var (by, at) = await Place(example, Rightful[role]);
        var things = await fresh.For(example, by);
        if (slice is { Language: var language }) await EveryAnswer.Speak(host, ground, language);
        if (await Refused(example, by, at, things) is { } no) _wrong.Add($"“{example.Say}” of {role} is to succeed: {no}");
        await Look();
        // The words are those of whom it is meant for.
        var worded = things.With("text", "anything");
        await Task.WhenAll(Everybody.Select(voice => Others(example, voice, worded)));
        await Look();
        await Compare(example, worded);
        await ground.Mend();
    }

    /// <returns>Null when it succeeded.</returns>
    private async Task<string?> Refused(Example example, Voice by, Spot at, Things things)
    {
        var (say, fields) = (things.Fill(example.Say, Whose.Own), things.Fill(example.Fields, Whose.Own));
        var delivery = await Say(by, at, say, fields);
        var view = await host.Hear(by, at, say, fields, delivery);
        return view.Refused || view.Parts.OfType<Ask>().Any(a => a.Error is not null) ? view.Fallback : null;
    }

    private async Task Others(Example example, Voice voice, Things things)
    {
        var isLead = voice == Ada || voice == Ben;
        if (example.OnlyThere && (voice == Zed || Examples.Roles(example.As).Any(r => Rightful[r] == voice))) return;
        foreach (var spot in voice.Spots)
        {
            foreach (var whose in Enum.GetValues<Whose>())
            {
                if (whose is not Whose.Own && !things.Swaps) continue;
                // To leads no client of their agency is another's.
                if (isLead && whose is Whose.Other) continue;
                await Say(voice, spot, things.Fill(example.Say, whose), things.Fill(example.Fields, whose));
            }
        }
    }

    private async Task<(Voice, Spot)> Place(Example example, Voice by) => example.At switch
    {
        Where.Direct => (by, by.Direct),
        Where.Bound => (by, by.Bound),
        Where.New => (by, await fresh.Room([Ada.User, Ben.User])),
        Where.Unopened => await fresh.Founder(),
    };

    /// <returns>The delivery's id.</returns>
    private async Task<string> Say(Voice by, Spot at, string say, IReadOnlyDictionary<string, string> fields)
    {
        Interlocked.Increment(ref _sayings);
        var said = new Said(by, at, $"{say} {string.Join(' ', fields.Values)}".TrimEnd());
        if (fields.Count > 0) return await Send(said, say, host.Door.Form(fields));
        left.Typed(said);
        return Heard(said, await host.Door.Say(said));
    }

    private string Heard(Said said, Answered answer)
    {
        if (answer.Trouble is { } trouble) lock (_wrong) _wrong.Add($"“{said.Typed}” of {said.By.Name} was answered {trouble}");
        left.Read(answer.Reader, answer.Body, said, "the response");
        Ahead(answer.Shown, said.By, said.At, posted: false);
        return answer.Delivery;
    }

    private async Task<string> Send(Said said, string say, JsonObject form, string way = "")
    {
        left.Typed(said);
        Interlocked.Increment(ref _forms);
        return Heard(said, await host.Door.Submit(said, say, form, way));
    }

    /// <summary>All that is on its way arrives, and is searched.</summary>
    private async Task Look()
    {
        await host.Idle();
        foreach (var sent in left.Collect())
        {
            if (sent.To is { } to) Ahead(sent.Shown, to.By, to.At, sent.Posted);
            else if (Presser(sent.Reader) is var (by, at)) Ahead(sent.Shown, by, at, sent.Posted, sent.Message);
        }
    }

    // In a room whoever it is for.
    private static (Voice, Spot)? Presser(string reader) => reader switch
    {
        Acme => (Cleo, Cleo.Bound),
        Bolt => (Dan, Dan.Bound),
        Zinc => (Zed, Zed.Bound),
        _ => Everybody.FirstOrDefault(v => v.Name == reader) is { } voice ? (voice, voice.Direct) : null,
    };
}
