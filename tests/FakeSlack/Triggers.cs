using System.Globalization;

namespace Tests.FakeSlack;

/// <summary>A <c>trigger_id</c> opens one view, within three seconds of the click.</summary>
internal sealed class Triggers(World world)
{
    private const int LifeSeconds = 3;
    private readonly Dictionary<string, (string User, long At, bool Used)> given = [];

    public string Give(string user)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{world.Now}.{given.Count + 1}.{Guid.NewGuid():N}");
        given[id] = (user, world.Now, false);
        return id;
    }

    /// <returns>Who clicked.</returns>
    public string Exchange(string? id)
    {
        if (id is null || !given.TryGetValue(id, out var trigger)) throw SlackError.Fault("invalid_trigger_id");
        if (trigger.Used) throw SlackError.Fault("exchanged_trigger_id");
        if (world.Now - trigger.At > LifeSeconds) throw new SlackError("expired_trigger_id");
        given[id] = trigger with { Used = true };
        return trigger.User;
    }
}
