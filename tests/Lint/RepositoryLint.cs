using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>What a stranger sees on opening the repository, and what must never be in it.</summary>
public sealed partial class RepositoryLint
{
    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".gitignore", "BotHost.sln", "Directory.Build.props", "Directory.Packages.props", "LICENSE", "README.md",
        "bots", "core", "manifests", "tests",
    ];

    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".sln", ".json", ".md", ".txt", ".sql", ".css", ".js", ".html", ".svg", ".http", ""];

    [Fact]
    public void At_the_top_is_only_what_belongs_there() =>
        Findings.None(
            from path in Directory.EnumerateFileSystemEntries(Repository.Root)
            let name = Path.GetFileName(path)
            where !TopLevel.Contains(name) && !Repository.Leftovers.Contains(name) && !name.Contains(".db", StringComparison.Ordinal)
            select name);

    [Fact]
    public void No_file_names_a_registry_or_somebodys_machine() =>
        Findings.None(Repository.Files("", "*").Where(f => Texts.Contains(Path.GetExtension(f.Name))).SelectMany(Wrong));

    [Fact]
    public void The_gate_can_be_run_and_runs_the_tests_as_the_readme_says()
    {
        var gate = Repository.PathOf(".ci/run");
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(gate).HasFlag(UnixFileMode.UserExecute));
        Assert.Contains("\ndotnet test ", File.ReadAllText(gate), StringComparison.Ordinal);
        var readme = Repository.PathOf("README.md");
        Assert.True(!File.Exists(readme) || File.ReadAllText(readme).Contains("dotnet test", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://api.nu" + "get.org/v3/index.json")]
    [InlineData("\"resolved\": \"https://registry.npm" + "js.org/ajv/-/ajv-8.20.0.tgz\"")]
    [InlineData("see /ro" + "ot/.bashrc")]
    [InlineData("in \"/ho" + "me/ada/desk\"")]
    [InlineData("C:\\Us" + "ers\\ada")]
    public void A_registry_or_a_machine_is_found(string text) => Assert.NotEmpty(Wrong(new SourceFile("a.md", text)));

    [Theory]
    [InlineData("https://example.com/home/ada"), InlineData("/slack/commands"), InlineData("/usr/bin/chromium")]
    public void An_address_is_no_machine(string text) => Assert.Empty(Wrong(new SourceFile("a.md", text)));

    private static IEnumerable<string> Wrong(SourceFile file) =>
        from line in file.Lines.Index()
        from Match match in Forbidden().Matches(line.Item)
        select $"{file.Name}:{line.Index + 1}: {match.Value}";

    [GeneratedRegex(
        @"nuget\.org|npmjs\.(org|com)|registry\.yarnpkg|deb\.debian\.org|" +
        @"(?<![\w.\-*}])/(work|root|home|Users|mnt)/[\w.]|\b[A-Z]:\\Users\b")]
    private static partial Regex Forbidden();
}
