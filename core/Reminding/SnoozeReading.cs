using System.Text.RegularExpressions;
using Core.Clients;
using Core.Language;
using Core.Speech.Reading;
using NodaTime;

namespace Core.Reminding;

/// <summary>Until when something is put off.</summary>
internal abstract record SnoozeTime
{
    private SnoozeTime() { }

    /// <param name="Due">With its time of day, in <paramref name="Zone"/>.</param>
    public sealed record Until(Due Due, DateTimeZone Zone) : SnoozeTime;

    public sealed record TheyAnswer(Client Client) : SnoozeTime;

    public sealed record Asked(IReadOnlyList<Due> Options) : SnoozeTime;

    /// <summary>A client's morning, or their answer, and nobody knows whose.</summary>
    public sealed record WhoseMorning : SnoozeTime;
}

internal static partial class SnoozeReading
{
    /// <summary>As buttons say it.</summary>
    public const string ClientsMorning = "client's morning", TheirAnswer = "they answer", MyMorning = "my morning";

    // A month: who wants to hear of it later than that wants a reminder.
    private static readonly Duration Longest = Duration.FromDays(31);

    /// <param name="client">Of what is put off; null when it is of none.</param>
    /// <returns>Null when the words are no time.</returns>
    public static SnoozeTime? Read(string said, SpeakingTime when, Client? client, IReadOnlyList<Client> visible)
    {
        var words = OwnWords.Meant(said, ClientsMorning, TheirAnswer, MyMorning) ?? Joint().Replace(said.Trim(), "");
        if (Answer().Match(words) is { Success: true } answer)
            return Whose(answer.Groups["who"].Value, client, visible) is { } they ? new SnoozeTime.TheyAnswer(they) : new SnoozeTime.WhoseMorning();
        if (Mine().IsMatch(words)) return new SnoozeTime.Until(ReminderRules.Morning(when.Calendar, when.Now), when.Zone);
        if (Morning().Match(words) is { Success: true } morning)
        {
            var whose = Whose(morning.Groups["who"].Value, client, visible);
            return whose is null ? new SnoozeTime.WhoseMorning() : new SnoozeTime.Until(ReminderRules.Morning(whose.Calendar, when.Now), whose.Zone);
        }
        if (Durations.Read(words, when.Words, Longest) is { } length)
            return new SnoozeTime.Until(Due.Of(SpeakingTime.Minute((when.Now + length).InZone(when.Zone).LocalDateTime)), when.Zone);
        return ReminderTime.Read(words, when) switch
        {
            ReminderTime.Once(var due, _) => new SnoozeTime.Until(due, when.Zone),
            ReminderTime.Asked(_, var options) when options.Select(Due.Parse).ToList() is var dues && dues.All(d => d is not null) =>
                new SnoozeTime.Asked([.. dues.Select(d => d!.Value)]),
            _ => null,
        };
    }

    private static Client? Whose(string name, Client? client, IReadOnlyList<Client> visible) => name.ToLowerInvariant() switch
    {
        "" or "client" or "the client" or "they" or "their" or "them" => client,
        _ => ClientNames.Read(name, visible) is ClientReading.Found(var named, "") ? named : null,
    };

    [GeneratedRegex("^(for|until|till|to)\\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex("^(?<who>.+?)\\s+(answers?|replies|reply|answered|replied)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex("^my\\s+(?:next\\s+)?morning$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mine();

    [GeneratedRegex("^(?:the\\s+)?(?<who>.+?)(?:['’]s?|(?<=their))\\s+(?:next\\s+)?morning$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Morning();
}
