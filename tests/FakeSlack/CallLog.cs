namespace Tests.FakeSlack;

/// <summary>What arrived, and what was wrong with it.</summary>
internal sealed class CallLog(World world, Pulse pulse)
{
    private readonly List<Call> calls = [];
    private readonly List<string> faults = [];

    public IReadOnlyList<Call> Calls
    {
        get { lock (world.Gate) return [.. calls]; }
    }

    public IReadOnlyList<string> Faults
    {
        get { lock (world.Gate) return [.. faults]; }
    }

    public void Add(Call call)
    {
        lock (world.Gate)
            if (!calls.Contains(call)) calls.Add(call);
        pulse.Beat();
    }

    public void Fault(string what)
    {
        lock (world.Gate) faults.Add(what);
        pulse.Beat();
    }

    public bool Forgive(string part)
    {
        lock (world.Gate) return faults.RemoveAll(each => each.Contains(part, StringComparison.Ordinal)) > 0;
    }
}
