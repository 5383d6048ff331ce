using System.Collections.Frozen;

namespace Bots.Slack;

/// <summary>What an answer <c>ok: false</c> means for whoever sent the call.</summary>
internal enum Verdict
{
    /// <summary>The limit is reached; nothing was done.</summary>
    TooMany,

    /// <summary>Slack's own trouble: perhaps something was done all the same.</summary>
    Later,

    /// <summary>The same call will never be taken.</summary>
    Never,

    /// <summary>A scope is missing: never, and whoever runs the app must hear of it.</summary>
    NotAllowed,

    /// <summary>The token is good for nothing any more: nothing is sent there until there is another.</summary>
    Stopped,
}

/// <summary>Slack's words for what went wrong, sorted. A word that is not here is for ever, and is kept as it is.</summary>
internal static class SlackErrors
{
    private static readonly FrozenDictionary<string, Verdict> Sorted = new (Verdict Verdict, string[] Words)[]
    {
        (Verdict.TooMany, ["ratelimited", "rate_limited", "message_limit_exceeded"]),
        (Verdict.Later,
        [
            "", "internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org", "external_channel_migrating",
            "update_failed",
        ]),
        (Verdict.Stopped,
        [
            "invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "app_uninstalled", "org_login_required",
            "team_access_not_granted", "two_factor_setup_required", SlackApi.NotInstalled,
        ]),
        (Verdict.NotAllowed, ["missing_scope", "not_allowed_token_type", "scope_not_allowed_on_enterprise"]),
        (Verdict.Never,
        [
            // Where it was to go.
            "channel_not_found", "not_in_channel", "is_archived", "is_inactive", "user_not_in_channel", "channel_is_limited_access",
            "channel_type_not_supported", "method_not_supported_for_channel_type", "thread_not_found", "cannot_reply_to_message", "message_not_found",
            "team_not_found", "no_permission", "no_channel",
            // Whom it was for.
            "user_not_found", "user_not_visible", "user_disabled", "users_not_found", "users_list_not_supplied", "cannot_dm_bot", "cannot_message_self",
            "messages_tab_disabled", "user_is_restricted", "user_is_ultra_restricted", "invalid_user_combination", "not_enough_users", "too_many_users",
            // What somebody has forbidden.
            "restricted_action", "restricted_action_read_only_channel", "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel", "restricted_action_thread_locked", "access_denied", "accesslimited", "ekm_access_denied",
            "enterprise_is_restricted", "external_org_blocked", "slack_connect_file_link_sharing_blocked", "slack_connect_blocked_file_type",
            "slack_connect_file_upload_sharing_blocked", "slack_connect_canvas_sharing_blocked", "slack_connect_lists_sharing_blocked",
            "cannot_post_to_connected_channel", "as_user_not_supported", "app_access_restricted", "blocked_file_type",
            "file_uploads_disabled", "file_uploads_except_images_disabled", "storage_limit_reached",
            // What it was.
            "msg_too_long", "msg_blocks_too_long", "no_text", "invalid_blocks", "invalid_blocks_format", "invalid_attachments", "too_many_attachments",
            "attachment_payload_limit_exceeded", "markdown_text_conflict", "metadata_too_large", "invalid_metadata_format", "invalid_metadata_schema",
            "metadata_must_be_sent_from_app", "duplicate_message_not_found", "duplicate_channel_not_found", "too_many_contact_cards",
            "cant_update_message", "cant_broadcast_message", "cant_delete_message", "edit_window_closed", "block_mismatch", "view_too_large",
            "invalid_trigger_id", "expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged", "hash_conflict", "not_found",
            "duplicate_external_id", "push_limit_reached", "not_enabled", "file_not_found", "files_not_found", "length_required", "invalid_file_ids",
            "cannot_unfurl_url", "cannot_unfurl_message", "missing_unfurls", "cannot_find_message", "cannot_find_channel", "cannot_find_service",
            "already_reacted", "no_reaction", "too_many_reactions", "too_many_emoji", "invalid_name", "message_too_old",
            // How it was asked.
            "invalid_arguments", "invalid_arg_name", "invalid_array_arg", "invalid_charset", "invalid_form_data", "invalid_post_type",
            "missing_post_type", "missing_post_data", "missing_argument", "missing_charset", "superfluous_charset", "invalid_json", "json_not_object",
            "unknown_method", "deprecated_endpoint", "method_deprecated", "insecure_request", "invalid_cursor", "invalid_limit", "invalid_ts_latest",
            "invalid_ts_oldest", "invalid_types", "upgrade_required", "invalid_scheduled_message_id", "time_in_past", "time_too_far",
        ]),
    }.SelectMany(each => each.Words.Select(word => (word, each.Verdict))).ToFrozenDictionary(each => each.word, each => each.Verdict);

    /// <summary>For the tests: all that is known.</summary>
    internal static IReadOnlyDictionary<string, Verdict> All => Sorted;

    public static Verdict Of(string word) => Sorted.GetValueOrDefault(word, Verdict.Never);
}
