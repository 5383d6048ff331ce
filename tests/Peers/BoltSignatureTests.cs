using System.Text;
using System.Text.Json.Nodes;
using Tests.FakeSlack;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;
using Tests.Trials;

namespace Tests.Peers;

/// <summary>
/// The same bytes to our door and to that of <c>@slack/bolt</c>: both must say the same of who sent them, but where it is known why not.
/// </summary>
public sealed class BoltSignatureTests
{
    private const int Drawn = 300;

    /// <summary>Bolt looks only whether it is too old: it may have been made for tomorrow.</summary>
    private static readonly string[] FromTheFuture =
    [
        "301 s, signed rightly", "302 s, signed rightly", "3600 s, signed rightly", "86400 s, signed rightly", "1099511627776 s, signed rightly",
        "time “1796220000000”, signed rightly", "time “Infinity”, signed rightly",
    ];

    /// <summary>Bolt makes a number of the time before it signs and looks, and reads of the signature what stands before a second “=”.</summary>
    private static readonly string[] ReadLoosely = ["time with a zero before it", "signature: something after it"];

    /// <summary>Bolt makes text of the body before it signs; Slack signs bytes.</summary>
    private static readonly string[] NoText = ["gzip that was told of, signed after", "bytes that are no text, signed rightly"];

    [Fact]
    public async Task Bolts_check_and_ours_agree_on_each_request_but_on_those_from_the_future_and_a_few_of_which_it_is_known_why()
    {
        await using var bolt = NodeProgram.Start("bolt.js", "@slack/bolt");
        await using var scene = await Scene.On(Database.Sqlite);
        var now = scene.Clock.Now.ToUnixTimeSeconds();
        var port = (int)(await bolt.Ask(new JsonObject { ["secret"] = SlackIds.SigningSecret, ["now"] = now }))["port"]!;
        var theirs = new Uri($"http://127.0.0.1:{port}/");

        var cases = Vectors(scene, now).ToList();
        List<string> accepted = [], refused = [], oursAlone = [], boltsAlone = [];
        foreach (var (name, wire) in cases)
        {
            var (we, they) = (await Takes(wire, scene.Host), await Takes(wire, theirs));
            (we ? they ? accepted : oursAlone : they ? boltsAlone : refused).Add(name);
        }
        Assert.Equal(FromTheFuture.Concat(ReadLoosely).Order(), boltsAlone.Order());
        Assert.Equal(NoText, oursAlone);
        Assert.True(accepted.Count > 60 && refused.Count > 120, $"{accepted.Count} accepted, {refused.Count} refused");
        Counts.Print("bolt", $"{cases.Count} vectors: {accepted.Count} accepted and {refused.Count} refused by both, "
            + $"{FromTheFuture.Length} from the future and {ReadLoosely.Length} read loosely taken by bolt alone, {NoText.Length} of bytes by us alone");
    }

    private static IEnumerable<(string Name, SignatureWire Wire)> Vectors(Scene scene, long now)
    {
        var typed = scene.Ada.SlashRequest("/request Grüße, fix the+banner & more by friday");
        var good = new SignatureWire("POST", typed.Path, typed.ContentType, [.. typed.Body]);
        // What is too long, or no POST, is refused for another reason.
        foreach (var each in new SignatureCases(good, now).All.Where(c => c.Status is 200 or 400 or 401)) yield return (each.Name, each.Wire);
        var right = SignatureWire.Sign($"{now}", good.Body);
        yield return ("signature: something after it", good.Signed($"{now}", $"{right}=more"));
        byte[] bytes = [.. good.Body, 0xff, 0xc3, 0x28, 0x80];
        yield return ("bytes that are no text, signed rightly", (good with { Body = bytes }).SignedAt(now));
        yield return ("bytes that are no text, another secret", (good with { Body = bytes }).Signed($"{now}", SignatureWire.Sign($"{now}", bytes, "other")));
        for (var seed = 1; seed <= Drawn; seed++) yield return ($"seed {seed}", Draw(new Random(seed), scene.Ada, now));
    }

    /// <summary>Some text, signed within the last five minutes, and then damaged in one place as often as not.</summary>
    private static SignatureWire Draw(Random dice, SlackPerson ada, long now)
    {
        var typed = ada.SlashRequest("/va " + string.Concat(Enumerable.Range(0, dice.Next(1, 40)).Select(_ => Rune(dice))));
        var good = new SignatureWire("POST", typed.Path, typed.ContentType, [.. typed.Body]).SignedAt(now - dice.Next(0, 290));
        if (dice.Next(2) == 0) return good;
        var (time, signature) = (good.Headers[0].Value, good.Headers[1].Value);
        var at = dice.Next(3, signature.Length);
        return dice.Next(6) switch
        {
            0 => good with { Body = [.. good.Body[..^1], (byte)(good.Body[^1] ^ 1)] },
            1 => good.Signed(time, signature[..at] + (signature[at] is 'f' ? '0' : 'f') + signature[(at + 1)..]),
            2 => good.Signed(time, signature[..at]),
            3 => good.Signed($"{now - 301 - dice.Next(100_000)}", signature),
            4 => good.SignedAt(now - 301 - dice.Next(100_000)),
            _ => good with { Headers = [good.Headers[dice.Next(2)]] },
        };
    }

    private static string Rune(Random dice) => dice.Next(3) switch
    {
        0 => new Rune(dice.Next(0x20, 0x7f)).ToString(),
        1 => new Rune(dice.Next(0xa0, 0xd7ff)).ToString(),
        _ => new Rune(dice.Next(0x1f300, 0x1f600)).ToString(),
    };

    // Whatever else is wrong with it: 401 alone says that it is not Slack's.
    private static async Task<bool> Takes(SignatureWire wire, Uri door)
    {
        var (status, _) = await wire.Send(door, TestContext.Current.CancellationToken);
        Assert.True(status is >= 200 and < 500, $"{status}");
        return status is not 401;
    }
}
