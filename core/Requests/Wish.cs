using System.Globalization;
using Core.Clients;
using Core.Language;
using Core.Speech.Reading;
using Core.Time;
using NodaTime;

namespace Core.Requests;

/// <summary>
/// What somebody wishes, from a sentence, from a form, or from both: what a form or a button sent wins over what was typed.
/// </summary>
/// <param name="Due">Not a date when none was named.</param>
internal sealed record Wish(
    string What, string Details, string Link, DateReading Due, Urgency Urgency, Duration? Estimate, IReadOnlyList<string> Tags,
    string? Every)
{
    /// <param name="typed">After the verb and the client's name.</param>
    public static Result<Wish> Read(string typed, IReadOnlyDictionary<string, string> fields, SpeakingTime when)
    {
        var words = RequestWords.Read(typed, when);
        // The first line says what is to be done, and those below it how.
        var lines = words.What.Split('\n', 2, StringSplitOptions.TrimEntries);
        var what = OneLine(Sent(fields, "what") ?? lines[0]);
        var details = Sent(fields, "details") ?? lines.ElementAtOrDefault(1) ?? "";
        var link = Sent(fields, "link") ?? "";
        var wrong = Wording.Wrong(what, Wording.LongestWhat, "what")
            ?? Wording.Wrong(details, Wording.LongestText, "details")
            ?? Wording.WrongLink(link);
        if (wrong is not null) return wrong;

        var every = words.Every;
        if (Sent(fields, "every") is { } rule)
        {
            var isNone = rule is "" || when.Words.IsNone(rule);
            every = isNone ? null : SeriesRules.Said(rule);
            if (!isNone && EveryRule.Parse(every!, when.Words, when.Today) is not { Time.Question: null }) return new NotARule(rule);
        }
        var due = words.Due;
        if (Sent(fields, "due") is { } said && Reads(said, when) is var read)
        {
            if (read is DateReading.NotADate && said is not "" && !when.Words.IsNone(said)) return new NotADueDate(said);
            due = read;
        }
        var urgency = UrgencyOf(fields) ?? words.Urgency ?? Urgency.Normal;
        return new Wish(what, details, link, due, urgency, words.Estimate, words.Tags, every);
    }

    /// <summary>The sentence that wishes the same: what is played back can be said again.</summary>
    public static string Text(Request request, DateTimeZone speaker)
    {
        var due = request.Due is { } kept
            ? Speech.Reading.Due.Parse(kept)!.Value.Moved(Tz.Of(request.DueZone!), speaker).Text
            : null;
        var estimate = request.Estimate is { } minutes ? Durations.Text(Duration.FromMinutes(minutes)) : null;
        string?[] words =
        [
            request.What,
            "--",
            due is null ? null : $"due {due}",
            $"p{(4 - (int)request.Urgency).ToString(CultureInfo.InvariantCulture)}",
            estimate is null ? null : $"est {estimate}",
            .. request.Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => "#" + t),
            request.Every is null ? null : $"every {request.Every}",
        ];
        return string.Join(' ', words.OfType<string>());
    }

    public Request On(Request request, Due? due, DateTimeZone speaker, Client client) => request.DueOn(due, speaker, client) with
    {
        What = What,
        Details = Details,
        Link = Link,
        Urgency = Urgency,
        Estimate = Estimate is { } length ? (long)length.TotalMinutes : null,
        Tags = string.Join(' ', Tags),
        Every = Every,
    };

    private static DateReading Reads(string said, SpeakingTime when) =>
        said is "" || when.Words.IsNone(said) ? new DateReading.NotADate() : Dates.Read(said, when);

    private static Urgency? UrgencyOf(IReadOnlyDictionary<string, string> fields) =>
        Sent(fields, "urgency") is { } said && Enum.TryParse<Urgency>(said, ignoreCase: true, out var urgency) && Enum.IsDefined(urgency)
            ? urgency
            : null;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string? Sent(IReadOnlyDictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out var field) ? field.Trim() : null;
}
