using System.Globalization;
using System.Text.RegularExpressions;
using Core.Clients;
using Core.Language;
using Core.Requests;

namespace Core.TimeLog;

/// <summary>What a sentence says about what a timer is for.</summary>
internal abstract record JobReading
{
    private JobReading() { }

    /// <param name="Rest">What follows its name.</param>
    public sealed record Found(Client Client, Request? Request, string Rest) : JobReading;

    /// <summary>More than one begins so, or nothing was named.</summary>
    public sealed record Which(IReadOnlyList<Client> Clients, string Rest) : JobReading;

    public sealed record No(Refusal Why) : JobReading;
}

internal static partial class JobWords
{
    extension(Turn turn)
    {
        /// <summary>
        /// A request's number, or a client's name; in a client's room that client, when nobody else is named. Only what the speaker may
        /// see is found.
        /// </summary>
        /// <param name="named">A handle or a number, from a button or a form; null when it stands at the beginning of the text.</param>
        public async Task<JobReading> ReadJob(string text, string? named)
        {
            if (named is { Length: > 0 })
            {
                if (await turn.Numbered(named, text) is { } numbered) return numbered;
                var key = ClientNames.Key(named);
                return (await turn.VisibleClients()).FirstOrDefault(c => ClientNames.Key(c.Handle) == key) is { } client
                    ? new JobReading.Found(client, null, text)
                    : new JobReading.No(new NoSuchClient(named));
            }
            var words = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
            if (words is [var first, .. var after] && await turn.Numbered(first, string.Concat(after)) is { } request) return request;
            var visible = await turn.CandidatesIn(text);
            var read = ClientNames.Read(text, visible);
            if (visible.FirstOrDefault(c => c.Id == turn.At.Client) is { } here && !NamesWholly(read, text))
                return new JobReading.Found(here, null, text);
            return read switch
            {
                ClientReading.Found found => new JobReading.Found(found.Client, null, found.Rest),
                ClientReading.Several several => new JobReading.Which(several.Clients, several.Rest),
                _ => new JobReading.Which(await turn.RecentClients(), text),
            };
        }

        // A handle in front means its client, whoever else there is: then no other has to be looked at.
        private async Task<IReadOnlyList<Client>> CandidatesIn(string text) =>
            turn.Who.IsLead && turn.At.Client is null && ClientNames.FirstWord(text) is { } handle && await turn.Db.ClientWithHandle(handle) is { } named
                ? [named]
                : await turn.VisibleClients();

        /// <summary>Visible clients, those whose work was timed last first.</summary>
        public async Task<IReadOnlyList<Client>> RecentClients()
        {
            var visible = await turn.VisibleClients();
            var timed = (await turn.Db.NewestEntries(turn.Who.Id)).Select(e => e.ClientId).Distinct().ToList();
            return [.. visible.OrderBy(c => timed.IndexOf(c.Id) is var at and >= 0 ? at : int.MaxValue)];
        }

        private async Task<JobReading?> Numbered(string word, string rest)
        {
            if (Number().Match(Digits.Typed(word)) is not { Success: true } match) return null;
            var number = long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return await turn.RequestInSight(number) is { } request && await turn.Db.Client(request.ClientId) is { ArchivedAt: null } client
                ? new JobReading.Found(client, request, rest)
                : new JobReading.No(new NoSuchRequest(number));
        }
    }

    // In a client's own room `a new banner` is a note, though some name begins with an a.
    private static bool NamesWholly(ClientReading read, string text) => read is ClientReading.Found found
        && text[..^found.Rest.Length].Trim().Trim('"', '“', '”', '„', '«', '»', ':', ',', '.', '!') is var named
        && (ClientNames.Key(named) == found.Client.NameKey || ClientNames.Key(named) == ClientNames.Key(found.Client.Handle));

    [GeneratedRegex("^R-?([1-9][0-9]{0,8})[:,.!]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
