using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>The same packages on every machine, and each of them wanted.</summary>
public sealed partial class PackagesLint
{
    [Fact]
    public void Every_package_is_pinned_once_exactly_and_used()
    {
        var versions = XDocument.Parse(File.ReadAllText(Repository.PathOf("Directory.Packages.props")));
        Findings.None(WrongVersions(versions));
        Assert.Equal(
            versions.Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value).Order(),
            Projects().SelectMany(p => p.Document.Descendants("PackageReference")).Select(p => p.Attribute("Include")!.Value).Distinct().Order());
    }

    [Fact]
    public void No_project_has_a_version_of_its_own() =>
        Findings.None(Projects().SelectMany(p => OwnVersions(p.Name, p.Document)));

    [Fact]
    public void There_is_one_list_of_versions() =>
        Assert.Equal(["Directory.Packages.props"], Repository.Files("", "Directory.Packages.props").Select(f => f.Name));

    [Fact]
    public void What_checks_the_manifests_is_pinned_and_names_no_registry()
    {
        var package = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests/npm/package.json")))!;
        Assert.All(package["dependencies"]!.AsObject(), d => Assert.Matches(Exact(), d.Value!.GetValue<string>()));
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Repository.PathOf("tests/npm/package-lock.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.*"), InlineData("[1.0,2.0)"), InlineData("10"), InlineData("$(Latest)")]
    public void A_loose_version_is_found(string version) => Assert.NotEmpty(
        WrongVersions(XDocument.Parse($"""<Project><PackageVersion Include="A" Version="{version}" /></Project>""")));

    [Theory]
    [InlineData("""<Project><PackageReference Include="A" Version="1.0.0" /></Project>""")]
    [InlineData("""<Project><PackageReference Include="A" VersionOverride="1.0.0" /></Project>""")]
    public void A_version_in_a_project_is_found(string project) => Assert.NotEmpty(OwnVersions("a.csproj", XDocument.Parse(project)));

    private static IEnumerable<string> WrongVersions(XDocument versions) =>
        from package in versions.Descendants("PackageVersion")
        let version = package.Attribute("Version")?.Value ?? ""
        where !Exact().IsMatch(version)
        select $"{package.Attribute("Include")?.Value} {version}: an exact version, please";

    private static IEnumerable<string> OwnVersions(string name, XDocument project) =>
        from package in project.Descendants("PackageReference")
        where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
        select $"{name}: the version of {package.Attribute("Include")?.Value} belongs into Directory.Packages.props";

    private static IEnumerable<(string Name, XDocument Document)> Projects() =>
        Repository.Files("", "*.csproj").Concat(Repository.Files("", "Directory.Build.props")).Select(f => (f.Name, XDocument.Parse(f.Text)));

    [GeneratedRegex(@"^\d+(\.\d+){2,3}(-[\w.]+)?$")]
    private static partial Regex Exact();
}
