using System.Text.Encodings.Web;
using System.Text.Json;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>What is there and out of sight answers as what is not there.</summary>
internal sealed partial class Matrix
{
    /// <summary>Whose things are out of whose sight.</summary>
    private static readonly IReadOnlyList<(Voice Voice, Whose Hidden)> OutOfSight =
    [
        (Ada, Whose.Away), (Ben, Whose.Away), (Sue, Whose.Other), (Sue, Whose.Away), (Cleo, Whose.Other), (Cleo, Whose.Away),
        (Dan, Whose.Own), (Dan, Whose.Away), (Xen, Whose.Own), (Xen, Whose.Other), (Eve, Whose.Own), (Zed, Whose.Own), (Zed, Whose.Other),
    ];

    private static readonly JsonSerializerOptions AsRead = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task Compare(Example example, Things things)
    {
        if (!things.HidesOurs || example.OnlyThere) return;
        foreach (var (voice, hidden) in OutOfSight)
        {
            var there = await Shown(example, voice, things, hidden);
            var nowhere = await Shown(example, voice, things, Whose.Nobodys);
            _compared++;
            if (there != nowhere) _wrong.Add($"{voice.Name} can tell what {hidden} is there by “{example.Say}”:\n{there}\n{nowhere}");
        }
        await Look();
    }

    private async Task<string> Shown(Example example, Voice voice, Things things, Whose whose)
    {
        var view = await host.Hear(voice, voice.Bound, things.Fill(example.Say, whose), things.Fill(example.Fields, whose));
        return things.Forget(host.Door.Draw(view).ToJsonString(AsRead));
    }
}
