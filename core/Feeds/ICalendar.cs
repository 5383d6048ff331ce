using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Core.Feeds;

/// <summary>One event of a feed.</summary>
/// <param name="Uid">Stable for as long as it is the same thing, whatever becomes of it.</param>
/// <param name="Ends">Exclusive.</param>
/// <param name="Changed">When what it says last changed.</param>
/// <param name="Sequence">Counts its changes.</param>
/// <param name="Url">Where it can be looked at; null for nowhere.</param>
internal sealed record FeedEvent(
    string Uid, Instant Begins, Instant Ends, Instant Changed, long Sequence, string Summary, string Description, string? Url, FeedStatus Status)
{
    /// <summary>Whoever reads it is taken then. What says by when something is due takes no time.</summary>
    public bool IsBusy { get; init; }
}

/// <summary>What is cancelled stays for a while so that calendars take it out.</summary>
internal enum FeedStatus { Confirmed, Tentative, Cancelled }

/// <summary>Writes iCalendar (RFC 5545): moments in UTC, lines of 75 octets at the most that end with CR and LF, a character never cut.</summary>
internal static class ICalendar
{
    private const int Octets = 75;

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public static string Write(string name, IEnumerable<FeedEvent> events)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//VA Desk//Deadlines//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"X-WR-CALNAME:{Escaped(name)}");
        // Calendars that know the one do not know the other.
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        Line(text, "X-PUBLISHED-TTL:PT1H");
        foreach (var one in events) Write(text, one);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Write(StringBuilder text, FeedEvent one)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{one.Uid}");
        Line(text, $"DTSTAMP:{Moment.Format(one.Changed)}");
        Line(text, $"LAST-MODIFIED:{Moment.Format(one.Changed)}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{one.Sequence}"));
        Line(text, $"DTSTART:{Moment.Format(one.Begins)}");
        Line(text, $"DTEND:{Moment.Format(one.Ends)}");
        Line(text, $"SUMMARY:{Escaped(one.Summary)}");
        if (one.Description is not "") Line(text, $"DESCRIPTION:{Escaped(one.Description)}");
        if (one.Url is { } url) Line(text, $"URL:{url}");
        Line(text, $"STATUS:{one.Status.ToString().ToUpperInvariant()}");
        Line(text, one.IsBusy ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    /// <summary>What people wrote may hold anything: control characters are left out, for no calendar takes them.</summary>
    private static string Escaped(string said)
    {
        var text = new StringBuilder(said.Length);
        foreach (var letter in said.ReplaceLineEndings("\n"))
        {
            text.Append(letter switch
            {
                '\\' => @"\\",
                ';' => @"\;",
                ',' => @"\,",
                '\n' => @"\n",
                _ when char.IsControl(letter) => "",
                _ => letter.ToString(),
            });
        }
        return text.ToString();
    }

    // A line that goes on begins with a space, which counts.
    private static void Line(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Octets)
            {
                text.Append("\r\n ");
                used = 1;
            }
            text.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
