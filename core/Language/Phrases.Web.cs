using NodaTime;

namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string PlaygroundTitle { get; }
    public abstract string PlaygroundLead { get; }
    public abstract string PlaygroundClock { get; }
    public abstract string PlaygroundHour { get; }
    public abstract string PlaygroundTomorrow { get; }
    public abstract string PlaygroundFriday { get; }
    public abstract string PlaygroundSides { get; }
    public abstract string PlaygroundRooms { get; }
    public abstract string PlaygroundClient { get; }
    public abstract string PlaygroundAssistant { get; }
    public abstract string PlaygroundDirect { get; }
    public abstract string PlaygroundBot { get; }
    public abstract string PlaygroundOnlyYou { get; }
    public abstract string PlaygroundEdited { get; }
    public abstract string PlaygroundWrite { get; }
    public abstract string PlaygroundSend { get; }
    public abstract string PlaygroundReply { get; }
    public abstract IReadOnlyList<string> PlaygroundTries { get; }
    public abstract IReadOnlyList<string> PlaygroundTriesOfClient { get; }
    public abstract string PlaygroundEmptyChannel(string assistant);
    public abstract string PlaygroundEmptyDirect { get; }
    public abstract string PlaygroundThread(int replies);
    public abstract string PlaygroundNow(Instant now, DateTimeZone zone);
    public abstract string PlaygroundTime(Instant at, DateTimeZone zone);
}
