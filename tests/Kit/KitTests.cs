using Microsoft.Playwright;
using Npgsql;

namespace Tests.Kit;

public sealed class KitTests
{
    [Fact]
    public async Task A_test_has_a_postgres_database_of_its_own_that_is_gone_afterwards()
    {
        string connection;
        await using (var database = await Postgres.NewDatabase())
        {
            connection = database.ConnectionString;
            Assert.Equal(1, await Ask(connection));
        }
        var gone = await Assert.ThrowsAsync<PostgresException>(() => Ask(connection));
        Assert.Equal(PostgresErrorCodes.InvalidCatalogName, gone.SqlState);
    }

    [Fact]
    public async Task The_installed_browser_draws_a_page_at_the_width_asked_for()
    {
        var page = await Chromium.Page(390, 800, ColorScheme.Dark);
        await page.SetContentAsync("<h1>Good morning</h1>");
        Assert.Equal("Good morning", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(390, await page.EvaluateAsync<int>("innerWidth"));
        Assert.True(await page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches"));
        await page.Context.DisposeAsync();
    }

    private static async Task<int> Ask(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select 1", connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
