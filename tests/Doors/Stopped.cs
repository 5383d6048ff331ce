using NodaTime;

namespace Tests.Doors;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class Stopped(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
