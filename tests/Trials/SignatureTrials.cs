using System.Net.Sockets;
using System.Text;
using Tests.FakeSlack.People;
using Tests.Kit;
using Tests.Story;

namespace Tests.Trials;

/// <summary>Each door over TCP: only what Slack has signed within five minutes comes in, and of all else nothing is left.</summary>
[Collection(nameof(Alone))]
public sealed class SignatureTrials
{
    private const string Kept = """
        select (select count(*) from inbox) + (select count(*) from requests) + (select count(*) from letters) + (select count(*) from changes)
            + (select count(*) from drafts) as rows
        """;

    private sealed record Row(long Rows);

    [Fact]
    public async Task Only_what_is_signed_rightly_within_five_minutes_comes_in_and_of_the_rest_nothing_is_left()
    {
        await using var place = await DeliverPlace.Open(Database.Sqlite, hosts: 1);
        var now = place.Clock.Now.ToUnixTimeSeconds();
        var (wrong, count) = (new List<string>(), 0);
        foreach (var good in await Good(place))
        {
            await place.Idle();
            var (rows, calls) = (await Rows(place), place.Slack.Calls().Count);
            var cases = new SignatureCases(good, now).All.ToLookup(c => c.Status is 200);
            foreach (var tried in cases[false].Concat(cases[true]))
            {
                if (tried == cases[true].First()) Assert.Equal((rows, calls), (await Rows(place), place.Slack.Calls().Count));
                var (status, body) = await tried.Wire.Send(place.Hosts[0], TestContext.Current.CancellationToken);
                count++;
                if (status != tried.Status || (status is not 200 && body is not "")) wrong.Add($"{good.Path}, {tried.Name}: {status} {body}");
            }
            Assert.True(await Rows(place) > rows);
            if (good.Path is "/slack/interactivity") await place.Slack.Received("response_url");
        }
        Assert.Empty(wrong);
        place.AssertNoErrors();
        Assert.Equal(3, (await place.Db.Read(s => s.One<Row>("select count(*) as rows from requests")))!.Rows);
        Counts.Print("signatures", $"{count} cases at 3 doors, 0 answered wrongly, 0 let in wrongly");
    }

    [Fact]
    public async Task A_body_that_trickles_is_cut_off_and_others_are_served_meanwhile()
    {
        await using var place = await DeliverPlace.Open(Database.Sqlite, hosts: 1);
        var stop = TestContext.Current.CancellationToken;
        var goods = await Good(place);
        var slow = goods.Select(good => Trickle(place.Hosts[0], good.SignedAt(place.Clock.Now.ToUnixTimeSeconds()), stop)).ToList();
        foreach (var good in goods)
        {
            for (var i = 0; i < 20; i++) await HangUp(place.Hosts[0], good.SignedAt(place.Clock.Now.ToUnixTimeSeconds()), politely: i % 2 == 0, stop);
        }
        var served = 0;
        while (!Task.WhenAll(slow).IsCompleted)
        {
            Talking.Acknowledged(await place.Ada.Slash("/timer"));
            served++;
        }
        Assert.All(await Task.WhenAll(slow), status => Assert.True(status is 0 or 408, $"{status}"));
        place.AssertNoErrors();
        Counts.Print("trickling bodies", $"{slow.Count} cut off, {served} others served meanwhile");
    }

    /// <summary>A good delivery for each door, not signed yet.</summary>
    private static async Task<IReadOnlyList<SignatureWire>> Good(DeliverPlace place)
    {
        var shown = await place.Shows("request acme-sons pressed", toAll: true);
        SignedRequest[] requests =
            [place.Ada.SlashRequest("/request acme-sons typed"), place.Ada.PressRequest(shown, "Go"), place.Ada.SaysRequest("request acme-sons said")];
        return [.. requests.Select(r => new SignatureWire("POST", r.Path, r.ContentType, [.. r.Body]))];
    }

    private static async Task<long> Rows(DeliverPlace place) => (await place.Db.Read(s => s.One<Row>(Kept)))!.Rows;

    /// <summary>Half of it; then the line is cut, politely or not.</summary>
    private static async Task HangUp(Uri host, SignatureWire wire, bool politely, CancellationToken stop)
    {
        using var tcp = new TcpClient();
        if (!politely) tcp.LingerState = new LingerOption(enable: true, seconds: 0);
        await tcp.ConnectAsync(host.Host, host.Port, stop);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(wire.Head(), stop);
        await stream.WriteAsync(wire.Body.AsMemory(0, wire.Body.Length / 2), stop);
    }

    /// <summary>One byte, and never the rest.</summary>
    private static async Task<int> Trickle(Uri host, SignatureWire wire, CancellationToken stop)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host.Host, host.Port, stop);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(wire.Head(), stop);
        await stream.WriteAsync(Encoding.ASCII.GetBytes("x"), stop);
        return (await SignatureWire.Read(stream, stop)).Status;
    }
}
