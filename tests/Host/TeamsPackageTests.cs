using System.IO.Compression;
using System.Text.Json.Nodes;
using Bots.Host;

namespace Tests.Host;

public sealed class TeamsPackageTests : IDisposable
{
    private const string Id = "--Teams:AppId=1b2c3d4e-0000-4000-8000-123456789abc", Here = "--PublicUrl=https://desk.example.com:8443/";

    private readonly string _folder = Directory.CreateTempSubdirectory("teams-package").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_chore_writes_the_app_for_this_bot_and_this_address_and_says_where()
    {
        var file = Path.Combine(_folder, "app.zip");
        using var says = new StringWriter();
        Assert.True(await Chores.Done(["teams-package", file, Id, Here], says));
        Assert.Contains(file, says.ToString(), StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(file);
        using var stream = zip.GetEntry("manifest.json")!.Open();
        var manifest = JsonNode.Parse(stream)!;
        Assert.Equal(["1b2c3d4e-0000-4000-8000-123456789abc", "desk.example.com:8443"],
            new[] { manifest["bots"]![0]!["botId"], manifest["validDomains"]![0] }.Select(n => n!.GetValue<string>()));
        Assert.Equal(9, zip.Entries.Count);
    }

    [Theory]
    [InlineData("Teams:AppId is not set", Here)]
    [InlineData("PublicUrl is not set", Id)]
    [InlineData("Teams takes only an id", "--Teams:AppId=va-desk", Here)]
    [InlineData("Teams takes only an address with https", Id, "--PublicUrl=http://localhost:5080")]
    [InlineData("Teams takes only an id", "--Teams:AppId=00000000-0000-0000-0000-000000000000", Here)]
    [InlineData("a name on the internet", Id, "--PublicUrl=https://localhost:5080")]
    [InlineData("a name on the internet", Id, "--PublicUrl=https://YOUR-ADDRESS")]
    [InlineData("a name on the internet", Id, "--PublicUrl=https://192.0.2.1")]
    [InlineData("a name of its own", Id, "--PublicUrl=https://example.com/desk")]
    [InlineData("it is true or false", Id, Here, "--Teams:TargetedMessages=perhaps")]
    public async Task What_is_missing_is_said_in_one_sentence_and_nothing_is_written(string why, params string[] settings)
    {
        var file = Path.Combine(_folder, "app.zip");
        var said = await Assert.ThrowsAsync<SettingsException>(() => Chores.Done(["teams-package", file, .. settings], TextWriter.Null));
        Assert.Contains(why, said.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Two_files_are_one_too_many() =>
        await Assert.ThrowsAsync<UsageException>(() => Chores.Done(["teams-package", "a.zip", "b.zip"], TextWriter.Null));
}
