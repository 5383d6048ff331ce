using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;
using Tests.FakeTeams;
using Tests.Kit;
using Tests.Story;

namespace Tests.Teams;

public sealed class IdentityTrialsOnSqlite() : IdentityTrials(Database.Sqlite);

public sealed class IdentityTrialsOnPostgres() : IdentityTrials(Database.Postgres);

/// <summary>The bot without a secret: with a certificate, or as the machine that it runs on. Azure.Identity asks, a fake Microsoft answers.</summary>
public abstract class IdentityTrials(Database database) : IDisposable
{
    private const string Password = "s3cret of the file";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pem");

    [Fact]
    public async Task With_its_certificate_the_bot_gets_one_token_for_all_and_the_next_with_the_file_as_it_is_then()
    {
        using var first = Made(Pem);
        using var second = Made(_ => { }, days: 1);
        await using var scene = await Certified(first);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(n => scene.Ada.Says($"client add Client{n}")));
        await scene.Idle();
        Assert.Single(scene.Teams.CallsOf("token"));

        Pem(second);
        scene.Teams.Proofs.Uploaded = second;
        // The old one serves no more, so whoever speaks waits for the next.
        scene.Clock.Pass(Duration.FromMinutes(61));
        await scene.Says(scene.Ada, "client list");
        await scene.Says(scene.Ada, "client list");
        Assert.Equal([200, 200], scene.Teams.CallsOf("token").Select(call => call.Status));
        Assert.DoesNotContain(scene.Teams.Calls, call => call.Status is 401);
        Assert.Single(scene.Log.Lines, line => line.Contains("Teams:Certificate, ends in 22 h", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_is_withdrawn_early_is_replaced_by_another_one()
    {
        using var certificate = Made(Locked);
        await using var scene = await Certified(certificate, $"--Teams:CertificatePassword={Password}");
        scene.Teams.Next("post", new TeamsTrouble.Refused(401, "Unauthorized"));
        TeamsTalking.Taken(await scene.Ada.Says("client add Late"));
        await Until(scene, Duration.FromMinutes(2));
        Assert.Equal(1, Answers(scene));
        Assert.Equal(2, scene.Teams.CallsOf("post").Select(call => call.Authorization).Distinct().Count());
    }

    [Fact]
    public async Task With_a_certificate_that_Microsoft_does_not_know_nothing_is_said_and_nothing_lost()
    {
        using var certificate = Made(Pem);
        using var other = Made(_ => { });
        await using var scene = await Certified(certificate);
        scene.Teams.Proofs.Uploaded = other;
        scene.Clock.Pass(Duration.FromMinutes(61));
        TeamsTalking.Taken(await scene.Ada.Says("client add Late"));
        await scene.Idle();
        Assert.Equal(0, Answers(scene));
        Assert.Contains(scene.Log.Lines, line => line.Contains("for its certificate: AADSTS700027.", StringComparison.Ordinal));

        scene.Teams.Proofs.Uploaded = certificate;
        await Until(scene, Duration.FromMinutes(20));
        Assert.Equal(1, Answers(scene));
        Assert.DoesNotContain(scene.Log.Lines, line => line.Contains(Password, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_machine_is_not_the_bot_that_is_said_and_once_it_is_all_is_sent()
    {
        const int Said = 10;
        await using var scene = await TeamsScene.On(database, "--Teams:AppSecret=", "--Teams:ManagedIdentity=true");
        scene.Teams.Proofs.IsMachine = null;
        TeamsTalking.Taken(await scene.Ada.Says($"setup {scene.Code} North Desk"));
        foreach (var n in Enumerable.Range(1, Said - 1)) TeamsTalking.Taken(await scene.Ada.Says($"client add Client{n}"));
        // On a slow machine the first letter gives up waiting before it is known that nobody answers.
        await Until(scene, Duration.FromMinutes(3));
        Assert.Empty(scene.Teams.CallsOf("post"));
        Assert.Contains(scene.Log.Lines, line => line.Contains("There is no managed identity here", StringComparison.Ordinal));

        scene.Teams.Proofs.IsMachine = false;
        await Until(scene, Duration.FromMinutes(5));
        Assert.Empty(scene.Teams.CallsOf("post"));
        Assert.All(scene.Teams.CallsOf("identity"), call => Assert.Equal(400, call.Status));

        scene.Teams.Proofs.IsMachine = true;
        await Until(scene, Duration.FromMinutes(40));
        var answers = scene.Ada.Sees().Count(m => m.IsBots);
        Assert.True(answers == Said, $"{answers} of {Said}. {scene.Report()}");
        Assert.Single(scene.Teams.CallsOf("identity"), call => call.Status is 200);
        Assert.All(scene.Teams.CallsOf("post"), call => Assert.NotNull(call.Authorization));
        Counts.Print(
            $"C5 managed identity absent, then there ({database})",
            $"{Said} answers owed, {Said - answers} lost, {scene.Teams.CallsOf("identity").Count(call => call.Status is 200)} token for all");
    }

    public void Dispose()
    {
        File.Delete(_file);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ada's agency, with a token in hand.</summary>
    private async Task<TeamsScene> Certified(X509Certificate2 uploaded, params string[] more)
    {
        var scene = await TeamsScene.On(
            database,
            [
                "--Teams:AppSecret=", $"--Teams:Certificate={_file}",
                $"--Teams:TokenUrl=https://login.microsoftonline.com/{TeamsIds.Tenant}/oauth2/v2.0/token", .. more,
            ]);
        scene.Teams.Proofs.Uploaded = uploaded;
        TeamsTalking.Taken(await scene.Ada.Says($"setup {scene.Code} North Desk"));
        await Until(scene, Duration.FromMinutes(2));
        Assert.Contains(scene.Ada.Sees(), m => m.IsBots && m.Text.Contains("North Desk", StringComparison.Ordinal));
        return scene;
    }

    private static async Task Until(TeamsScene scene, Duration passed)
    {
        for (var minute = 0; minute < passed.TotalMinutes; minute++)
        {
            scene.Clock.Pass(Duration.FromMinutes(1));
            await scene.Idle();
        }
    }

    private static int Answers(TeamsScene scene) =>
        scene.Ada.Sees().Count(m => m.IsBots && m.Text.Contains("Late", StringComparison.Ordinal));

    private static X509Certificate2 Made(Action<X509Certificate2> write, int days = 1000)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=va-desk", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(
            Office.Start.ToDateTimeOffset().AddYears(-1), Office.Start.ToDateTimeOffset().AddDays(days));
        write(certificate);
        return certificate;
    }

    private void Pem(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        File.WriteAllText(_file, $"{key.ExportPkcs8PrivateKeyPem()}\n{certificate.ExportCertificatePem()}\n");
    }

    private void Locked(X509Certificate2 certificate) => File.WriteAllBytes(_file, certificate.Export(X509ContentType.Pkcs12, Password));
}
