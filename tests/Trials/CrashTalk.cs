using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Core.Language;
using Tests.FakeSlack;
using Tests.FakeSlack.People;

namespace Tests.Trials;

/// <summary>Sixteen clients who speak for the people of an office, all at once, and Slack, which brings again what nobody answered.</summary>
internal sealed class CrashTalk(SlackServer slack, int seed)
{
    private const int Clients = 16;
    private static readonly string[] Members = ["U1", "U2", .. CrashPlace.Hired];
    private static readonly (string Person, string Room)[] Contacts = [("U-CLEO", "C-ACME"), ("U-DAN", "C-BOLT")];

    private readonly ConcurrentDictionary<string, CrashSpoken> _spoken = [];
    private readonly ConcurrentQueue<string> _wrong = [], _unheard = [];
    private TaskCompletionSource<long> _first = new();
    private int _words, _busy, _waiting;
    private long _lastAnswer;

    /// <summary>All that was ever sent.</summary>
    public IReadOnlyList<CrashSpoken> Spoken => [.. _spoken.Values.OrderBy(s => s.Word, StringComparer.Ordinal)];

    public IReadOnlyList<CrashSpoken> Unanswered => [.. Spoken.Where(s => s.Answer is null)];

    /// <summary>Answers that were none, cut off, or other than the first time.</summary>
    public IReadOnlyList<string> Wrong => [.. _wrong];

    /// <summary>When the first answer came since the load began, of the stopwatch.</summary>
    public Task<long> FirstAnswer => _first.Task;

    /// <summary>How often somebody was told that nothing was done, and why.</summary>
    public int Busy => _busy;

    public long LastAnswer => _lastAnswer;

    /// <summary>What was sent and not answered, by word and how often it had been sent.</summary>
    public IReadOnlyList<string> Unheard => [.. _unheard];

    /// <summary>How often a command took so long that its speaker was told to wait.</summary>
    public int Waiting => _waiting;

    /// <summary>The people, and the rooms they speak in.</summary>
    public void Populate()
    {
        foreach (var member in Members) slack.Add(new SlackUser(member, member.ToLowerInvariant()));
        slack.Add(new SlackUser("U3", "sue"));
        foreach (var (person, room) in Contacts)
        {
            slack.Add(new SlackUser(person, person.ToLowerInvariant()) { IsRestricted = true });
            slack.Channel(room, room.ToLowerInvariant(), [.. Members, "U3", person, SlackIds.BotUser]);
        }
    }

    /// <summary>All talk until the host is gone; first what was left unanswered is sent again.</summary>
    /// <param name="ended">Completes when the host has ended.</param>
    public Task Load(Uri host, int round, Task ended)
    {
        _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var again = new ConcurrentQueue<CrashSpoken>(Unanswered);
        return Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(
            () => Talk(host, new Random(HashCode.Combine(seed, round, client)), client, again, ended), CancellationToken.None)));
    }

    /// <summary>Slack brings these once more, from many sides.</summary>
    public async Task Redeliver(Uri host, IReadOnlyList<CrashSpoken> spoken)
    {
        using var client = new SlackClient(slack, host);
        await Parallel.ForEachAsync(
            spoken, new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = TestContext.Current.CancellationToken },
            async (one, _) => await Send(client, one, Task.CompletedTask));
    }

    /// <summary>What nobody has answered, until somebody has.</summary>
    public async Task RedeliverAll(Uri host, TimeSpan patience)
    {
        for (var begun = Stopwatch.GetTimestamp(); Unanswered is { Count: > 0 } left && Stopwatch.GetElapsedTime(begun) < patience;)
            await Redeliver(host, left);
    }

    private async Task Talk(
        Uri host, Random random, int number, ConcurrentQueue<CrashSpoken> again, Task ended)
    {
        using var client = new SlackClient(slack, host);
        while (true)
        {
            var spoken = again.TryDequeue(out var left) ? left
                : random.Next(20) == 0 && Answered(random) is { } answered ? answered
                : Says(client, random, number);
            if (!await Send(client, spoken, ended)) return;
        }
    }

    /// <returns>False when the host is gone.</returns>
    private async Task<bool> Send(SlackClient client, CrashSpoken spoken, Task ended)
    {
        var times = spoken.Sends();
        try
        {
            var request = spoken.Request with { Headers = spoken.Request.Headers.SetItem("X-Trial", $"{spoken.Word}/{times}") };
            var answer = await (times == 0 ? client.Send(request) : client.Redeliver(request, Math.Min(times, 3)));
            Interlocked.Exchange(ref _lastAnswer, Stopwatch.GetTimestamp());
            if (IsBusy(answer))
            {
                // An honest no of a machine that is: nothing was done, and it is said again.
                Interlocked.Increment(ref _busy);
                return true;
            }
            _first.TrySetResult(Stopwatch.GetTimestamp());
            if (answer.Body.Contains(Phrases.English.TakesLonger, StringComparison.Ordinal))
            {
                // After 2.6 seconds somebody is told to wait; until the answer has come, nothing has been promised.
                Interlocked.Increment(ref _waiting);
                return true;
            }
            if (!answer.Ok || answer.Body.Contains("Something went wrong", StringComparison.Ordinal))
                _wrong.Enqueue($"{(int)answer.Status} {answer.Body} to {spoken}");
            else if (!spoken.Hears(answer.Body))
                _wrong.Enqueue($"{answer.Body}, and not as before, to {spoken}");
            return true;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            // Nobody but a host that dies leaves a request without an answer.
            _unheard.Enqueue($"{spoken.Word}/{times}");
            await ended.WaitAsync(TimeSpan.FromSeconds(20));
            return false;
        }
    }

    private static bool IsBusy(SlackAnswer answer) =>
        answer.Status is HttpStatusCode.ServiceUnavailable || answer.Body.Contains(Phrases.English.Busy, StringComparison.Ordinal);

    private CrashSpoken? Answered(Random random)
    {
        var words = Volatile.Read(ref _words);
        return words > 0 && _spoken.TryGetValue(Word(random.Next(words) + 1), out var spoken) && spoken.Answer is not null ? spoken : null;
    }

    private CrashSpoken Says(SlackClient client, Random random, int number)
    {
        var word = Word(Interlocked.Increment(ref _words));
        var (deed, request) = number % 4 == 0
            ? OfContact(client, random, word, Contacts[number / 4 % Contacts.Length])
            : OfMember(client, random, word, Members[number % Members.Length]);
        return _spoken[word] = new CrashSpoken(word, deed, request);
    }

    private static (CrashDeed, SignedRequest) OfContact(SlackClient client, Random random, string word, (string Person, string Room) contact)
    {
        var person = client.Person(contact.Person);
        return random.Next(10) switch
        {
            < 5 => (CrashDeed.Request, person.SlashRequest($"/request {word}", contact.Room)),
            < 8 => (CrashDeed.Request, person.SaysRequest($"request {word}")),
            _ => (CrashDeed.Look, person.SlashRequest("/deadlines", contact.Room)),
        };
    }

    private static (CrashDeed, SignedRequest) OfMember(SlackClient client, Random random, string word, string member)
    {
        var person = client.Person(member);
        var theirs = random.Next(2) == 0 ? "acme-sons" : "bolt";
        return random.Next(20) switch
        {
            < 4 => (CrashDeed.Begin, person.SlashRequest($"/timer start {theirs} {word}")),
            < 6 => (CrashDeed.Begin, person.SaysRequest($"timer switch {theirs} {word}")),
            < 8 => (CrashDeed.Stop, person.SlashRequest($"/timer stop {word}")),
            < 10 => (CrashDeed.Stop, person.SaysRequest($"timer stop {word}")),
            < 13 => (CrashDeed.Log, person.SlashRequest($"/timer log 1m {theirs} {word} yesterday")),
            < 15 => (CrashDeed.Request, person.SlashRequest($"/request {theirs} {word}")),
            < 17 => (CrashDeed.Request, person.SaysRequest($"request {theirs} {word}")),
            < 19 => (CrashDeed.Note, person.SlashRequest($"/va R-{random.Next(1, 9)} note {word}")),
            _ => (CrashDeed.Look, person.SlashRequest("/timer status")),
        };
    }

    // As long as any other, so that none begins another.
    private static string Word(int number) => "zq" + number.ToString("D6", CultureInfo.InvariantCulture);
}
