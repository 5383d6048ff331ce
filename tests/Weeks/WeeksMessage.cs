using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Tests.Weeks;

/// <summary>A message that left.</summary>
/// <param name="Place">A room; for a direct conversation the user.</param>
/// <param name="Letter">The id of what was owed.</param>
/// <param name="Kind">Of the letter, and which occurrence of its rule.</param>
/// <param name="Manners">When such a letter may leave.</param>
internal sealed partial record WeeksMessage(
    Instant At, string Place, string Letter, string Kind, string Occurrence, string Manners, string Say, string First, string Text)
{
    public Somebody Reader => WeeksPeople.At(Place);

    public ZonedDateTime Local => At.InZone(DateTimeZoneProviders.Tzdb[WeeksCalendar.ZoneOf(Reader, At)]);

    /// <summary>The rule's own words for it, without what is different each time this is run.</summary>
    public string Reason => string.Join('/', Parts());

    /// <summary>What waited for its reader's hours: a line for each.</summary>
    public bool IsDigest => Kind is "digest";

    public string Line() => string.Create(
        CultureInfo.InvariantCulture,
        $"{At:uuuu-MM-dd'T'HH:mm'Z'}  {Who,-20} {Local:ddd d MMM HH:mm} {Local.Offset:m}  {Reason}: {First.ReplaceLineEndings(" / ")}")
        + (IsDigest ? string.Concat(Text.Split('\n').Select(line => $"\n{"",48}{line}")) : "");

    private IEnumerable<string> Parts() => $"{Kind} {Occurrence}".Split('/')
        .Select(part => Id().Replace(part, "").Trim()).Where(part => part is not ("" or "person" or "room"));

    private string Who => Reader.IsMember ? Reader.Name
        : Place.StartsWith("C-", StringComparison.Ordinal) ? $"{Place} ({Reader.Name})" : $"{Reader.Name} ({Reader.Client})";

    [GeneratedRegex("[0-9a-f]{14,}|@?[0-9]{13}")]
    private static partial Regex Id();
}
