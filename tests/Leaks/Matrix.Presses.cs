using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static Tests.Leaks.Folk;

namespace Tests.Leaks;

/// <summary>Every button and form of every answer and letter: by everybody else first, and last by whoever was shown it.</summary>
internal sealed partial class Matrix
{
    private readonly Queue<Pressable> _ahead = new();
    private readonly HashSet<string> _shapes = [];

    public async Task PressAll()
    {
        while (_ahead.TryDequeue(out var next))
        {
            if (Disturbs(next)) continue;
            await Task.WhenAll(Everybody.Where(v => v != next.By).Select(v => Press(next, v)));
            await Press(next, next.By, next.At);
            await Look();
            await ground.Mend();
        }
    }

    /// <summary>Everybody looks for everything, wherever the platform lets them.</summary>
    public async Task Find()
    {
        foreach (var search in host.Door.Searches)
            foreach (var voice in Everybody)
                foreach (var spot in voice.Spots)
                    foreach (var words in (string[])["", "zq", "R-"])
                        foreach (var found in await host.Door.Find(search, new Said(voice, spot, words))) Found(found);
        if (host.Door.Searches.Count > 0 && _found == 0) _wrong.Add("Nobody found anything.");
    }

    private void Found(Sent found)
    {
        _found++;
        left.Read(found.Reader, found.Text, null, found.How);
        Ahead(found.Shown, found.To!.By, found.To.At, found.Posted);
    }

    private void Ahead(JsonNode? shown, Voice by, Spot at, bool posted, string message = "")
    {
        foreach (var found in host.Door.In(shown, by, at, posted).Select(p => p with { Message = message }))
        {
            lock (_ahead)
            {
                if (_shapes.Add(found.Shape)) _ahead.Enqueue(found);
            }
        }
    }

    private async Task Press(Pressable shown, Voice by)
    {
        foreach (var spot in by.Spots) await Press(shown, by, spot);
        foreach (var swapped in Swapped(shown)) await Press(swapped, by, by.Bound);
    }

    private async Task Press(Pressable shown, Voice by, Spot at)
    {
        if (shown.Form is { } form)
        {
            await Send(new Said(by, at, $"{shown.Say} {form.ToJsonString()}"), shown.Say, form, shown.Way);
            return;
        }
        Interlocked.Increment(ref _presses);
        var said = new Said(by, at, shown.Say);
        left.Typed(said);
        Heard(said, await host.Door.Press(said, shown));
    }

    /// <summary>The same about the other client's and the other agency's things.</summary>
    private IEnumerable<Pressable> Swapped(Pressable shown) =>
        from whose in (Whose[])[Whose.Other, Whose.Away]
        let say = Swap(shown.Say, whose)
        where say != shown.Say
        select shown with { Say = say };

    private string Swap(string say, Whose whose)
    {
        say = Number().Replace(say, $"R-{fresh.Request(whose)}");
        say = Hex().Replace(say, fresh.TurnOf(whose));
        return say.Replace(ground.Handles["acme"], ground.Handles[whose is Whose.Other ? "bolt" : "zinc"], StringComparison.Ordinal);
    }

    /// <summary>Would change who the people and the rooms of the matrix are, or what is Sue's: she may read what she is given.</summary>
    private bool Disturbs(Pressable shown) =>
        shown.Say.StartsWith("client room", StringComparison.Ordinal) || Base().IsMatch(shown.Say)
        || (Gives().IsMatch(shown.Say) && shown.Say.Contains(_sue, StringComparison.Ordinal));

    [GeneratedRegex("@?(UADA|UBEN|USUE|UCLEO|UDAN|UXEN|UEVE|UCARL|UZED|UWIM)")]
    private static partial Regex Base();

    [GeneratedRegex("^(R-[0-9]+ assign|away hand) ")]
    private static partial Regex Gives();

    [GeneratedRegex("R-[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Hex();
}
