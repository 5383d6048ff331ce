namespace Tests.Trials;

/// <summary>Addresses that would like to be taken for another, all of a port on this machine or of a network inside.</summary>
internal static class AddressTricks
{
    public static IEnumerable<string> To(int port) =>
    [
        .. from host in (string[])
           [
               "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "2130706433", "0x7f000001",
               "0177.0.0.1", "127.1", "127.0.1", "0", "0.0.0.0", "[::]", "127.0.0.1.", "localhost.", "LOCALHOST", "①②⑦.⓪.⓪.①", "127。0。0。1", "0x7f.1",
               "hooks.slack.com@127.0.0.1", "hooks.slack.com:80@127.0.0.1", "user:pass@localhost",
           ]
           from scheme in (string[])["http", "https"]
           select $"{scheme}://{host}:{port}/actions/T1/1/x",
        $"http://127.0.0.1:{port}/hooks.slack.com", $"http://127.0.0.1:{port}#hooks.slack.com", $"https://127.0.0.1:{port}?https://hooks.slack.com/",
        $"//127.0.0.1:{port}/x", $"https:127.0.0.1:{port}", $"https:\\\\127.0.0.1:{port}\\x", $"https://hooks.slack.com\\@127.0.0.1:{port}/",
        $"file://127.0.0.1:{port}/etc/passwd", $"ftp://127.0.0.1:{port}/", $"gopher://127.0.0.1:{port}/", $"javascript://127.0.0.1:{port}/", "",
        $"http://127.0.0.1:{port}\r\nHost: hooks.slack.com", "https://169.254.169.254/latest/meta-data", "https://10.0.0.1/", "https://[fd00::1]/",
        "https://100.64.0.1/", "https://[fe80::1]/",
    ];
}
