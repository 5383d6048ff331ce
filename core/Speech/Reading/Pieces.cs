using System.Globalization;
using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Cuts a sentence into pieces that speak of time.</summary>
internal static class Pieces
{
    // Nobody says a date in more words, and a long sentence must not cost more than a short one.
    private const int MostWords = 16;

    // As with what TimeWords.Plain keeps.
    [ThreadStatic]
    private static Last? _last;

    /// <returns>Null when one word says nothing of time, so that the whole is no date.</returns>
    public static IReadOnlyList<Piece>? Cut(string said, TimeWords words)
    {
        if (_last is not { } last || last.Words != words || last.Said != said) _last = last = new Last(said, words, CutNow(said, words));
        return last.Pieces;
    }

    /// <summary>Whether a day is named, and not an hour of any day.</summary>
    public static bool NameADay(string said, TimeWords words) => Cut(said, words)?.Any(piece =>
        piece is Piece.Iso or Piece.IsoMoment or Piece.DayMonth or Piece.Slashed or Piece.Weekdays
            or Piece.Word { Sign: TimeSign.Weekday or TimeSign.Month or TimeSign.FromToday }) is true;

    private static List<Piece>? CutNow(string said, TimeWords words)
    {
        words = words.For(said);
        var parts = Parts(words.Plain(said));
        if (parts.Count is 0 or > MostWords) return null;
        var pieces = new List<Piece>();
        for (var at = 0; at < parts.Count;)
        {
            var taken = Phrase(parts, at, words, pieces);
            if (taken == 0 && !One(parts[at], words, pieces)) return null;
            at += Math.Max(taken, 1);
        }

        return pieces;
    }

    /// <summary>Lower case, one space between, commas and the sentence's own stop gone.</summary>
    private static List<string> Parts(string said) =>
        [.. said.ToLower(CultureInfo.InvariantCulture).Replace('\u2013', '-').Replace('\u2011', '-')
            .TrimEnd('!', '?', ';', ',', ' ')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.TrimEnd(',', '\'', '’')).Where(part => part.Length > 0)];

    private static int Phrase(List<string> parts, int at, TimeWords words, List<Piece> pieces)
    {
        for (var length = Math.Min(words.LongestFrom(parts[at]), parts.Count - at); length > 0; length--)
        {
            if (words.Meaning(length == 1 ? parts[at] : string.Join(' ', parts.Skip(at).Take(length))) is not { } signs) continue;
            pieces.AddRange(signs.Select(sign => new Piece.Word(sign)));
            return length;
        }

        return 0;
    }

    private static bool One(string part, TimeWords words, List<Piece> pieces)
    {
        var shape = PieceShapes.Read(part) ?? PieceShapes.Read(part.TrimEnd('.'));
        if (shape is not null) pieces.Add(shape);
        return shape is not null
            || Glued(part, words, pieces) || Weekdays(part, words, pieces) || Range(part, words, pieces);
    }

    /// <summary>5pm, 5:30pm, 5th, 45m.</summary>
    private static bool Glued(string part, TimeWords words, List<Piece> pieces)
    {
        var letters = part.TakeWhile(c => !char.IsLetter(c)).Count();
        if (letters == 0 || letters == part.Length || PieceShapes.Read(part[..letters]) is not { } number) return false;
        var end = part[letters..];
        if (number is Piece.Number day && words.IsOrdinalEnding(end.TrimEnd('.')))
        {
            pieces.Add(new Piece.Ordinal(day.Value));
            return true;
        }

        if (words.Meaning(end) is not [var sign]) return false;
        pieces.Add(number);
        pieces.Add(new Piece.Word(sign));
        return true;
    }

    private static bool Weekdays(string part, TimeWords words, List<Piece> pieces)
    {
        if (part.Split('-') is not [var first, var last]) return false;
        if (words.Meaning(first) is not [TimeSign.Weekday from]) return false;
        if (words.Meaning(last) is not [TimeSign.Weekday to]) return false;
        pieces.Add(new Piece.Weekdays(from.Day, to.Day));
        return true;
    }

    /// <summary>9-11am, 9:00-10:30.</summary>
    private static bool Range(string part, TimeWords words, List<Piece> pieces)
    {
        if (part.Split('-') is not [{ Length: > 0 } first, { Length: > 0 } last]) return false;
        var cut = new List<Piece>();
        if (!OneEnd(first, words, cut)) return false;
        cut.Add(new Piece.Word(new TimeSign.Mark(TimeMark.To)));
        if (!OneEnd(last, words, cut)) return false;
        pieces.AddRange(cut);
        return true;
    }

    private static bool OneEnd(string part, TimeWords words, List<Piece> pieces)
    {
        if (PieceShapes.Read(part) is not { } shape) return Glued(part, words, pieces);
        pieces.Add(shape);
        return true;
    }

    private sealed record Last(string Said, TimeWords Words, IReadOnlyList<Piece>? Pieces);
}
