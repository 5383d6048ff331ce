using Core.Language;

namespace Core.Speech.Reading;

/// <summary>A day and a time as they were said, in either order.</summary>
/// <param name="Day">Null when only a time was said.</param>
internal sealed record SaidMoment(SaidDay? Day, SaidTime Time)
{
    /// <returns>Null when the pieces are not, all of them together, a day or a time or both.</returns>
    public static SaidMoment? Read(IReadOnlyList<Piece> pieces) =>
        new Scan(pieces).First<SaidMoment>(
            Whole(DayThenTime), Whole(DayAlone), Whole(TimeThenDay), Whole(PartThenDay), Whole(TimeAlone));

    private static Func<Scan, SaidMoment?> Whole(Func<Scan, SaidMoment?> reader) =>
        scan => reader(scan) is { } said && scan.IsAtEnd ? said : null;

    private static SaidMoment? DayThenTime(Scan scan) =>
        DayGrammar.Read(scan) is { } day && ClockGrammar.AfterDay(scan) is { } time ? new SaidMoment(day, time) : null;

    private static SaidMoment? DayAlone(Scan scan) =>
        DayGrammar.Read(scan) is { } day ? new SaidMoment(day, SaidTime.None) : null;

    private static SaidMoment? TimeThenDay(Scan scan) =>
        ClockGrammar.Alone(scan) is { } time && DayGrammar.Read(scan) is { } day ? new SaidMoment(day, time) : null;

    /// <summary>"صباح الغد الساعة ٩": tomorrow's morning, at nine of it.</summary>
    private static SaidMoment? PartThenDay(Scan scan) =>
        scan.Sign<TimeSign.Part>() is { } part && DayGrammar.Read(scan) is { } day && ClockGrammar.Of(part.Kind, scan) is { } time
            ? new SaidMoment(day, time)
            : null;

    private static SaidMoment? TimeAlone(Scan scan) =>
        ClockGrammar.Alone(scan) is { } time ? new SaidMoment(null, time) : null;
}
