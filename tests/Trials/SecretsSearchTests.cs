using System.Data.Common;
using System.Text;
using Bots.Host;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Tests.Doors;
using Tests.FakeSlack.People;
using Tests.Kit;

namespace Tests.Trials;

/// <summary>A search that finds nothing proves something only when it would have found it.</summary>
public sealed class SecretsSearchTests
{
    private const string Token = "xoxb-1-kept";
    private const string Plant = $"create table kept (id integer, what text); insert into kept values (1, 'told {Token}')";

    [Theory]
    [InlineData("Authorization: Bearer something")]
    [InlineData("token xoxb-1234-5678")]
    [InlineData("token xapp-1-A0-99")]
    [InlineData("xoxe.xoxp-1-Mi0y")]
    [InlineData("signature v0=0123456789abcdef0123456789abcdef")]
    [InlineData("Host=h;Password=hush;Database=d")]
    [InlineData("https://hooks.slack.com/commands/T1/2/0123456789abcdef")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.x")]
    [InlineData("asked by ann@acme.example")]
    [InlineData("the one that it was told")]
    public void In_a_log_this_is_found(string line) => Assert.NotNull(Secret.InLog(line, ["one that it was told"]));

    [Theory]
    [InlineData("Request starting HTTP/1.1 POST http://127.0.0.1:38113/slack/commands - application/x-www-form-urlencoded 512")]
    [InlineData("In Slack's workspace T1 as U0DESK")]
    [InlineData("Letter 01JD (news) can never be delivered: not_in_channel")]
    public void In_a_log_this_is_nothing(string line) => Assert.Null(Secret.InLog(line, ["one that it was told"]));

    [Theory]
    [InlineData("an error: fix the landing page", true)]
    [InlineData("the landing page until Friday, then", true)]
    [InlineData("TIMER START ACME", true)]
    [InlineData("the landing", false)]
    [InlineData("a page until Friday", false)]
    public void What_somebody_wrote_is_known_again_by_four_words_in_a_row_or_all_of_it(string line, bool known) =>
        Assert.Equal(known, new Phrasebook(["please fix the landing page until Friday, then call", "timer start acme", "ok"]).Found(line) is not null);

    [Fact]
    public void What_people_write_in_commands_messages_and_forms_is_remembered()
    {
        TypedTexts.Remember(SlackClient.Form, "command=%2Ftimer&text=start+the+remembered+work");
        TypedTexts.Remember(SlackClient.Json, """{"event":{"text":"a message to remember"}}""");
        TypedTexts.Remember(
            SlackClient.Form, "payload=" + Uri.EscapeDataString("""{"view":{"state":{"values":{"b":{"a":{"value":"a form to remember"}}}}}}"""));
        TypedTexts.Remember(SlackClient.Json, "{ damaged on purpose");
        string[] wanted = ["start the remembered work", "a message to remember", "a form to remember"];
        Assert.Empty(wanted.Except(TypedTexts.All));
    }

    [Fact]
    public async Task A_token_on_sqlite_is_found_in_the_file_in_what_is_not_in_it_yet_and_in_a_copy()
    {
        var folder = Directory.CreateTempSubdirectory("va-desk-secrets-").FullName;
        var file = Path.Combine(folder, "desk.db");
        await using (var open = new SqliteConnection(Prototype.Sqlite(file)))
        {
            await open.OpenAsync(TestContext.Current.CancellationToken);
            await Say(open, "pragma journal_mode = wal");
            await Say(open, Plant);
            Assert.Contains($"{Token} in {file}-wal", KeptData.InFolder(file, []));
            await Say(open, $"vacuum into '{folder}/desk-copy.db'");
        }
        Assert.Equal([$"{Token} in {folder}/desk-copy.db", $"{Token} in {file}"], KeptData.InFolder(file, []).Order());
        Assert.Empty(KeptData.InFolder(Path.Combine(folder, "other.db"), []));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_token_on_postgres_is_found_in_any_column()
    {
        await using var database = await Postgres.NewDatabase();
        Assert.Empty(KeptData.InPostgres(database.ConnectionString, []));
        await using var open = new NpgsqlConnection(database.ConnectionString);
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await Say(open, Plant);
        Assert.Equal([$"{Token} in kept"], KeptData.InPostgres(database.ConnectionString, []));
        Assert.Equal(["told in kept"], KeptData.InPostgres(database.ConnectionString, ["told"]));
    }

    [Fact]
    public async Task A_backup_of_a_host_that_has_tokens_holds_none()
    {
        await using var office = await SlackOffice.Open();
        await office.Ada.Slash("/request acme-sons Something to keep", SlackOffice.Room);
        var settings = office.Services.GetRequiredService<Settings>();
        var copy = Databases.File(settings.Sqlite) + ".backup.db";
        await using var said = new StringWriter();
        Assert.True(await Chores.Done(["backup", copy, $"--ConnectionStrings:Sqlite={settings.Sqlite}"], said));
        var kept = await File.ReadAllTextAsync(copy, Encoding.Latin1, TestContext.Current.CancellationToken);
        Assert.Contains("Something to keep", kept, StringComparison.Ordinal);
        Assert.Empty(KeptData.InFolder(copy, Secret.Of(settings)));
        Assert.Null(Secret.InLog(said.ToString(), Secret.Of(settings)));
    }

    [Fact]
    public async Task Every_host_of_the_run_is_heard_at_every_level()
    {
        await using var office = await SlackOffice.Open();
        var log = office.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Bots.Test");
        Assert.Contains(office.Services.GetServices<ILoggerProvider>(), provider => provider is HostLog);
        Assert.True(log.IsEnabled(LogLevel.Trace));
    }

    private static async Task Say(DbConnection open, string sql)
    {
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
