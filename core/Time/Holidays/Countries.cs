namespace Core.Time.Holidays;

/// <summary>Whose holidays we know.</summary>
internal static class Countries
{
    public static readonly IReadOnlyList<HolidayCalendar> All =
    [
        Overseas.Australia, Overseas.NewSouthWales, Overseas.Queensland, Overseas.Victoria, NearEast.Egypt, Europe.Estonia, Europe.France,
        .. Germany.All, India.Union, India.Maharashtra, NearEast.Israel, NearEast.SaudiArabia, NearEast.Turkey, NearEast.Emirates,
        Europe.England, Europe.NorthernIreland, Europe.Scotland, Overseas.UnitedStates,
    ];

    private static readonly Dictionary<string, HolidayCalendar> ByCode = All.ToDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whoever keeps none has said so, or nothing.</summary>
    public const string None = "none";

    /// <returns>Null for none, and for a country that a newer version knew.</returns>
    public static HolidayCalendar? Named(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}
