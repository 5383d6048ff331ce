using System.Collections.Concurrent;
using Core.Language;
using Core.Speech;
using Core.Views;

namespace Core;

/// <summary>In which language somebody was answered or written to last, for what has to be said while the database says nothing.</summary>
internal sealed class LastRead
{
    // A hundred bytes each. Whoever is forgotten is known again with their next answer.
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(Platform Platform, string Team, string User), string> _tags = new();

    public void Learn(Utterance said, View? view)
    {
        // What the platform answers nobody reads.
        if (said.Manner is not Manner.Learned) Learn(said.Platform, said.Speaker, view);
    }

    /// <summary>What reached somebody was for them alone: an answer, or a letter that nobody asked for.</summary>
    public void Learn(Platform platform, Speaker reader, View? view)
    {
        // What a room reads is in the room's language.
        if (view is not { Language: { } tag, Audience: Audience.Asker }) return;
        var who = (platform, reader.Team, reader.User);
        if (_tags.TryGetValue(who, out var known) && known == tag) return;
        if (known is null && _tags.Count >= Most) _tags.Clear();
        _tags[who] = tag;
    }

    /// <summary>What a platform tells of somebody's language counts until they were answered, as it does where they are first spoken to.</summary>
    public void Told(Utterance said)
    {
        if (said.Manner is not Manner.Learned || said.Text.Split(' ') is not ["profile", var team, var user]) return;
        if (!said.Fields.TryGetValue("language", out var told) || Languages.First(told, "") is not { Length: > 0 } tag) return;
        if (_tags.Count < Most) _tags.TryAdd((said.Platform, team, user), tag);
    }

    public Phrases Of(Utterance said) => Phrases.In(
        _tags.TryGetValue((said.Platform, said.Speaker.Team, said.Speaker.User), out var tag) ? tag
            : Languages.First(said.Locale ?? "", Phrases.English.Tag));
}
