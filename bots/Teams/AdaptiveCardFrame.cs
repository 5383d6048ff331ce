using Core.Language;
using Core.Views;

namespace Bots.Teams;

/// <summary>What a card depends on beside its view: who reads it, and how it is opened and drawn anew.</summary>
/// <param name="Language">The reader's, as a tag: <c>ar</c>, <c>en-GB</c>.</param>
internal sealed record AdaptiveCardFrame(string Language)
{
    /// <summary>The accounts in the conversation, from its roster: only they are mentioned, others are named.</summary>
    public IReadOnlySet<string> Roster { get; init; } = new HashSet<string>();

    /// <summary>Whether a button opens a dialog (<c>task/fetch</c>) instead of saying its sentence.</summary>
    public Func<Button, bool> OpensDialog { get; init; } = _ => false;

    /// <summary>Set where it stands in one: goes with all that is sent from there.</summary>
    public TeamsDialog? Dialog { get; init; }

    /// <summary>Set where each looker is to have the card drawn for them.</summary>
    public AdaptiveCardRefresh? Refresh { get; init; }

    /// <summary>Two letters, as the schema wants them.</summary>
    public string Lang => Language.Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } two ? two : Phrases.English.Tag;

    public bool IsRightToLeft => Sides.DirOf(Lang) is "rtl";

    /// <summary>Stands at a field that must not be empty; the client says it before anything is sent.</summary>
    public string Needed => Phrases.In(Language).FieldNeeded;
}

/// <param name="Say">What draws it for whoever looks at it.</param>
/// <param name="Users">For whom the client asks by itself, as Teams names them; Teams takes sixty.</param>
internal sealed record AdaptiveCardRefresh(string Say, IReadOnlyList<string> Users);
