using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Core.Language;
using Core.Views;
using Microsoft.AspNetCore.WebUtilities;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Trials;

/// <summary>Commands, presses, forms and events that keep coming by turns, whatever becomes of those before.</summary>
/// <param name="apart">So fast they come, when the machine can.</param>
internal sealed class StallTalk(DeliverPlace place, TimeSpan apart)
{
    public static readonly string[] Kinds = ["command", "press", "form", "event"];

    private const string Filed = "select what, count(*) as times from requests group by what";

    private readonly ConcurrentQueue<Message> _buttons = [];
    private readonly ConcurrentQueue<Said> _said = [];
    private OpenView? _form;
    private int _last;

    /// <summary>One thing that was done, and how the delivery was answered.</summary>
    public sealed record Said(string Kind, string What, SlackAnswer Answer);

    private sealed record Row(string What, long Times);

    public IReadOnlyList<Said> All => [.. _said];

    /// <param name="presses">So many are prepared; when they are used up the other three go on.</param>
    public async Task Prepare(int presses)
    {
        for (var i = 0; i < presses; i++) _buttons.Enqueue(await place.Shows($"request acme-sons press {i}", toAll: false));
        _form = await place.Opens("request acme-sons", new Ask("what", "What is it?"));
    }

    /// <summary>Until it is enough; then until all are answered.</summary>
    public async Task Go(Func<bool> enough)
    {
        var under = new List<Task>();
        using var tick = new PeriodicTimer(apart);
        for (var i = 0; !enough(); i++)
        {
            if (Next(Kinds[i % Kinds.Length]) is { } next) under.Add(Send(next.Kind, next.What, next.Request));
            await tick.WaitForNextTickAsync();
        }
        await Task.WhenAll(under);
    }

    /// <summary>True where whoever did it knows that it is filed; false where they were told in words, or by the answer, that it is not.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">They were told neither.</exception>
    public async Task<bool> Is(Said said)
    {
        var text = said.Kind is "press" ? await Responded(said.Answer.Request) : said.Answer.Body;
        if (text.Contains("nothing was recorded", StringComparison.Ordinal)) return false;
        // What has begun cannot be stopped any more: its answer follows.
        if (text.Contains(Phrases.English.TakesLonger, StringComparison.Ordinal)) return true;
        if (said.Kind is "event") return said.Answer.Ok;
        var yes = said.Kind is "form" ? "\"clear\"" : "is filed";
        Assert.True(said.Answer.Ok && text.Contains(yes, StringComparison.Ordinal), $"{said.Kind} {(int)said.Answer.Status}: {text}");
        return true;
    }

    /// <summary>What was not recorded is said again, and what was not acknowledged is brought again; then all is there once.</summary>
    public async Task SayAgain(IEnumerable<Said> refused)
    {
        foreach (var said in refused)
        {
            var again = said.Kind is "event"
                ? await place.Clients[0].Redeliver(said.Answer.Request, reason: "http_error")
                : await place.Clients[0].Send(place.Ada.SlashRequest($"/request acme-sons {said.What}"));
            Assert.Equal(HttpStatusCode.OK, again.Status);
        }
        await place.Idle();
        var filed = await place.Db.Read(s => s.All<Row>(Filed));
        Assert.Equal(All.Select(s => s.What).Order(), filed.Select(r => r.What).Order());
        Assert.All(filed, row => Assert.Equal(1, row.Times));
    }

    private (string Kind, string What, SignedRequest Request)? Next(string kind)
    {
        var what = $"{kind} {_last++}";
        switch (kind)
        {
            case "command":
                return (kind, what, place.Ada.SlashRequest($"/request acme-sons {what}"));
            case "event":
                return (kind, what, place.Ada.SaysRequest($"request acme-sons {what}"));
            case "form":
                return (kind, what, place.Ada.SubmitRequest(_form!, ("what", what)));
            default:
                if (!_buttons.TryDequeue(out var button)) return null;
                return (kind, button.Text["A button for request acme-sons ".Length..].Split('\n')[0], place.Ada.PressRequest(button, "Go"));
        }
    }

    private async Task Send(string kind, string what, SignedRequest request) =>
        _said.Enqueue(new Said(kind, what, await place.Clients[0].Send(request)));

    /// <summary>What came to the address that the press carried.</summary>
    private async Task<string> Responded(SignedRequest press)
    {
        var payload = JsonNode.Parse(QueryHelpers.ParseQuery(press.Text)["payload"].ToString())!;
        var path = new Uri((string)payload["response_url"]!).AbsolutePath;
        return (await place.Slack.Received(call => call.Path == path && call.Outcome is not "")).Text;
    }
}
