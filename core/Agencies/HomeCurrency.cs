using Core.Time;

namespace Core.Agencies;

/// <summary>What money a VA most likely asks for, by where she is. She can say otherwise.</summary>
internal static class HomeCurrency
{
    public const string Otherwise = "EUR";

    private static readonly Dictionary<string, string> ByCountry = new()
    {
        ["AE"] = "AED", ["AR"] = "ARS", ["AU"] = "AUD", ["BR"] = "BRL", ["CA"] = "CAD", ["CH"] = "CHF", ["CL"] = "CLP", ["CN"] = "CNY",
        ["CO"] = "COP", ["CZ"] = "CZK", ["DK"] = "DKK", ["EG"] = "EGP", ["GB"] = "GBP", ["GH"] = "GHS", ["HK"] = "HKD", ["HU"] = "HUF",
        ["ID"] = "IDR", ["IL"] = "ILS", ["IN"] = "INR", ["JP"] = "JPY", ["KE"] = "KES", ["KR"] = "KRW", ["MX"] = "MXN", ["MY"] = "MYR",
        ["NG"] = "NGN", ["NO"] = "NOK", ["NZ"] = "NZD", ["PE"] = "PEN", ["PH"] = "PHP", ["PK"] = "PKR", ["PL"] = "PLN", ["RO"] = "RON",
        ["RS"] = "RSD", ["SE"] = "SEK", ["SG"] = "SGD", ["TH"] = "THB", ["TR"] = "TRY", ["UA"] = "UAH", ["US"] = "USD", ["VN"] = "VND",
        ["ZA"] = "ZAR",
    };

    public static string Of(string zone) =>
        ByCountry.GetValueOrDefault(Tz.Names.CountryOf(zone) ?? "") ?? Otherwise;
}
