using System.Security.Cryptography;
using System.Text;
using Core.Language;
using Core.Speech;
using Core.Store;
using Core.Views;

namespace Core.Agencies;

internal static class SetupCommands
{
    public static readonly Verb[] Verbs =
    [
        new("setup", Role.Anybody, w => new Setup(w.Rest("setup")))
        {
            Example = "setup 123456 North Desk zone Europe/Tallinn currency EUR promise 24 working hours",
        },
    ];
}

/// <summary>Opens the agency; whoever proves to run the host owns it.</summary>
internal sealed record Setup(string Rest) : Command
{
    public const int LongestName = 80;

    private static Dictionary<string, Func<string, bool>> Reads(TimeWords words) => new()
    {
        ["zone"] = said => Settings.Zone(said, offer: null).Refused is null,
        ["language"] = said => Settings.Language(said).Refused is null,
        ["currency"] = said => Settings.Currency(said).Refused is null,
        ["promise"] = said => said is not "" && Settings.Promise(said, offer: null, words).Refused is null,
    };

    public override async Task<View> Run(Turn turn)
    {
        if (turn.Agency.OpenedAt is not null) return turn.Refuse(new AlreadySetUp(turn.Agency.Name, (await turn.Db.Owner())?.Name));
        if (turn.At is not { Place: { Direct: true }, Speaker: { } speaker }) return turn.Refuse(new SetupOnlyDirect());
        if (await turn.Db.Account(turn.At.Platform, speaker.Team, speaker.User) is not { } account || !Opening.MaySetUp(turn, account))
            return turn.Refuse(new SetupOnlyMembers());

        var (code, rest) = CodeIn(Rest);
        if (!await Opening.IsFounder(turn, account) && await Prove(turn, account, code) is { } refused) return turn.Refuse(refused);

        var options = Options.Read(rest, Reads(turn.Words));
        var name = Names.Clean(options.Text.Trim('"', '“', '”', ' '));
        if (options.Bad is var (option, value, _)) return turn.Refuse(Bad(option, value));
        if (name.Length > LongestName) return turn.Refuse(new NameTooLong(LongestName));
        return SetupViews.Open(turn, await Open(turn, account, name, options.Values));
    }

    /// <returns>Null when the code is the host's own.</returns>
    public static async Task<Refusal?> Prove(Turn turn, Account account, string? code)
    {
        var left = await turn.Db.TriesLeft(account, turn.Now);
        if (left <= 0) return new SetupCodeWrong(0);
        if (code is null) return new SetupCodeAsked();
        if (Same(code, turn.Host.SetupCode)) return null;
        await turn.Db.WrongCode(account, turn.Now);
        return new SetupCodeWrong(left - 1);
    }

    private static async Task<Agency> Open(Turn turn, Account account, string name, IReadOnlyDictionary<string, string> said)
    {
        var zone = said.TryGetValue("zone", out var place)
            ? Settings.Zone(place, offer: null).Value
            : Settings.ZoneOr(account.Zone, turn.Agency.ZoneId);
        var language = Languages.Find(said.GetValueOrDefault("language") ?? "") ?? Languages.First(account.Language, turn.Agency.Language);
        var opened = turn.Agency with
        {
            Name = name is "" ? turn.Say.DeskOf(account.Name) : name,
            ZoneId = zone,
            Language = language,
            Currency = said.TryGetValue("currency", out var money) ? Settings.Currency(money).Value : HomeCurrency.Of(zone),
            Promise = said.TryGetValue("promise", out var length) ? Settings.Promise(length, offer: null, turn.Words).Value : null,
            OpenedAt = turn.Now,
        };
        await turn.Db.Save(AgencyStore.Agencies, turn.Agency, opened);
        var owner = new Person(PeopleStore.NewPerson(), Role.Owner, account.Name, language, zone, Standup: null, RemovedAt: null);
        await turn.Db.Save(PeopleStore.People, null, owner);
        await turn.Db.TieAccount(account, owner.Id);
        return opened;
    }

    // In a time that tells nothing of how much of it was right.
    private static bool Same(string code, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code), Encoding.ASCII.GetBytes(right));

    private static Refusal Bad(string option, string value) => option switch
    {
        "zone" => Settings.Zone(value, offer: null).Refused ?? new UnknownOption(value),
        "language" => new UnknownLanguage(value),
        "promise" => new UnknownPromise(value, Offer: null),
        _ => new UnknownCurrency(value),
    };

    private static (string? Code, string After) CodeIn(string said) =>
        said.Split((char[]?)null, 2) is [{ Length: 6 } code, .. var rest] && code.All(char.IsAsciiDigit)
            ? (code, rest.Length > 0 ? rest[0] : "")
            : (null, said);
}
