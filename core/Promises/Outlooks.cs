using Core.Requests;

namespace Core.Promises;

internal static class Outlooks
{
    public static Outlook Of(Pledge pledge) => new(
        pledge.IsOpen ? pledge.DueAt : null,
        pledge is { IsOpen: true, RunsSince: null, DueAt: null } ? pledge.Left : null,
        pledge.DoneBy);
}
