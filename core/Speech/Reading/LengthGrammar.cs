using Core.Language;

namespace Core.Speech.Reading;

/// <summary>Lengths in words: "iki buçuk saat", "שעה וחצי", "साडेतीन तास", "ساعتين ونصف". Digits with units are <see cref="Durations"/>'.</summary>
internal static class LengthGrammar
{
    private const int Hour = 60;

    /// <returns>Minutes; null when the pieces are not, all of them, one length.</returns>
    public static int? Read(IReadOnlyList<Piece> pieces)
    {
        var scan = new Scan(pieces);
        return scan.First(Whole(Half), Whole(Hours), Whole(Minutes))?.Value;
    }

    private static Func<Scan, Found?> Whole(Func<Scan, Found?> reader) => scan => reader(scan) is { } found && scan.IsAtEnd ? found : null;

    private static Found? Half(Scan scan) => scan.Sign<TimeSign.Length>() is { } length ? new Found(length.Minutes) : null;

    private static Found? Hours(Scan scan)
    {
        var before = Shift(scan, ShiftPlace.Before);
        if (scan.Count() is not { } count) return null;
        var between = Shift(scan, ShiftPlace.After);
        if (!scan.Unit(TimeUnit.Hour)) return null;
        var hours = (count * Hour) + before + between;
        if (before != 0 || between != 0 || scan.IsAtEnd) return new Found(hours);
        if (Shift(scan, ShiftPlace.After) is var behind and not 0) return new Found(hours + behind);
        scan.Mark(TimeMark.And);
        return Minutes(scan) is { Value: < Hour and var minutes } ? new Found(hours + minutes) : null;
    }

    private static Found? Minutes(Scan scan) =>
        scan.Count() is { } count && scan.Unit(TimeUnit.Minute) ? new Found(count) : null;

    private static int Shift(Scan scan, ShiftPlace place)
    {
        if (place is ShiftPlace.After && scan.Mark(TimeMark.AndAHalf)) return Hour / 2;
        return scan.Next is Piece.Word { Sign: TimeSign.Shift shift } && shift.Place == place ? scan.Sign<TimeSign.Shift>()!.Minutes : 0;
    }

    private sealed record Found(int Value);
}
