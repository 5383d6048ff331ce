using NodaTime;

namespace Core.TimeLog;

/// <summary>What a timer is for.</summary>
/// <param name="RequestId">Null for work that no request asks for.</param>
/// <param name="Note">As it was written, without its tags.</param>
/// <param name="Tags">Separated by spaces, without <c>#</c>.</param>
internal sealed record Job(ClientId ClientId, RequestId? RequestId, string Note, string Tags)
{
    public static Job Of(TimeEntry entry) => new(entry.ClientId, entry.RequestId, entry.Note, entry.Tags);

    /// <param name="text">`fix the header #design`: words that begin with <c>#</c> are tags.</param>
    public static (string Note, string Tags) Read(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToLookup(IsTag);
        return words[true].Any()
            ? (string.Join(' ', words[false]), string.Join(' ', words[true].Select(tag => tag[1..]).Distinct()))
            : (text.Trim(), "");
    }

    /// <summary>The same client and the same request: a timer for it need not be started twice.</summary>
    public bool IsThatOf(TimeEntry entry) => entry.ClientId == ClientId && entry.RequestId == RequestId;

    public TimeEntry From(PersonId who, Instant start, Instant? end = null) =>
        new(new EntryId(Ids.New()), who, ClientId, RequestId, Note, Tags, start, end, PausedAt: null, Version: 1);

    private static bool IsTag(string word) => word.Length > 1 && word[0] is '#' && char.IsLetter(word[1]);
}
