using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Tests.Lint;

/// <summary>The fake of Slack must not inherit our misreadings: it knows nothing of our code.</summary>
public sealed partial class FakeLint
{
    [Fact]
    public void The_fake_of_Slack_names_no_type_of_ours()
    {
        var files = Directory.GetFiles(Path.Combine(Tests(), "FakeSlack"), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => Ours().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("using Bots.Slack;")]
    [InlineData("using Core;")]
    [InlineData("using Core.Views;")]
    [InlineData("using static Core.Views.View;")]
    [InlineData("using Kit = Bots.Slack.BlockKit;")]
    [InlineData("var x = global::Core.Ids.New();")]
    [InlineData("Bots.Slack.BlockKit.Message(view)")]
    public void The_lint_sees(string line) => Assert.Matches(Ours(), line);

    [Theory]
    [InlineData("app.UseKestrelCore();")]
    [InlineData("/// what the bots do")]
    public void The_lint_lets_pass(string line) => Assert.DoesNotMatch(Ours(), line);

    private static string Tests([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..");

    [GeneratedRegex(@"\b(Bots|Core)\.\w|\busing\s+(static\s+)?(Bots|Core)\b")]
    private static partial Regex Ours();
}
