using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Goes through pieces one by one; whoever does not find what they look for leaves it where it was.</summary>
internal sealed class Scan(IReadOnlyList<Piece> pieces)
{
    private int at;

    public bool IsAtEnd => at == pieces.Count;

    public Piece? Next => IsAtEnd ? null : pieces[at];

    public T? Take<T>() where T : Piece
    {
        if (Next is not T found) return null;
        at++;
        return found;
    }

    public T? Sign<T>() where T : TimeSign
    {
        if (Next is not Piece.Word { Sign: T sign }) return null;
        at++;
        return sign;
    }

    public bool Mark(TimeMark kind)
    {
        if (Next is not Piece.Word { Sign: TimeSign.Mark mark } || mark.Kind != kind) return false;
        at++;
        return true;
    }

    /// <summary>One or more of them: "saat 5'te" says twice that it is a time.</summary>
    public bool Marks(TimeMark kind)
    {
        if (!Mark(kind)) return false;
        while (Mark(kind)) continue;
        return true;
    }

    /// <summary>"to", or what elsewhere says it together with "until".</summary>
    public bool IsTo() => Mark(TimeMark.To) || Mark(TimeMark.Until);

    public bool Unit(TimeUnit kind)
    {
        if (Next is not Piece.Word { Sign: TimeSign.Unit unit } || unit.Kind != kind) return false;
        at++;
        return true;
    }

    /// <summary>The first of these that is found.</summary>
    public T? First<T>(params ReadOnlySpan<Func<Scan, T?>> readers) where T : class
    {
        var start = at;
        foreach (var reader in readers)
        {
            if (reader(this) is { } found) return found;
            at = start;
        }

        return null;
    }

    public bool Any(params ReadOnlySpan<Func<Scan, bool>> readers)
    {
        var start = at;
        foreach (var reader in readers)
        {
            if (reader(this)) return true;
            at = start;
        }

        return false;
    }

    /// <summary>A number in digits, or as a word; one where the unit that follows says so by itself.</summary>
    public int? Count() => Take<Piece.Number>()?.Value ?? Sign<TimeSign.Count>()?.Value
        ?? (Next is Piece.Word { Sign: TimeSign.Unit { IsOne: true } } ? 1 : null);
}
