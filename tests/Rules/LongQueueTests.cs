using Core;
using Core.Deadlines;
using Core.Language;
using Core.Requests;
using Core.Time;
using NodaTime;
using Tests.Kit;
using Tests.Time;
using Buffer = Core.Deadlines.Buffer;

namespace Tests.Rules;

/// <summary>However it is counted, the plan of a queue is what somebody finds who counts each request from the beginning.</summary>
public sealed class LongQueueTests
{
    private const int Seed = 20261124, Queues = 300, Longest = 40;

    [Fact]
    public void Each_request_is_planned_as_if_it_were_counted_alone_from_the_beginning()
    {
        var some = new SomeCalendars(Seed);
        var (fit, not, requests) = (0, 0, 0);
        for (var round = 0; round < Queues; round++)
        {
            var plain = some.Next();
            var now = some.Moment(plain.Zone);
            var work = new Workload(
                [.. Enumerable.Range(1, 1 + some.Below(Longest)).Select(n => Piece(some, n, now))], some.WithTimeOff(plain, now),
                new Buffer("a", some.Below(201)), now);
            foreach (var piece in work.Pieces)
            {
                var why = $"seed {Seed}, round {round}, {piece.Request.Name} of {work.Pieces.Count}";
                var slot = work.SlotOf(piece.Request.Id);
                Assert.True(work.PieceOf(piece.Request.Id) == piece && (slot is null) == (piece.Left == Duration.Zero), why);
                if (slot is null) continue;
                var before = Queue.InOrder(work.Pieces).TakeWhile(p => p != piece).ToList();
                Assert.Equal(before.Select(p => p.Request.Number), work.Before(piece.Request.Id).Select(s => s.Request.Number));
                var (begins, ends) = Slot(before, piece, work.Calendar, now);
                Assert.True((slot.Begins, slot.Ends) == (begins, ends), why);
                requests++;
                if (piece.Request.DueAt is not { } due) continue;
                var all = before.Aggregate(piece.Left, (sum, p) => sum + p.Left);
                Assert.True(work.LatestStart(piece) == Working.Back(due, piece.Left + work.Buffer.Of(piece.Left), work.Calendar), why);
                Assert.True(work.LastFit(slot) == Working.Back(due, all, work.Calendar), why);
                _ = slot.Fits ? fit++ : not++;
            }
        }
        Assert.True(fit > 500 && not > 500, $"{fit} fit and {not} do not");
        Counts.Print("queues", $"seed {Seed}: {requests} requests in {Queues} queues, {fit} fit and {not} do not, 0 differences");
    }

    // Work goes on where the last ended, whenever that was.
    private static (Instant Begins, Instant Ends) Slot(IEnumerable<Piece> before, Piece piece, WorkCalendar calendar, Instant now)
    {
        var free = before.Aggregate(now, (at, p) => Working.Add(at, p.Left, calendar));
        var begins = Instant.Max(free, Working.Open(free, calendar).Start);
        return (begins, Working.Add(begins, piece.Left, calendar));
    }

    private static Piece Piece(SomeCalendars some, int number, Instant now)
    {
        Instant? due = some.Below(6) == 0 ? null : now + Duration.FromMinutes(some.Below(60 * 24 * 60) - 120);
        var request = new Request(
            new RequestId($"r{number}"), number, new ClientId("c"), "Fix the banner", "", "", RequestState.Accepted, (Urgency)some.Below(3),
            Due: null, DueZone: null, DueAt: due, Estimate: null, Tags: "", Every: null, AskedBy: new PersonId("cleo"),
            FiledBy: new PersonId("cleo"), OwnerId: new PersonId("ada"), CreatedAt: now, ChangedAt: now, AskedIn: null, ConfirmedAt: null, Version: 1);
        return new Piece(request, Duration.FromMinutes(some.Below(8) == 0 ? 0 : 15 + some.Below(600)));
    }
}
