using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Tests.FakeSlack;

namespace Tests.Trials;

/// <summary>A request as its bytes go over the wire, so that nothing on our side mends it.</summary>
internal sealed record SignatureWire(string Verb, string Path, string? ContentType, byte[] Body)
{
    public const string Timestamp = "X-Slack-Request-Timestamp", Signature = "X-Slack-Signature";

    /// <summary>One line each, in order; beside the host's name, the type and the length.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public bool Chunked { get; init; }

    /// <summary>Told instead of the body's own length.</summary>
    public long? Length { get; init; }

    /// <param name="secret">Slack's own when left out.</param>
    public static string Sign(string timestamp, byte[] body, string secret = SlackIds.SigningSecret) => "v0=" + Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body]));

    public SignatureWire Signed(string timestamp, string signature) => this with { Headers = [(Timestamp, timestamp), (Signature, signature)] };

    /// <summary>Rightly, over the body as it is.</summary>
    public SignatureWire SignedAt(long unixSeconds)
    {
        var timestamp = unixSeconds.ToString(CultureInfo.InvariantCulture);
        return Signed(timestamp, Sign(timestamp, Body));
    }

    /// <param name="close">False where the connection is to be kept for the next request.</param>
    public byte[] Head(bool close = true)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Verb} {Path} HTTP/1.1\r\nHost: localhost\r\n");
        if (close) head.Append("Connection: close\r\n");
        if (ContentType is not null) head.Append(CultureInfo.InvariantCulture, $"Content-Type: {ContentType}\r\n");
        if (Chunked) head.Append("Transfer-Encoding: chunked\r\n");
        else head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Length ?? Body.Length}\r\n");
        foreach (var (name, value) in Headers) head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        return Encoding.UTF8.GetBytes(head.Append("\r\n").ToString());
    }

    /// <returns>The status and the answer's body; status 0 when the host hung up without a word.</returns>
    public async Task<(int Status, string Body)> Send(Uri host, CancellationToken stop)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host.Host, host.Port, stop);
        await using var stream = tcp.GetStream();
        var answer = Read(stream, stop);
        try
        {
            await stream.WriteAsync(Head(), stop);
            if (Chunked) await WriteChunks(stream, stop);
            else await stream.WriteAsync(Body, stop);
        }
        catch (IOException)
        {
            // It has answered already, and reads no more.
            Assert.True(Body.Length > 65536);
        }
        return await answer;
    }

    public static async Task<(int Status, string Body)> Read(NetworkStream stream, CancellationToken stop)
    {
        var all = new MemoryStream();
        try
        {
            await stream.CopyToAsync(all, stop);
        }
        catch (IOException)
        {
            Assert.NotEqual(0, all.Length);
        }
        var text = Encoding.UTF8.GetString(all.ToArray());
        if (text is "") return (0, "");
        var (head, body) = text.Split("\r\n\r\n", 2) is [var first, var rest] ? (first, rest) : (text, "");
        return (int.Parse(head.Split(' ')[1], CultureInfo.InvariantCulture), body);
    }

    private async Task WriteChunks(NetworkStream stream, CancellationToken stop)
    {
        foreach (var chunk in Body.Chunk(50))
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), stop);
            await stream.WriteAsync(chunk, stop);
            await stream.WriteAsync("\r\n"u8.ToArray(), stop);
        }
        await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), stop);
    }
}
