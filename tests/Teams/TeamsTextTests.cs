using Bots.Teams;

namespace Tests.Teams;

public sealed class TeamsTextTests
{
    [Theory]
    [InlineData("say `setup` and the code, like `setup 123456`.", "say setup and the code, like setup 123456.")]
    [InlineData("What a `quote", "What a `quote")]
    [InlineData("", "")]
    public void What_is_to_be_typed_has_no_marks_where_nothing_is_set_in_type(string said, string read) =>
        Assert.Equal(read, TeamsText.Unmarked(said));
}
