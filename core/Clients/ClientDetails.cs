using Core.Agencies;
using Core.Language;
using Core.Time.Holidays;
using NodaTime;

namespace Core.Clients;

/// <summary>Reads what is said of a client, one detail at a time; nothing is stored.</summary>
internal static class ClientDetails
{
    // How somebody says that nothing of its own is promised to a client.
    private static readonly string[] AsTheDesk = ["", "as agency", "as the agency", "as desk", "as the desk", "as usual", "agency", "desk", "default"];

    /// <summary>For the options of <c>client add</c>.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, bool>> Reads = new Dictionary<string, Func<string, bool>>
    {
        ["zone"] = said => Settings.Zone(said, offer: null).Refused is null,
        ["language"] = said => Settings.Language(said).Refused is null,
        ["currency"] = said => Settings.Currency(said).Refused is null,
        ["rate"] = said => ClientRules.Rate(said, HomeCurrency.Otherwise) is not null,
    };

    /// <summary>A name as it is kept.</summary>
    public static Result<string> Name(string said)
    {
        var name = Names.Clean(said);
        if (name is "") return new NameNeeded();
        return name.Length > ClientRules.LongestName ? new NameTooLong(ClientRules.LongestName) : name;
    }

    /// <param name="offer">What a button says before a zone that is offered.</param>
    /// <param name="words">Of whoever says it.</param>
    public static Result<Client> With(Client client, IReadOnlyDictionary<string, string> details, string? offer, Instant now, TimeWords words)
    {
        // The currency first: a rate is read in it.
        foreach (var name in (string[])["currency", "rate", "zone", "language", "hours", "urgent", "holidays", "promise", "off"])
        {
            if (!details.TryGetValue(name, out var said)) continue;
            var changed = With(client, name, said, offer, now, words);
            if (changed.Refused is not null) return changed;
            client = changed.Value;
        }
        return client;
    }

    private static Result<Client> With(Client client, string detail, string said, string? offer, Instant now, TimeWords words) => detail switch
    {
        "currency" => Change(Settings.Currency(said), code => client with { Currency = code, Rate = Rescaled(client, code) }),
        "rate" when words.IsNone(said) || said is "-" => client with { Rate = null },
        "rate" => ClientRules.Rate(said, client.Currency) is { } minor ? client with { Rate = minor } : new NoRate(said),
        "zone" => Change(Settings.Zone(said, offer), id => client with { ZoneId = id }),
        "language" => Change(Settings.Language(said), tag => client with { Language = tag }),
        "holidays" => Change(Settings.Holidays(said, Beside(offer, "holidays")), code => client with { Holidays = code is Countries.None ? null : code }),
        "promise" when AsTheDesk.Contains(said.Trim().ToLowerInvariant()) || OwnWords.Meant(said, "as agency") is not null => client with { Promise = null },
        "promise" => Change(Settings.Promise(said, Beside(offer, "promise"), words), promise => client with { Promise = promise }),
        "off" => Away(client, said, now, words),
        "urgent" => Hours(client, $"urgent {said}", words),
        _ => Hours(client, said, words),
    };

    private static Result<Client> Hours(Client client, string said, TimeWords words)
    {
        var (week, word) = UrgentWord.Cut(said);
        var urgent = UrgentWord.Read(word ?? client.Urgent ?? "");
        if (urgent.Refused is { } unclear) return unclear;
        client = client with { Urgent = urgent.Value };
        return week is "" && word is not null ? client : Change(Settings.Hours(week, words), hours => client with { Hours = hours });
    }

    // A button for a zone begins as one for a country does.
    private static string? Beside(string? offer, string detail) => offer is null ? null : $"{offer[..offer.LastIndexOf(' ')]} {detail}";

    // The form tells all that is to come, and nothing of what is over.
    private static Result<Client> Away(Client client, string said, Instant now, TimeWords words)
    {
        var read = Settings.DaysOff(said, DaysOffOfClient.Speaking(client, now, words), offer: null);
        if (read.Refused is { } refused) return refused;
        return client.Away(client.Calendar.Off.Then(now.InZone(client.Zone).Date, read.Value));
    }

    // 45 an hour stays 45, whatever the minor units are.
    private static long? Rescaled(Client client, string code) => client.Rate is { } rate
        ? (long)(rate * (decimal)Math.Pow(10, Currencies.Digits(code) - Currencies.Digits(client.Currency)))
        : null;

    private static Result<Client> Change(Result<string> read, Func<string, Client> change) =>
        read.Refused is { } refused ? refused : change(read.Value);
}
