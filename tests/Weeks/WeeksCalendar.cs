using NodaTime;

namespace Tests.Weeks;

/// <summary>
/// When everybody works, by hand and by nothing of the product's: offsets of ten zones over six weeks, hours, holidays and days off as the
/// script says them.
/// </summary>
internal static class WeeksCalendar
{
    private static readonly LocalDate GoodFriday = new(2027, 3, 26), EasterMonday = new(2027, 3, 29);

    private static readonly Instant InEurope = Instant.FromUtc(2027, 3, 28, 1, 0);

    /// <summary>Minutes east of Greenwich, before and after the change; without one it stays.</summary>
    private static readonly Dictionary<string, (int Before, Instant Change, int After)> Zones = new()
    {
        ["Europe/Tallinn"] = (120, InEurope, 180),
        ["Europe/Berlin"] = (60, InEurope, 120),
        ["Europe/Lisbon"] = (0, InEurope, 60),
        ["Europe/London"] = (0, InEurope, 60),
        ["America/New_York"] = (-300, Instant.FromUtc(2027, 3, 14, 7, 0), -240),
        ["America/Los_Angeles"] = (-480, Instant.FromUtc(2027, 3, 14, 10, 0), -420),
        ["Asia/Dubai"] = (240, Instant.MaxValue, 240),
        ["Australia/Sydney"] = (660, Instant.FromUtc(2027, 4, 3, 16, 0), 600),
        ["Asia/Jerusalem"] = (120, Instant.FromUtc(2027, 3, 26, 0, 0), 180),
        ["Asia/Kolkata"] = (330, Instant.MaxValue, 330),
    };

    /// <summary>Days of the week (Monday is 1), and minutes of the day from and to.</summary>
    private static readonly Dictionary<string, (string Days, (int From, int To)[] Hours)> Weeks = new()
    {
        ["Ada"] = ("12345", [(9 * 60, (17 * 60) + 30)]),
        ["Ben"] = ("12345", [(8 * 60, 16 * 60)]),
        ["Ann"] = ("12345", [(9 * 60, 17 * 60)]),
        ["Bea"] = ("12345", [(8 * 60, 16 * 60)]),
        ["Cal"] = ("1234", [(8 * 60, 18 * 60)]),
        ["Dia"] = ("12345", [(8 * 60, 17 * 60)]),
        ["Eli"] = ("12345", [(9 * 60, 13 * 60), (14 * 60, 18 * 60)]),
        ["Fay"] = ("12345", [(9 * 60, 17 * 60)]),
        ["Guy"] = ("12345", [(9 * 60, 17 * 60)]),
        ["Hod"] = ("71234", [(9 * 60, 18 * 60)]),
        ["Ina"] = ("12345", [(10 * 60, 19 * 60)]),
        ["Joy"] = ("12345", [(10 * 60, 16 * 60)]),
        ["Kim"] = ("23456", [(9 * 60, 14 * 60)]),
        ["Lou"] = ("12345", [(8 * 60, 20 * 60)]),
    };

    private static readonly Dictionary<string, LocalDate[]> Free = new()
    {
        ["Ada"] = [GoodFriday],
        ["Ben"] = [new(2027, 3, 17), new(2027, 3, 18), new(2027, 3, 19), GoodFriday, EasterMonday],
        ["Bea"] = [GoodFriday, EasterMonday],
        ["Eli"] = [GoodFriday, EasterMonday],
        ["Fay"] = [GoodFriday],
        ["Guy"] = [GoodFriday, EasterMonday],
    };

    /// <summary>Ben goes by Lisbon's clock from when he says so until Slack says that he is back: by Berlin's, from Tuesday 14:00 to Thursday 15:00.</summary>
    private static readonly Interval InLisbon = new(Instant.FromUtc(2027, 4, 6, 12, 0), Instant.FromUtc(2027, 4, 8, 13, 0));

    /// <summary>By whose clock they live.</summary>
    public static string ZoneOf(Somebody who, Instant at) => who.Name is "Ben" && InLisbon.Contains(at) ? "Europe/Lisbon" : who.Zone;

    public static LocalDateTime Local(Instant at, Somebody who)
    {
        var (before, change, after) = Zones[ZoneOf(who, at)];
        return at.InUtc().LocalDateTime.PlusMinutes(at < change ? before : after);
    }

    /// <summary>Of a wall clock time that exists once there.</summary>
    public static Instant At(LocalDateTime local, Somebody who)
    {
        if (who.Name is "Ben" && local.PlusHours(-1).InUtc().ToInstant() is var away && InLisbon.Contains(away)) return away;
        var (before, change, after) = Zones[who.Zone];
        var early = local.PlusMinutes(-before).InUtc().ToInstant();
        return early < change ? early : local.PlusMinutes(-after).InUtc().ToInstant();
    }

    public static bool WorksOn(LocalDate day, Somebody who) =>
        Weeks[who.Name].Days.Contains((char)('0' + (int)day.DayOfWeek)) && !Free.GetValueOrDefault(who.Name, []).Contains(day);

    public static bool IsOpen(Instant at, Somebody who)
    {
        var local = Local(at, who);
        var minute = (local.Hour * 60) + local.Minute;
        return WorksOn(local.Date, who) && Weeks[who.Name].Hours.Any(h => minute >= h.From && minute < h.To);
    }

    /// <summary>Between the beginning and the end of a working day: at lunch too.</summary>
    public static bool IsThere(Instant at, Somebody who)
    {
        var local = Local(at, who);
        var minute = (local.Hour * 60) + local.Minute;
        return WorksOn(local.Date, who) && minute >= Weeks[who.Name].Hours[0].From && minute < Weeks[who.Name].Hours[^1].To;
    }

    /// <summary>So many minutes of work earlier, counted one by one.</summary>
    public static Instant Before(Instant at, int minutes, Somebody who)
    {
        var (now, left) = (at, minutes);
        while (left > 0)
        {
            now -= Duration.FromMinutes(1);
            if (IsOpen(now, who)) left--;
        }
        return now;
    }

    /// <summary>The same instant when it is within hours, or else when they begin again.</summary>
    public static Instant OpensFrom(Instant at, Somebody who)
    {
        if (IsOpen(at, who)) return at;
        for (var day = Local(at, who).Date; ; day = day.PlusDays(1))
        {
            if (!WorksOn(day, who)) continue;
            foreach (var (from, _) in Weeks[who.Name].Hours)
            {
                var opens = At(day.AtMidnight().PlusMinutes(from), who);
                if (opens >= at) return opens;
            }
        }
    }
}
