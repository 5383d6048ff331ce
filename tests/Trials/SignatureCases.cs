using System.Globalization;
using System.IO.Compression;
using System.Text;
using static Tests.Trials.SignatureWire;

namespace Tests.Trials;

/// <param name="Status">What must be answered; 200 is an acceptance.</param>
internal sealed record SignatureCase(string Name, int Status, SignatureWire Wire);

/// <summary>What may be wrong with a delivery, made of a good one.</summary>
/// <param name="good">Not signed yet.</param>
/// <param name="now">Unix seconds.</param>
internal sealed class SignatureCases(SignatureWire good, long now)
{
    private const string Other = "not the secret";
    private readonly string _stamp = Text(now), _sign = Sign(Text(now), good.Body);

    public IEnumerable<SignatureCase> All =>
    [
        .. Times(), .. Stamps(), .. Signatures(), .. Doubles(), .. Bodies(), .. Sizes(), .. Types(), .. NothingParsed(),
    ];

    private IEnumerable<SignatureCase> Times()
    {
        foreach (var offset in (long[])[0, 1, -1, 299, -299, 300, -300]) yield return new($"{offset} s", 200, good.SignedAt(now + offset));
        foreach (var offset in (long[])[301, -301, 302, -302, 3600, -3600, 86_400, -now, -now + 1, -2 * now, 1L << 40])
            yield return new($"{offset} s, signed rightly", 401, good.SignedAt(now + offset));
    }

    private IEnumerable<SignatureCase> Stamps()
    {
        string[] stamps =
        [
            "", "soon", "0", "-" + _stamp, "+" + _stamp, _stamp + ".0", _stamp + "e0", "0x6b49d200", _stamp + "s", _stamp[..5] + " " + _stamp[5..],
            "99999999999999999999999999", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616",
            _stamp.Replace('1', '١'), _stamp.Replace('1', '１'), $"{_stamp},{_stamp}", $"{_stamp}000", _stamp[..^1] + ",0", "NaN", "Infinity", "1_795_000_000",
        ];
        foreach (var stamp in stamps) yield return new($"time “{stamp}”, signed rightly", 401, good.Signed(stamp, Sign(stamp, good.Body)));
        yield return new("time with a zero before it", 401, good.Signed("0" + _stamp, _sign));
        yield return new("another fresh time", 401, good.Signed(Text(now - 1), _sign));
        yield return new("no time", 401, good with { Headers = [(Signature, _sign)] });
    }

    private IEnumerable<SignatureCase> Signatures()
    {
        (string Name, string Signature)[] wrong =
        [
            ("empty", ""), ("v0= alone", "v0="), ("v0", "v0"), ("another secret", Sign(_stamp, good.Body, Other)),
            ("an empty secret", Sign(_stamp, good.Body, "")), ("v1=", "v1=" + _sign[3..]), ("V0=", "V0=" + _sign[3..]), ("v00=", "v00=" + _sign[3..]),
            ("no version", _sign[3..]), ("upper-case hex", "v0=" + _sign[3..].ToUpperInvariant()), ("one digit less", _sign[..^1]), ("half of it", _sign[..35]),
            ("one digit more", _sign + "0"), ("twice as long", _sign + _sign[3..]), ("the last digit changed", _sign[..^1] + Next(_sign[^1])),
            ("the first digit changed", "v0=" + Next(_sign[3]) + _sign[4..]), ("zeros", "v0=" + new string('0', 64)),
            ("no hex", "v0=" + new string('z', 64)), ("base64", "v0=" + Convert.ToBase64String(Convert.FromHexString(_sign[3..]))),
            ("comma-joined", $"{_sign},{_sign}"), ("comma-joined, wrong first", $"v0={new string('0', 64)}, {_sign}"), ("quoted", $"\"{_sign}\""),
            ("a space in it", "v0= " + _sign[3..]), ("of another body", Sign(_stamp, Encoding.UTF8.GetBytes("another"))),
            ("of no body", Sign(_stamp, [])), ("of the path and the body", Sign(_stamp, [.. Encoding.UTF8.GetBytes(good.Path), .. good.Body])),
            ("of another time", Sign(Text(now - 60), good.Body)), ("wide digits", "v0=" + _sign[3..].Replace('0', '０')),
            ("ten thousand zeros", new string('0', 10_000)),
        ];
        foreach (var (name, signature) in wrong) yield return new($"signature: {name}", 401, good.Signed(_stamp, signature));
        yield return new("no signature", 401, good with { Headers = [(Timestamp, _stamp)] });
        yield return new("nothing signed", 401, good);
    }

    private IEnumerable<SignatureCase> Doubles()
    {
        var zeros = "v0=" + new string('0', 64);
        yield return new("two signatures, right and wrong", 401, With((Timestamp, _stamp), (Signature, _sign), (Signature, zeros)));
        yield return new("two signatures, wrong and right", 401, With((Timestamp, _stamp), (Signature, zeros), (Signature, _sign)));
        yield return new("two signatures, both right", 401, With((Timestamp, _stamp), (Signature, _sign), (Signature, _sign)));
        yield return new("two times, the same", 401, With((Timestamp, _stamp), (Timestamp, _stamp), (Signature, _sign)));
        yield return new("two times, stale and fresh", 401, With((Timestamp, Text(now - 999)), (Timestamp, _stamp), (Signature, _sign)));
        yield return new("headers spelled small", 200, With((Timestamp.ToLowerInvariant(), _stamp), (Signature.ToUpperInvariant(), _sign)));
        yield return new(
            "a retry's headers", 200,
            With((Timestamp, _stamp), (Signature, _sign), ("X-Slack-Retry-Num", "1"), ("X-Slack-Retry-Reason", "http_timeout")));
    }

    private IEnumerable<SignatureCase> Bodies()
    {
        var (body, text) = (good.Body, Encoding.UTF8.GetString(good.Body));
        var anew = text.Replace("+", "%20", StringComparison.Ordinal).Replace(":", " :", StringComparison.Ordinal) + " ";
        (string Name, byte[] Body)[] changed =
        [
            ("first byte", Flipped(0)), ("middle byte", Flipped(body.Length / 2)), ("last byte", Flipped(body.Length - 1)),
            ("one byte less", body[..^1]), ("first byte cut", body[1..]), ("a newline after", [.. body, (byte)'\n']), ("a zero after", [.. body, 0]),
            ("a byte order mark", [0xef, 0xbb, 0xbf, .. body]),
            ("something added", [.. body, .. "&text=more"u8]), ("empty", []), ("doubled", [.. body, .. body]),
            ("encoded anew", Encoding.UTF8.GetBytes(anew)), ("UTF-16", Encoding.Unicode.GetBytes(text)), ("gzip", Zipped(body)),
            ("upper case", Encoding.UTF8.GetBytes(text.ToUpperInvariant())),
        ];
        foreach (var (name, other) in changed) yield return new($"body under its old signature: {name}", 401, good.Signed(_stamp, _sign) with { Body = other });
        var zipped = good with { Body = Zipped(body) };
        yield return new("gzip that was told of, signed before", 401, And(zipped.Signed(_stamp, _sign), ("Content-Encoding", "gzip")));
        yield return new("gzip that was told of, signed after", 400, And(zipped.SignedAt(now), ("Content-Encoding", "gzip")));
        yield return new("chunked", 200, good.SignedAt(now) with { Chunked = true });
        yield return new("chunked, another secret", 401, good.Signed(_stamp, Sign(_stamp, body, Other)) with { Chunked = true });
        yield return new("empty and signed", 400, (good with { Body = [] }).SignedAt(now));
    }

    private IEnumerable<SignatureCase> Sizes()
    {
        foreach (var size in (int[])[Body.Most + 1, 1 << 20, 10 << 20])
        {
            var big = good with { Body = Padded(size) };
            yield return new($"{size} bytes, signed rightly", 413, big.SignedAt(now));
            yield return new($"{size} bytes, signed wrongly", 413, big.Signed(_stamp, _sign));
            yield return new($"{size} bytes in chunks", 413, big.SignedAt(now) with { Chunked = true });
        }
        yield return new("as long as may be", 200, (good with { Body = Padded(Body.Most) }).SignedAt(now));
        yield return new("as long as may be, signed wrongly", 401, (good with { Body = Padded(Body.Most) }).Signed(_stamp, _sign));
        yield return new("a length that nothing follows", 413, good.SignedAt(now) with { Length = 1L << 40 });
    }

    private IEnumerable<SignatureCase> Types()
    {
        foreach (var type in (string?[])["text/plain", "multipart/form-data; boundary=x", "", "nonsense", null])
        {
            yield return new($"type “{type}”, signed rightly", 415, (good with { ContentType = type }).SignedAt(now));
            yield return new($"type “{type}”, signed wrongly", 401, (good with { ContentType = type }).Signed(_stamp, Sign(_stamp, good.Body, Other)));
        }
        yield return new("a charset", 200, (good with { ContentType = good.ContentType + "; charset=iso-8859-7" }).SignedAt(now));
        foreach (var verb in (string[])["GET", "PUT", "DELETE", "PATCH"])
            yield return new($"{verb}, signed rightly", 405, (good with { Verb = verb }).SignedAt(now));
    }

    // Parsed first, these would be malformed, or of another type.
    private IEnumerable<SignatureCase> NothingParsed()
    {
        foreach (var body in (string[])["payload=%7B{{{", "{", "payload=%ZZ", "command=", "[1]", "null", new string('{', 9000)])
        {
            var malformed = good with { Body = Encoding.UTF8.GetBytes(body) };
            yield return new($"malformed {body[..1]}{body.Length}, signed wrongly", 401, malformed.Signed(_stamp, _sign));
            yield return new($"malformed {body[..1]}{body.Length}, signed rightly", 400, malformed.SignedAt(now));
        }
    }

    private SignatureWire With(params (string, string)[] headers) => good with { Headers = headers };

    private static SignatureWire And(SignatureWire wire, (string, string) more) => wire with { Headers = [.. wire.Headers, more] };

    private byte[] Flipped(int at)
    {
        var body = good.Body.ToArray();
        body[at] ^= 1;
        return body;
    }

    // Means the same: a field that nobody reads, or space.
    private byte[] Padded(int size) => good.ContentType!.Contains("json", StringComparison.Ordinal)
        ? [.. good.Body, .. Enumerable.Repeat((byte)' ', size - good.Body.Length)]
        : [.. good.Body, .. "&x="u8, .. Enumerable.Repeat((byte)'x', size - good.Body.Length - 3)];

    private static byte[] Zipped(byte[] body)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest)) gzip.Write(body);
        return zipped.ToArray();
    }

    private static char Next(char digit) => digit is '0' ? '1' : '0';

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
