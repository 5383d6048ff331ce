using System.Security.Cryptography;
using System.Text;
using Bots.Slack;
using Microsoft.Extensions.Primitives;
using NodaTime;
using Tests.Kit;

namespace Tests.Doors;

/// <summary>The expected MACs are made here with the framework's own HMAC, from Slack's description.</summary>
public sealed class SignatureTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const long Now = 1_795_000_000;
    private const string Body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&text=hello+world%21";

    [Fact]
    public void Slacks_own_example_is_covered()
    {
        // From docs.slack.dev, "Verifying requests from Slack".
        const string body =
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar" +
            "&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands" +
            "%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        const string signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
        Assert.Equal(signature, Proof(1_531_420_618, Encoding.UTF8.GetBytes(body), "1531420618", signature));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(-299)]
    [InlineData(-300)]
    [InlineData(299)]
    [InlineData(300)]
    public void Five_minutes_either_way_are_fresh(long offset) => Assert.NotNull(Proof(Now, Bytes, Stamp(offset), Sign(Stamp(offset))));

    [Theory]
    [InlineData(-301)]
    [InlineData(-330)]
    [InlineData(-86_400)]
    [InlineData(-Now)]
    [InlineData(301)]
    [InlineData(3_600)]
    [InlineData(long.MaxValue - Now)]
    public void Older_or_from_the_future_is_refused(long offset) => Assert.Null(Proof(Now, Bytes, Stamp(offset), Sign(Stamp(offset))));

    [Theory]
    [InlineData("")]
    [InlineData(" 1795000000")]
    [InlineData("1795000000 ")]
    [InlineData("+1795000000")]
    [InlineData("-1795000000")]
    [InlineData("1795000000.0")]
    [InlineData("1,795,000,000")]
    [InlineData("0x6AFD8EC0")]
    [InlineData("NaN")]
    [InlineData("١٧٩٥٠٠٠٠٠٠")]
    [InlineData("99999999999999999999999999")]
    [InlineData("1795000000:")]
    public void A_timestamp_is_digits_and_nothing_else(string timestamp) => Assert.Null(Proof(Now, Bytes, timestamp, Sign(timestamp)));

    public static TheoryData<string, string> Broken => new()
    {
        { "none", "" },
        { "upper case", "v0=" + Sign(Stamp(0))[3..].ToUpperInvariant() },
        { "upper case version", "V0=" + Sign(Stamp(0))[3..] },
        { "another version", "v1=" + Sign(Stamp(0))[3..] },
        { "no version", Sign(Stamp(0))[3..] },
        { "cut", Sign(Stamp(0))[..^1] },
        { "longer", Sign(Stamp(0)) + "0" },
        { "space before", " " + Sign(Stamp(0)) },
        { "twice in one", Sign(Stamp(0)) + "," + Sign(Stamp(0)) },
        { "not hexadecimal", "v0=" + new string('z', 64) },
        { "version only", "v0=" },
        { "zeros", "v0=" + new string('0', 64) },
        { "another secret", Sign(Stamp(0), secret: "another") },
        { "empty secret", Sign(Stamp(0), secret: "") },
        { "another time", Sign(Stamp(-1)) },
        { "another body", Sign(Stamp(0), "another") },
        { "wide digits", Sign(Stamp(0)).Replace('0', '０') },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Any_other_signature_is_refused(string what, string signature) =>
        Assert.True(Proof(Now, Bytes, Stamp(0), signature) is null, what);

    [Theory]
    [InlineData(Body + "&more=1")]
    [InlineData("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&text=hello%20world%21")]
    [InlineData("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&text=hello+world!")]
    [InlineData("")]
    [InlineData(Body + "\n")]
    public void A_body_that_means_the_same_is_still_another_body(string body) =>
        Assert.Null(Proof(Now, Encoding.UTF8.GetBytes(body), Stamp(0), Sign(Stamp(0))));

    [Fact]
    public void Bytes_that_are_no_text_are_covered_as_they_are()
    {
        byte[] body = [0xff, 0x00, 0xc3, 0x28, 0x80];
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), (byte[])[.. Encoding.ASCII.GetBytes($"v0:{Now}:"), .. body]);
        Assert.NotNull(Proof(Now, body, Stamp(0), "v0=" + Convert.ToHexStringLower(mac)));
        Assert.Null(Proof(Now, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body)), Stamp(0), "v0=" + Convert.ToHexStringLower(mac)));
    }

    [Fact]
    public void Each_header_comes_once()
    {
        var (stamp, sign) = (Stamp(0), Sign(Stamp(0)));
        Assert.Null(Proof(Now, Bytes, StringValues.Empty, sign));
        Assert.Null(Proof(Now, Bytes, stamp, StringValues.Empty));
        Assert.Null(Proof(Now, Bytes, new StringValues([stamp, stamp]), sign));
        Assert.Null(Proof(Now, Bytes, stamp, new StringValues([sign, sign])));
        Assert.Null(Proof(Now, Bytes, stamp, new StringValues([sign, "v0=0"])));
    }

    [Fact]
    public void Without_a_secret_nothing_is_proved() =>
        Assert.Null(Proof(Now, Bytes, Stamp(0), Sign(Stamp(0), secret: ""), secret: ""));

    /// <summary>What tells digit by digit how much is right cannot be seen in any answer, only in the time it takes: so the code itself is read.</summary>
    [Fact]
    public void The_MAC_is_compared_in_constant_time_and_no_other_text_or_bytes_are()
    {
        string[] called = [.. Calls.Of(typeof(SlackSignature)).Select(m => $"{m.DeclaringType!.Name}.{m.Name}").Distinct()];
        Assert.Contains("CryptographicOperations.FixedTimeEquals", called);
        string[] telling = ["Equality", "Inequality", "Equals", "Compare", "StartsWith", "EndsWith", "IndexOf", "Contains", "CommonPrefix"];
        Assert.DoesNotContain(called, name => name is not "CryptographicOperations.FixedTimeEquals"
            && telling.Any(part => name.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_settings_do_not_tell_their_secrets()
    {
        var told = Settings(Secret).ToString();
        Assert.DoesNotContain(Secret, told, StringComparison.Ordinal);
        Assert.DoesNotContain("xoxb", told, StringComparison.Ordinal);
    }

    private static byte[] Bytes => Encoding.UTF8.GetBytes(Body);

    private static string? Proof(long now, byte[] body, StringValues timestamp, StringValues signature, string secret = Secret) =>
        new SlackSignature(Settings(secret), new StoppedClock(Instant.FromUnixTimeSeconds(now))).Proof(body, timestamp, signature);

    private static SlackSettings Settings(string secret) =>
        new(secret, "xoxb-1", new Uri("https://slack.com/api/"), ["hooks.slack.com"], "");

    private static string Stamp(long offset) => (Now + offset).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Sign(string timestamp, string body = Body, string secret = Secret) => "v0=" + Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")));
}
