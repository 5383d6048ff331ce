using Bots.Slack;
using Core.Store;
using NodaTime;

namespace Tests.Doors;

/// <summary>What each of Slack's words means for whoever sent the call.</summary>
public sealed class SlackErrorsTests
{
    [Theory]
    [InlineData("ratelimited", Verdict.TooMany)]
    [InlineData("rate_limited", Verdict.TooMany)]
    [InlineData("message_limit_exceeded", Verdict.TooMany)]
    [InlineData("internal_error", Verdict.Later)]
    [InlineData("fatal_error", Verdict.Later)]
    [InlineData("service_unavailable", Verdict.Later)]
    [InlineData("request_timeout", Verdict.Later)]
    [InlineData("team_added_to_org", Verdict.Later)]
    [InlineData("", Verdict.Later)]
    [InlineData("invalid_auth", Verdict.Stopped)]
    [InlineData("not_authed", Verdict.Stopped)]
    [InlineData("account_inactive", Verdict.Stopped)]
    [InlineData("token_revoked", Verdict.Stopped)]
    [InlineData("token_expired", Verdict.Stopped)]
    [InlineData("app_uninstalled", Verdict.Stopped)]
    [InlineData("org_login_required", Verdict.Stopped)]
    [InlineData(SlackApi.NotInstalled, Verdict.Stopped)]
    [InlineData("missing_scope", Verdict.NotAllowed)]
    [InlineData("channel_not_found", Verdict.Never)]
    [InlineData("not_in_channel", Verdict.Never)]
    [InlineData("is_archived", Verdict.Never)]
    [InlineData("user_disabled", Verdict.Never)]
    [InlineData("cannot_dm_bot", Verdict.Never)]
    [InlineData("msg_too_long", Verdict.Never)]
    [InlineData("invalid_blocks", Verdict.Never)]
    [InlineData("restricted_action", Verdict.Never)]
    [InlineData("no_permission", Verdict.Never)]
    [InlineData("expired_trigger_id", Verdict.Never)]
    public void Each_word_has_its_meaning(string word, object verdict) => Assert.Equal((Verdict)verdict, SlackErrors.Of(word));

    [Fact]
    public void Each_verdict_becomes_what_the_postman_does()
    {
        Assert.True(SlackErrors.All.Count > 120);
        foreach (var (word, verdict) in SlackErrors.All)
        {
            var delivery = SlackReply.Refused(word).ToDelivery();
            Delivery expected = verdict switch
            {
                Verdict.TooMany => new Delivery.Later(Duration.FromSeconds(30)),
                Verdict.Later => new Delivery.Later(Duration.Zero) { Doubtful = true },
                Verdict.Stopped => new Delivery.Stopped(word),
                _ => new Delivery.Never(word),
            };
            Assert.Equal(expected, delivery);
        }
    }

    [Fact]
    public void A_word_that_nobody_knows_is_for_ever_and_is_kept() =>
        Assert.Equal(new Delivery.Never("a_word_of_2031"), SlackReply.Refused("a_word_of_2031").ToDelivery());

    [Fact]
    public void What_has_not_left_is_in_no_doubt()
    {
        Assert.Equal(new Delivery.Later(Duration.Zero), new SlackReply.Unknown("NameResolutionError") { Left = false }.ToDelivery());
        Assert.Equal(new Delivery.NotYet(Duration.FromSeconds(9)), new SlackReply.NotYet(Duration.FromSeconds(9)).ToDelivery());
    }
}
