namespace Tests.FakeSlack;

/// <summary>What people see on their screens, now or soon.</summary>
public static class SlackReading
{
    extension(SlackServer slack)
    {
        /// <summary>All that the bot and people wrote in a channel, with what only one person sees.</summary>
        public IReadOnlyList<Message> Messages(string channel)
        {
            lock (slack.World.Gate)
                return [.. slack.World.Messages.Where(each => each.Channel == channel && !each.Deleted)];
        }

        /// <summary>
        /// What one person sees in a channel: nothing, when they are not in it. Whether people of other organizations are shown what is for
        /// them alone is not promised: those who only write are not.
        /// </summary>
        public IReadOnlyList<Message> Sees(string user, string channel)
        {
            lock (slack.World.Gate)
            {
                if (slack.World.User(user) is not { } person || !slack.Channel(channel).Members.Contains(user)) return [];
                return [.. slack.Messages(channel).Where(each => each.OnlyFor is null || (each.OnlyFor == user && !person.OnlyWrites))];
            }
        }

        /// <summary>What the bot wrote in a channel for everybody there.</summary>
        public IReadOnlyList<Message> Posts(string channel) =>
            [.. slack.Messages(channel).Where(each => each.IsBots && each.OnlyFor is null)];

        /// <summary>The newest post of the bot in a channel whose text contains this, now or soon.</summary>
        public Task<Message> Posted(string channel, string contains = "", TimeSpan? within = null) => slack.Until(
            () => slack.Posts(channel).LastOrDefault(each => each.Text.Contains(contains, StringComparison.Ordinal)),
            $"a message with “{contains}” in {channel}",
            within);

        /// <summary>The same in the bot's direct message with a person.</summary>
        public Task<Message> PostedTo(string user, string contains = "", TimeSpan? within = null) =>
            slack.Posted(slack.Direct(user), contains, within);

        /// <summary>The newest ephemeral message for one person whose text contains this, now or soon.</summary>
        public Task<Message> Whispered(string user, string contains = "", TimeSpan? within = null) => slack.Until(
            () => slack.World.Messages.LastOrDefault(each =>
                each.OnlyFor == user && !each.Deleted && each.Text.Contains(contains, StringComparison.Ordinal)),
            $"an ephemeral message with “{contains}” for {user}",
            within);

        /// <summary>A message once it reads so, for a card that is redrawn.</summary>
        public Task<Message> Reads(Message message, string contains, TimeSpan? within = null) => slack.Until(
            () => message.Text.Contains(contains, StringComparison.Ordinal) ? message : null,
            $"“{contains}” in the message {message}",
            within);

        /// <summary>The form on top of a person's screen; null when there is none.</summary>
        public OpenView? View(string user)
        {
            lock (slack.World.Gate) return slack.World.Views.LastOrDefault(each => each.User == user && !each.Closed);
        }

        /// <summary>A person's own page as it is published, once it reads so.</summary>
        public Task<OpenView> Home(string user, string contains = "", TimeSpan? within = null) => slack.Until(
            () => slack.World.Home(user) is { Hash: not "" } home && home.Text.Contains(contains, StringComparison.Ordinal) ? home : null,
            $"“{contains}” on the page of {user}",
            within);

        /// <summary>The form on top of a person's screen, now or soon.</summary>
        public Task<OpenView> Opened(string user, string contains = "", TimeSpan? within = null) => slack.Until(
            () => slack.View(user) is { } view && view.Text.Contains(contains, StringComparison.Ordinal) ? view : null,
            $"a form with “{contains}” open for {user}",
            within);
    }
}
