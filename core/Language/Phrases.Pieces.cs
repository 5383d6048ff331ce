namespace Core.Language;

/// <summary>What is said alike in every language: names, and several things on one line that are no sentence, each isolated.</summary>
public abstract partial class Phrases
{
    /// <summary>The first row of a file of hours: its reader's words, and nothing that would disturb a spreadsheet.</summary>
    internal IReadOnlyList<string> TimesheetColumns => Columns.Of(Tag);

    /// <summary>What stands between two things of a list that goes on: <c>, </c>.</summary>
    private protected virtual string Comma => ", ";

    /// <summary><c>R-7 · Fix the banner</c>.</summary>
    public string Beside(params IEnumerable<string> pieces) => string.Join(" · ", pieces.Select(Apart));

    /// <summary><c>R-7 Fix the banner</c>.</summary>
    public string Named(string name, string what) => $"{Apart(name)} {Apart(what)}";

    /// <summary><c>New York time, 9:00</c>.</summary>
    public string WithClock(string zone, string clock) => $"{Apart(zone)}{Comma}{Apart(clock)}";

    private string Apart(string piece) => Bidi.Isolate(piece, Bidi.Of(Tag));
}
