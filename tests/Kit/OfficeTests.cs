namespace Tests.Kit;

public sealed class OfficeOnSqlite() : OfficeStories(Office.OnSqlite);

public sealed class OfficeOnPostgres() : OfficeStories(Office.OnPostgres);

public abstract class OfficeStories(Func<Task<Office>> open) : Stories(open)
{
    [Theory]
    [InlineData("U1")]
    [InlineData("U2")]
    [InlineData("U3")]
    [InlineData("U-CLEO")]
    [InlineData("U-DAN")]
    [InlineData("UX")]
    public async Task Everybody_in_the_office_is_answered(string by)
    {
        await using var office = await Open();
        Assert.False((await office.Says("abracadabra", by)).Silent);
    }

    [Fact]
    public async Task Letters_go_out_until_nothing_is_due()
    {
        await using var office = await Open();
        await office.Says("hello", "UX");
        await office.Letters();
        Assert.Empty(await office.Letters());
    }
}
