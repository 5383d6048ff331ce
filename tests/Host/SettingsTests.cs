using Bots.Host;
using Microsoft.Extensions.Configuration;

namespace Tests.Host;

/// <summary>Whatever is missing or wrong is said in one sentence that names the setting.</summary>
public sealed class SettingsTests
{
    private const string Secret = "Slack:SigningSecret=s3cret", Token = "Slack:BotToken=xoxb-1";

    private const string Id = "Slack:ClientId=1.2", IdSecret = "Slack:ClientSecret=s3cret";
    private const string App = "Teams:AppId=0f9e", AppSecret = "Teams:AppSecret=s3cret", Tenant = "Teams:TenantId=7e4a", NoToken = "Teams:Anonymous=true";

    [Fact]
    public void With_nothing_set_the_playground_is_served_to_this_machine_on_sqlite()
    {
        var settings = Read();
        Assert.True(settings.Playground);
        Assert.Equal("http://127.0.0.1:5080/", Assert.Single(settings.Urls).ToString());
        Assert.EndsWith("va-desk.db", Databases.File(settings.Sqlite), StringComparison.Ordinal);
        Assert.Equal((null, null, null, null, ""), (settings.PublicUrl, settings.Owner, settings.Postgres, settings.Slack, settings.CommandPrefix));
    }

    [Fact]
    public void With_slack_set_the_playground_is_off_and_the_rest_has_its_usual_value()
    {
        var settings = Read(Secret, Token);
        Assert.False(settings.Playground);
        Assert.Equal(("s3cret", "xoxb-1", "https://slack.com/api/"),
            (settings.Slack!.SigningSecret, settings.Slack.BotToken, settings.Slack.ApiUrl.ToString()));
        Assert.Equal(["hooks.slack.com"], settings.Slack.ResponseHosts);
    }

    [Theory]
    [InlineData("Urls=http://localhost:7000;http://[::1]:7001")]
    [InlineData("PublicUrl=https://desk.example.com")]
    [InlineData("PublicUrl=http://127.0.0.1:5080")]
    [InlineData("Owner=slack:T0123:U0123")]
    [InlineData("Owner=teams:0f9e-aa:29:1bc.d-e")]
    [InlineData("ConnectionStrings:Sqlite=Data Source=elsewhere.db")]
    [InlineData("ConnectionStrings:Postgres=Host=localhost;Database=desk")]
    [InlineData(Secret, Token, "Urls=http://0.0.0.0:80")]
    [InlineData(Secret, Token, "Urls=http://*:80")]
    [InlineData(Secret, Token, "Slack:ApiUrl=http://127.0.0.1:9/api/")]
    [InlineData(Secret, Token, "Slack:ResponseHosts=hooks.slack.com, 127.0.0.1:9")]
    [InlineData(Secret, Token, "Slack:CommandPrefix=va-")]
    [InlineData(Token, "Slack:AppToken=xapp-1")]
    [InlineData(Secret, Token, "Slack:AppToken=xapp-1", "Slack:Connections=10")]
    [InlineData(App, AppSecret, Tenant, "Urls=http://0.0.0.0:80")]
    [InlineData(App, AppSecret, Tenant, Secret, Token)]
    [InlineData(App, Tenant, "Teams:ManagedIdentity=true")]
    [InlineData(App, AppSecret, Tenant, "Teams:MetadataUrl=http://127.0.0.1:9/keys", "Teams:TokenUrl=http://[::1]:9/token", "Teams:ServiceHosts=127.0.0.1:9")]
    [InlineData(App, AppSecret, Tenant, "Teams:ServiceHosts=*.botframework.com, smba.trafficmanager.net", "Teams:TargetedMessages=True")]
    [InlineData(App, NoToken)]
    [InlineData(App, NoToken, "Urls=http://localhost:7000;http://[::1]:7001", "PublicUrl=http://127.0.0.1:5080")]
    [InlineData(Secret, Id, IdSecret)]
    [InlineData(Secret, Token, Id, IdSecret, "DataProtection:Keys=elsewhere")]
    [InlineData("Slack:AppToken=xapp-1", Id, IdSecret, "Slack:AuthorizeUrl=http://127.0.0.1:9/oauth/v2/authorize")]
    [InlineData(Secret, Id, IdSecret, "Urls=http://0.0.0.0:80", "PublicUrl=https://desk.example.com")]
    [InlineData(Secret, Id, IdSecret, "ConnectionStrings:Postgres=Host=b", "DataProtection:Keys=/shared/keys")]
    [InlineData("Owner=", "Slack:BotToken=", "PublicUrl= ")]
    public void What_fits_together_is_taken(params string[] set) => Assert.NotNull(Read(set));

    [Theory]
    [InlineData("Slack:SigningSecret", Token)]
    [InlineData("Slack:BotToken", Secret)]
    [InlineData("Slack:BotToken", Secret, "Slack:BotToken=xoxp-1")]
    [InlineData("Slack:ApiUrl", "Slack:ApiUrl=https://slack.com/api/")]
    [InlineData("Slack:ApiUrl", Secret, Token, "Slack:ApiUrl=http://slack.com/api/")]
    [InlineData("Slack:ApiUrl", Secret, Token, "Slack:ApiUrl=https://slack.com/api")]
    [InlineData("Slack:ApiUrl", Secret, Token, "Slack:ApiUrl=slack")]
    [InlineData("Slack:ResponseHosts", Secret, Token, "Slack:ResponseHosts=https://hooks.slack.com")]
    [InlineData("Slack:CommandPrefix", Secret, Token, "Slack:CommandPrefix=My VA")]
    [InlineData("Slack:BotToken", "Slack:AppToken=xapp-1")]
    [InlineData("Slack:AppToken", Token, "Slack:AppToken=xoxb-1")]
    [InlineData("Slack:Connections", Token, "Slack:AppToken=xapp-1", "Slack:Connections=0")]
    [InlineData("Slack:Connections", Token, "Slack:AppToken=xapp-1", "Slack:Connections=11")]
    [InlineData("Slack:Connections", "Slack:Connections=2")]
    [InlineData("Slack:ClientSecret", Secret, Id)]
    [InlineData("Slack:ClientId", Secret, Token, IdSecret)]
    [InlineData("Slack:SigningSecret", Id, IdSecret)]
    [InlineData("Slack:AuthorizeUrl", Secret, Token, "Slack:AuthorizeUrl=https://slack.com/oauth/v2/authorize")]
    [InlineData("Slack:AuthorizeUrl", Secret, Id, IdSecret, "Slack:AuthorizeUrl=http://slack.com/oauth/v2/authorize")]
    [InlineData("PublicUrl", Secret, Id, IdSecret, "Urls=http://0.0.0.0:80")]
    [InlineData("DataProtection:Keys", Secret, Id, IdSecret, "ConnectionStrings:Postgres=Host=b")]
    [InlineData("DataProtection:Keys", "DataProtection:Keys=elsewhere")]
    [InlineData("Slack:SigninSecret", "Slack:SigninSecret=s3cret")]
    [InlineData("ConnectionStrings:Sqlite", "ConnectionStrings:Sqlite=Data Source=a.db", "ConnectionStrings:Postgres=Host=b")]
    [InlineData("ConnectionStrings:Sqlite", "ConnectionStrings:Sqlite=a.db")]
    [InlineData("ConnectionStrings:Sqlite", "ConnectionStrings:Sqlite=Data Source=:memory:")]
    [InlineData("ConnectionStrings:Postgres", "ConnectionStrings:Postgres=Database=b")]
    [InlineData("ConnectionStrings:Postgres", "ConnectionStrings:Postgres=nonsense")]
    [InlineData("Owner", "Owner=U0123")]
    [InlineData("Owner", "Owner=slack:T0123")]
    [InlineData("PublicUrl", "PublicUrl=desk.example.com")]
    [InlineData("PublicUrl", "PublicUrl=http://desk.example.com")]
    [InlineData("Urls", "Urls=5080")]
    [InlineData("Urls", "Urls=;")]
    [InlineData("Urls", "Urls=http://0.0.0.0:5080")]
    [InlineData("Urls", "Urls=http://desk.example.com")]
    [InlineData("Teams:AppSecret", App, Tenant)]
    [InlineData("Teams:AppSecret", App, Tenant, "Teams:ManagedIdentity=false")]
    [InlineData("Teams:ManagedIdentity", App, Tenant, "Teams:ManagedIdentity=perhaps")]
    [InlineData("Teams:ManagedIdentity", App, AppSecret, Tenant, "Teams:ManagedIdentity=true")]
    [InlineData("Teams:AppSecretEnds", App, AppSecret, Tenant, "Teams:AppSecretEnds=21.11.2028")]
    [InlineData("Teams:AppSecretEnds", App, Tenant, "Teams:AppSecretEnds=2028-11-21", "Teams:ManagedIdentity=true")]
    [InlineData("Teams:Certificate", App, Tenant, "Teams:Certificate=/nowhere/bot.pem")]
    [InlineData("Teams:Certificate", App, Tenant, "Teams:Certificate=/dev/null")]
    [InlineData("Teams:Certificate", App, Tenant, "Teams:CertificatePassword=s3cret", "Teams:ManagedIdentity=true")]
    [InlineData("Teams:TenantId", App, AppSecret)]
    [InlineData("Teams:AppId", AppSecret, Tenant)]
    [InlineData("Teams:AppId", NoToken)]
    [InlineData("Teams:AppId", "Teams:AppId=a/b", AppSecret, Tenant)]
    [InlineData("Teams:TenantId", App, AppSecret, "Teams:TenantId=a/b")]
    [InlineData("Teams:MetadataUrl", App, AppSecret, Tenant, "Teams:MetadataUrl=http://login.botframework.com/")]
    [InlineData("Teams:TokenUrl", App, AppSecret, Tenant, "Teams:TokenUrl=http://login.microsoftonline.com/")]
    [InlineData("Teams:ServiceHosts", App, AppSecret, Tenant, "Teams:ServiceHosts=https://smba.trafficmanager.net")]
    [InlineData("Teams:ServiceHosts", App, AppSecret, Tenant, "Teams:ServiceHosts=*")]
    [InlineData("Teams:ServiceHosts", App, AppSecret, Tenant, "Teams:ServiceHosts=*.com")]
    [InlineData("Teams:ServiceHosts", App, AppSecret, Tenant, "Teams:ServiceHosts=smba.trafficmanager.net:8080")]
    [InlineData("Teams:FileHosts", App, AppSecret, Tenant, "Teams:FileHosts=https://contoso.sharepoint.com")]
    [InlineData("Teams:Anonymous", App, AppSecret, Tenant, "Teams:Anonymous=perhaps")]
    [InlineData("Teams:Anonymous", App, NoToken, "Urls=http://0.0.0.0:80")]
    [InlineData("Teams:Anonymous", App, NoToken, "Urls=http://127.0.0.1:80;http://desk.example.com")]
    [InlineData("Teams:Anonymous", App, NoToken, "PublicUrl=https://desk.example.com")]
    [InlineData("Teams:Anonymous", App, NoToken, "Kestrel:Endpoints:Http:Url=http://0.0.0.0:80")]
    [InlineData("Teams:Appid2", "Teams:Appid2=1")]
    public void What_is_missing_wrong_or_contradictory_is_named(string name, params string[] set)
    {
        var why = Assert.Throws<SettingsException>(() => Read(set)).Message;
        Assert.Contains(name, why, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', why);
        Assert.DoesNotContain("s3cret", why, StringComparison.Ordinal);
    }

    [Fact]
    public void No_secret_is_shown_when_settings_end_up_in_a_log() =>
        Assert.DoesNotContain("s3cret", Read(Secret, Token).ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_file_beside_the_program_is_read_with_its_remarks_and_sets_nothing() =>
        Assert.True(Settings.Read(new ConfigurationBuilder()
            .AddJsonFile(Kit.Repository.PathOf("bots/Host/appsettings.json")).Build()).Playground);

    private static Settings Read(params string[] set) => Settings.Read(new ConfigurationBuilder().AddInMemoryCollection(
        set.Select(one => one.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))
            .GroupBy(pair => pair.Key).Select(same => same.Last())).Build());
}
