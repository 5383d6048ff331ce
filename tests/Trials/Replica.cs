using Bots.Host;
using Core;
using Core.Store;
using NodaTime;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>One more host on the office's database, with a clock of its own and the same way out.</summary>
internal sealed class Replica : IDisposable
{
    private readonly Upkeep _upkeep;
    private readonly Postman _postman;

    public Replica(Office office, IClock clock)
    {
        var bell = new Bell();
        var (desk, posting) = (new Desk(office.Db, clock, Office.Facts, bell), new Posting(office.Db, clock, bell));
        var carrier = new Carrier(posting, desk, [office.Courier], HostLog.For<Carrier>());
        _upkeep = new Upkeep(office.Db, clock, bell);
        _postman = new Postman(posting, new Rounds(carrier, posting, desk, clock, bell, HostLog.For<Rounds>()), desk, bell, HostLog.For<Postman>());
    }

    public async Task Letters()
    {
        await _upkeep.Plan(TestContext.Current.CancellationToken);
        await _postman.Idle(TestContext.Current.CancellationToken);
    }

    public void Dispose() => _postman.Dispose();
}
