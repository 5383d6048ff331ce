using System.Text.Json;
using Bots.Slack;
using NodaTime;
using Tests.Kit;

namespace Tests.Doors;

/// <summary>When calls leave, on a clock that the test moves.</summary>
public sealed class PacerTests
{
    private const string Post = SlackTiers.Post;

    private static readonly SlackReply Ok = new SlackReply.Ok(default(JsonElement));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly SteppedTime _time = new();
    private readonly Pacer _pacer;
    private readonly List<Task<TimeSpan?>> _asked = [];
    private readonly List<TimeSpan> _left = [], _away = [];

    public PacerTests() => _pacer = new Pacer(_time);

    [Fact]
    public void A_channel_gets_a_few_at_once_and_then_one_a_second()
    {
        Ask(12, Post, "C1");
        Pass(TimeSpan.FromSeconds(10));
        Assert.Equal([0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7], Seconds());
    }

    [Fact]
    public void A_channel_that_rests_holds_up_no_other()
    {
        Ask(10, Post, "C1");
        Ask(3, Post, "C2");
        Assert.Equal(8, _left.Count);
        Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(13, _left.Count);
    }

    [Fact]
    public void A_workspace_gets_its_burst_and_then_three_hundred_a_minute_and_no_more()
    {
        for (var i = 0; i < 1200; i++)
        {
            Ask(1, Post, $"C{i}");
            if (i >= 60) Pass(TimeSpan.FromSeconds(0.2));
        }
        Pass(TimeSpan.FromSeconds(15));
        Assert.Equal((1200, 0), (_left.Count, _away.Count));
        Assert.InRange(Most(TimeSpan.FromMinutes(1)), 300, 360);
        Assert.InRange(_left[^1].TotalSeconds, 227, 229);
    }

    [Theory]
    [InlineData("chat.update", 50)]
    [InlineData("conversations.open", 50)]
    [InlineData("conversations.list", 20)]
    [InlineData("chat.postEphemeral", 100)]
    [InlineData("views.publish", 100)]
    [InlineData("some.newMethod", 20)]
    public void A_method_gets_what_its_tier_promises_and_a_fifth_as_a_burst(string method, int perMinute)
    {
        for (var i = 0; i < perMinute * 4; i++)
        {
            Ask(1, method, null);
            Pass(TimeSpan.FromMinutes(0.9 / perMinute));
        }
        Assert.InRange(Most(TimeSpan.FromMinutes(1)), perMinute, (int)(perMinute * 1.2) + 1);
        Assert.InRange(_left.Count, perMinute * 3.6, perMinute * 4);
    }

    [Fact]
    public async Task Neither_a_workspace_nor_a_method_waits_for_another()
    {
        _pacer.Heed("T1", Post, "C1", new SlackReply.TooMany(Duration.FromSeconds(30)));
        Assert.NotNull(await _pacer.Turn("T1", Post, "C2", Stop));
        Assert.Null(await _pacer.Turn("T2", Post, "C2", Stop));
        Assert.Null(await _pacer.Turn("T1", "chat.update", "C2", Stop));
        Assert.Equal((0, Pacer.Hand), (_pacer.Takes("T1"), _pacer.Takes("T2")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(3600)]
    public void A_pause_is_never_undercut_and_a_tenth_longer_at_most(int seconds)
    {
        var pause = TimeSpan.FromSeconds(seconds);
        _pacer.Heed("T1", Post, "C1", new SlackReply.TooMany(Duration.FromSeconds(seconds)));
        while (_left.Count == 0)
        {
            Assert.InRange(_time.Now, TimeSpan.Zero, (pause * 1.1) + TimeSpan.FromSeconds(1));
            Assert.Equal(_time.Now < pause ? 0 : _pacer.Takes("T1"), _pacer.Takes("T1"));
            Ask(1, Post, "C1");
            Pass(TimeSpan.FromSeconds(seconds / 100.0));
        }
        Assert.InRange(_left[0], pause, (pause * 1.1) + TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public void Whoever_would_wait_longer_than_is_useful_is_sent_away_at_once()
    {
        for (var i = 0; i < 400; i++) Ask(1, Post, $"C{i}");
        // Sixty at once, and five a second for fifteen seconds.
        Assert.Equal((60, 75, 400 - 60 - 75), (_left.Count, _asked.Count, _away.Count));
        Assert.All(_away, wait => Assert.True(wait > TimeSpan.FromSeconds(15)));
        _pacer.Heed("T1", Post, "C1", new SlackReply.TooMany(Duration.FromSeconds(60)));
        Note();
        Assert.Equal((60, 0, 340), (_left.Count, _asked.Count, _away.Count));
    }

    [Fact]
    public void After_a_pause_it_goes_at_half_the_speed_and_is_as_fast_as_before_five_minutes_later()
    {
        _pacer.Heed("T1", Post, "C1", new SlackReply.TooMany(Duration.FromSeconds(10)));
        // What was on its way at that moment hears the same, and that is no further reason.
        _pacer.Heed("T1", Post, "C2", new SlackReply.TooMany(Duration.FromSeconds(10)));
        To(TimeSpan.FromSeconds(11));
        Run(TimeSpan.FromSeconds(31));
        Assert.InRange(_left.Count, 50, 60);
        Pass(TimeSpan.FromMinutes(6));
        Ask(60, Post, null);
        _left.Clear();
        Run(_time.Now + TimeSpan.FromSeconds(20));
        Assert.InRange(_left.Count, 98, 102);
    }

    [Fact]
    public void After_a_pause_it_is_tried_with_one()
    {
        _pacer.Heed("T1", Post, "C1", new SlackReply.TooMany(Duration.FromSeconds(10)));
        _time.To(TimeSpan.FromSeconds(11.1));
        Assert.Equal(1, _pacer.Takes("T1"));
        _pacer.Heed("T1", Post, "C1", Ok);
        Assert.Equal(Pacer.Hand, _pacer.Takes("T1"));
    }

    [Fact]
    public void One_address_that_fails_is_not_the_workspace_and_three_are_until_one_gets_through()
    {
        for (var i = 0; i < 20; i++) _pacer.Heed("T1", Post, "C1", new SlackReply.Unknown("500"));
        Assert.Equal((false, Pacer.Hand), (_pacer.IsOut("T1"), _pacer.Takes("T1")));
        _pacer.Heed("T1", Post, "C2", new SlackReply.Unknown("500"));
        _pacer.Heed("T1", Post, "C3", new SlackReply.Unknown("500"));
        Assert.Equal((true, 0, Pacer.Hand), (_pacer.IsOut("T1"), _pacer.Takes("T1"), _pacer.Takes("T2")));
        var rests = new List<double>();
        for (var i = 0; i < 8; i++)
        {
            var from = _time.Now;
            while (_pacer.Takes("T1") == 0) _time.Pass(TimeSpan.FromMilliseconds(100));
            rests.Add((_time.Now - from).TotalSeconds);
            Assert.Equal(1, _pacer.Takes("T1"));
            _pacer.Heed("T1", Post, "C1", new SlackReply.Unknown("500"));
        }
        Assert.All(rests.Zip([2, 4, 8, 16, 32, 60, 60, 60]), r => Assert.InRange(r.First, r.Second, (r.Second * 1.1) + 0.1));
        _time.Pass(TimeSpan.FromMinutes(2));
        _pacer.Heed("T1", Post, "C1", Ok);
        Assert.Equal((false, Pacer.Hand), (_pacer.IsOut("T1"), _pacer.Takes("T1")));
    }

    [Fact]
    public void Whose_token_is_refused_is_left_alone_until_it_has_another()
    {
        _pacer.Heed("T1", Post, "C1", new SlackReply.No("token_revoked"));
        Assert.Equal((true, 0, Pacer.Hand), (_pacer.IsOut("T1"), _pacer.Takes("T1"), _pacer.Takes("T2")));
        _time.Pass(TimeSpan.FromMinutes(14));
        Assert.Equal(0, _pacer.Takes("T1"));
        _time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(1, _pacer.Takes("T1"));
        _pacer.Heed("T1", Post, "C1", new SlackReply.No("token_revoked"));
        _pacer.Resume("T1");
        Assert.Equal(Pacer.Hand, _pacer.Takes("T1"));
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_line()
    {
        Ask(5, Post, "C1");
        using var stop = new CancellationTokenSource();
        var waits = _pacer.Turn("T1", Post, "C1", stop.Token).AsTask();
        var behind = _pacer.Turn("T1", Post, "C1", Stop).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits);
        _time.Pass(TimeSpan.FromSeconds(1.1));
        Assert.Null(await behind);
    }

    [Fact]
    public async Task A_hundred_forms_a_second_are_opened_at_once()
    {
        for (var i = 0; i < 1000; i++)
        {
            var asked = _pacer.Turn("T1", "views.open", null, Stop);
            Assert.True(asked.IsCompleted);
            Assert.Null(await asked);
            _time.Pass(TimeSpan.FromMilliseconds(10));
        }
    }

    /// <summary>Somebody new wants a turn every tenth of a second.</summary>
    private void Run(TimeSpan until)
    {
        for (var i = 0; _time.Now < until; i++)
        {
            Ask(1, Post, $"C{i}");
            Pass(TimeSpan.FromSeconds(0.1));
        }
    }

    private void Ask(int count, string method, string? channel)
    {
        for (var i = 0; i < count; i++)
        {
            _asked.Add(_pacer.Turn("T1", method, channel, TestContext.Current.CancellationToken).AsTask());
            Note();
        }
    }

    private void Pass(TimeSpan time) => To(_time.Now + time);

    // From one who is woken to the next, so that each is seen to leave when it does.
    private void To(TimeSpan moment)
    {
        for (Note(); _time.Next is { } next && next <= moment; Note()) _time.To(next);
        _time.To(moment);
    }

    private void Note()
    {
        foreach (var turn in _asked.Where(a => a.IsCompleted).ToList())
        {
            _asked.Remove(turn);
            if (turn.Result is null) _left.Add(_time.Now);
            else _away.Add(turn.Result.Value);
        }
    }

    private IEnumerable<int> Seconds() => _left.Select(l => (int)Math.Round(l.TotalSeconds));

    private int Most(TimeSpan window) => _left.Max(from => _left.Count(l => l >= from && l < from + window));
}
