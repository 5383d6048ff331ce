using System.Globalization;
using System.Net;
using System.Text;

namespace Tests.Trials;

/// <summary>A door, and bodies that Slack has really sent there. A new door is one line more.</summary>
/// <param name="Seeds">What the fake Slack sends; <see cref="Id"/> stands where each delivery has its own id.</param>
internal sealed record FuzzDoor(string Path, string ContentType, IReadOnlyList<string> Seeds)
{
    public const string Id = "FUZZEDID";

    public bool IsForm => ContentType.Contains("form", StringComparison.Ordinal);
}

/// <summary>Damages a body: what is in it, how it is written, or its bytes.</summary>
internal static class FuzzBody
{
    private static readonly byte[][] NoText = [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xc0, 0x80], [0x00], [0xfe, 0xff]];

    private static readonly string[] NoEncoding =
    [
        "%", "%Z", "%ZZ", "%u202e", "%00", "%ED%A0%80", "%ff%fe", "&&&", "=", "&=&", "+%2", ";", "\n", "&text", "&text=%",
    ];

    /// <param name="number">Of the input: its delivery is its own.</param>
    public static byte[] Of(FuzzDoor door, long number, Random random)
    {
        var seed = FuzzTexts.Pick(random, door.Seeds).Replace(FuzzDoor.Id, number.ToString("D8", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var way = random.Next(100);
        // A few that are longer than anything may be, and many that are as Slack sends them but for what is in them.
        if (number % 20_000 == 7) return Big(seed, 10 << 20);
        if (way < 5) return Encoding.UTF8.GetBytes(door.IsForm ? "payload=" + WebUtility.UrlEncode(FuzzJson.Nested(random)) : FuzzJson.Nested(random));
        if (way < 15) return Encoding.UTF8.GetBytes(FuzzTexts.Any(random));
        if (way < 30) return Encoding.UTF8.GetBytes(seed[..random.Next(seed.Length)]);
        if (way < 52) return Encoding.UTF8.GetBytes(door.IsForm ? Form(seed, random) : FuzzJson.Change(seed, random));
        return Bytes(Encoding.UTF8.GetBytes(seed), random);
    }

    private static string Form(string body, Random random)
    {
        var fields = body.Split('&').ToList();
        if (fields is [['p', 'a', 'y', 'l', 'o', 'a', 'd', '=', .. var payload]] && random.Next(10) != 0)
            return "payload=" + WebUtility.UrlEncode(FuzzJson.Change(WebUtility.UrlDecode(payload), random));
        for (var changes = random.Next(1, 5); changes > 0 && fields.Count > 0; changes--)
        {
            var at = random.Next(fields.Count);
            var name = fields[at].Split('=')[0];
            switch (random.Next(8))
            {
                case 0:
                    fields.RemoveAt(at);
                    break;
                case 1:
                    fields.Add(fields[at]);
                    break;
                case 2:
                    fields[at] = name;
                    break;
                case 3:
                    fields[at] += FuzzTexts.Pick(random, NoEncoding);
                    break;
                case 4:
                    fields.Add($"x{random.Next(1000)}={WebUtility.UrlEncode(FuzzTexts.Any(random))}");
                    break;
                case 5:
                    fields[at] = $"{name}={WebUtility.UrlEncode(FuzzTexts.Any(random))}";
                    break;
                default:
                    var text = fields.FindIndex(f => f.StartsWith("text=", StringComparison.Ordinal));
                    if (text >= 0) fields[text] = "text=" + WebUtility.UrlEncode(FuzzTexts.Any(random));
                    break;
            }
        }
        return string.Join('&', fields);
    }

    private static byte[] Bytes(byte[] body, Random random)
    {
        var bytes = body.ToList();
        for (var changes = random.Next(1, 10); changes > 0 && bytes.Count > 1; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.InsertRange(at, FuzzTexts.Pick(random, NoText));
                    break;
                case 3:
                    bytes.RemoveRange(at, random.Next(bytes.Count - at));
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, random.Next(Math.Min(200, bytes.Count - at))));
                    break;
                default:
                    bytes[at] = FuzzTexts.Pick(random, "{}[]\",:&=%+\\\0 <>@#0"u8.ToArray());
                    break;
            }
        }
        return [.. bytes];
    }

    private static byte[] Big(string seed, int size) => [.. Encoding.UTF8.GetBytes(seed), .. Enumerable.Repeat((byte)' ', size)];
}
