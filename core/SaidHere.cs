using Core.Speech;

namespace Core;

/// <summary>How a sentence has to be typed where it was asked for.</summary>
internal static class SaidHere
{
    public const string BotName = "VA Desk";

    /// <summary>The words that are commands of their own; all else goes through <c>/va</c>.</summary>
    public static IReadOnlySet<string> Slashes { get; } = new HashSet<string> { "request", "timer", "timesheet", "deadlines", "standup", "client", "plan" };

    extension(Turn turn)
    {
        /// <summary>
        /// Bare in a direct conversation, with a slash in a room, as a mention where slashes do not work: in threads, in Teams, and for
        /// people from another organisation.
        /// </summary>
        /// <param name="sentence">Canonical: <c>timer start acme</c>.</param>
        public string Typed(string sentence)
        {
            if (turn.At.Place is not { Direct: false } place) return sentence;
            if (turn.At.Platform is Platform.Teams || place.Thread is not null || turn.At.Abroad) return $"@{BotName} {sentence}";
            return turn.Slashed(sentence);
        }

        /// <summary>What brings the bot into a channel, typed there.</summary>
        public string Invitation => InvitationOn(turn.At.Platform);

        /// <summary>As it is typed in a channel, wherever this is read.</summary>
        public string Slashed(string sentence)
        {
            if (turn.At.Platform is Platform.Teams || turn.At.Abroad) return $"@{BotName} {sentence}";
            var prefix = turn.Host.CommandPrefix;
            return Slashes.Contains(sentence.Split(' ')[0]) ? $"/{prefix}{sentence}" : $"/{prefix}va {sentence}";
        }
    }

    /// <summary>The same for a channel there, wherever this is read. In Teams a mention offers to add the bot.</summary>
    public static string InvitationOn(Platform platform) => platform is Platform.Teams ? $"@{BotName}" : $"/invite @{BotName}";
}
