namespace Tests.Lint;

/// <summary>
/// What Slack asks for before it brings an event, answers a call or shows a gesture: one row each for all that the product uses, as the page
/// on docs.slack.dev says that it names. Whoever uses more adds a row; <see cref="ManifestLint"/> holds the manifests and the code to it.
/// </summary>
internal static class SlackNeeds
{
    /// <param name="Name">As the manifest or the address of the call spells it.</param>
    /// <param name="Scopes">All of these; none where Slack asks for nothing.</param>
    /// <param name="Page">Below <c>https://docs.slack.dev/</c>.</param>
    internal sealed record Need(string Name, string Page, params string[] Scopes);

    /// <summary>Subscribed to, and heard.</summary>
    public static readonly Need[] Events =
    [
        new("app_home_opened", "reference/events/app_home_opened"),
        new("app_mention", "reference/events/app_mention", "app_mentions:read"),
        new("app_uninstalled", "reference/events/app_uninstalled"),
        new("channel_archive", "reference/events/channel_archive", "channels:read"),
        new("channel_deleted", "reference/events/channel_deleted", "channels:read"),
        new("channel_id_changed", "reference/events/channel_id_changed", "channels:read", "groups:read"),
        new("channel_left", "reference/events/channel_left", "channels:read"),
        new("channel_shared", "reference/events/channel_shared", "channels:read", "groups:read"),
        new("channel_unshared", "reference/events/channel_unshared", "channels:read", "groups:read"),
        new("grid_migration_finished", "reference/events/grid_migration_finished"),
        new("group_archive", "reference/events/group_archive", "groups:read"),
        new("group_deleted", "reference/events/group_deleted", "groups:read"),
        new("group_left", "reference/events/group_left", "groups:read"),
        new("link_shared", "reference/events/link_shared", "links:read"),
        new("member_joined_channel", "reference/events/member_joined_channel", "channels:read", "groups:read"),
        new("message.channels", "reference/events/message.channels", "channels:history"),
        new("message.groups", "reference/events/message.groups", "groups:history"),
        new("message.im", "reference/events/message.im", "im:history"),
        new("reaction_added", "reference/events/reaction_added", "reactions:read"),
        new("tokens_revoked", "reference/events/tokens_revoked"),
        new("user_change", "reference/events/user_change", "users:read"),
    ];

    /// <summary>Of the Web API, as the code calls them.</summary>
    public static readonly Need[] Methods =
    [
        // With the app's own token, which is generated with connections:write; the manifest has no say in it.
        new("apps.connections.open", "reference/methods/apps.connections.open"),
        new("auth.test", "reference/methods/auth.test"),
        new("chat.postEphemeral", "reference/methods/chat.postEphemeral", "chat:write"),
        new("chat.postMessage", "reference/methods/chat.postMessage", "chat:write"),
        new("chat.unfurl", "reference/methods/chat.unfurl", "links:write"),
        new("chat.update", "reference/methods/chat.update", "chat:write"),
        new("conversations.history", "reference/methods/conversations.history", "channels:history", "groups:history", "im:history"),
        new("conversations.open", "reference/methods/conversations.open", "im:write"),
        new("conversations.replies", "reference/methods/conversations.replies", "channels:history", "groups:history", "im:history"),
        new("files.completeUploadExternal", "reference/methods/files.completeUploadExternal", "files:write"),
        new("files.getUploadURLExternal", "reference/methods/files.getUploadURLExternal", "files:write"),
        // With tokens.basic, which every token has.
        new("migration.exchange", "reference/methods/migration.exchange"),
        // With the app's own id and secret.
        new("oauth.v2.access", "reference/methods/oauth.v2.access"),
        new("reactions.get", "reference/methods/reactions.get", "reactions:read"),
        new("users.info", "reference/methods/users.info", "users:read"),
        new("views.open", "reference/methods/views.open"),
        new("views.publish", "reference/methods/views.publish"),
        new("views.update", "reference/methods/views.update"),
    ];

    /// <summary>Neither event nor call.</summary>
    public static readonly Need[] Others =
    [
        new("slash commands and shortcuts", "reference/scopes/commands", "commands"),
        new("the links of a message's files", "reference/scopes/files.read", "files:read"),
    ];
}
