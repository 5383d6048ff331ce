using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>Who may know whom. The desk and the other files in the core's root may know everybody.</summary>
public sealed partial class ArrowLint
{
    private static readonly string[] Common = ["Agencies", "Language", "Speech", "Store", "Time", "Views"];

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Language"] = [],
        // What a holiday is kept for is one of the field's words.
        ["Time"] = ["Language"],
        // Which side a line begins at is known to its language alone.
        ["Views"] = ["Language"],
        // A command is something sayable that answers with a view.
        ["Speech"] = ["Language", "Time", "Views"],
        ["Store"] = ["Language", "Speech", "Views"],
        ["Agencies"] = ["Language", "Speech", "Store", "Time", "Views"],
        ["Clients"] = Common,
        ["Requests"] = [.. Common, "Clients"],
        ["Away"] = [.. Common, "Clients", "Requests", "Deadlines"],
        ["Quiet"] = [.. Common, "Clients", "Requests"],
        ["Deadlines"] = [.. Common, "Clients", "Requests", "TimeLog", "Meetings"],
        ["Meetings"] = [.. Common, "Clients"],
        ["Promises"] = [.. Common, "Clients", "Requests", "Deadlines"],
        ["Reminding"] = [.. Common, "Clients", "Requests"],
        ["Feeds"] = [.. Common, "Clients", "Requests", "Deadlines", "Meetings"],
        ["TimeLog"] = [.. Common, "Clients", "Requests"],
        ["Standup"] = [.. Common, "Clients", "Requests", "Deadlines", "TimeLog"],
    };

    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["core/Core.csproj"] = ["Dapper", "NodaTime"],
        ["bots/Wire/Wire.csproj"] = ["Microsoft.AspNetCore.App"],
        ["bots/Slack/Slack.csproj"] = ["core/Core.csproj", "bots/Wire/Wire.csproj", "Microsoft.AspNetCore.App"],
        ["bots/Teams/Teams.csproj"] =
        [
            "core/Core.csproj", "bots/Wire/Wire.csproj", "Microsoft.AspNetCore.App", "Microsoft.IdentityModel.Protocols.OpenIdConnect", "Azure.Identity",
        ],
        ["bots/Web/Web.csproj"] = ["core/Core.csproj", "Microsoft.AspNetCore.App"],
        ["bots/Host/Host.csproj"] =
        [
            "core/Core.csproj", "bots/Slack/Slack.csproj", "bots/Teams/Teams.csproj", "bots/Web/Web.csproj",
            "Microsoft.Data.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3", "Npgsql",
        ],
    };

    [Fact]
    public void No_file_in_the_core_points_the_wrong_way() => Findings.None(Repository.Files("core").SelectMany(Wrong));

    [Fact]
    public void No_project_refers_to_what_it_may_not_know() =>
        Findings.None(Repository.Files("core", "*.csproj").Concat(Repository.Files("bots", "*.csproj")).SelectMany(WrongProject));

    [Theory]
    [InlineData("core/Store/A.cs", "using Core.Clients;")]
    [InlineData("core/Views/A.cs", "using Core.Speech;")]
    [InlineData("core/Speech/A.cs", "global using Core.Store;")]
    [InlineData("core/Clients/A.cs", "using static Core.Requests.RequestRules;")]
    [InlineData("core/TimeLog/A.cs", "using Entry = Core.Standup.Entry;")]
    [InlineData("core/Requests/A.cs", "namespace Core.Requests; class A { Core.TimeLog.Entry e; }")]
    [InlineData("core/Desk.cs", "using Microsoft.AspNetCore.Http;")]
    [InlineData("core/Store/A.cs", "using Npgsql;")]
    [InlineData("core/Billing/A.cs", "namespace Core.Billing;")]
    [InlineData("core/TimeLog/TimerRules.cs", "using Core.Store;")]
    [InlineData("core/TimeLog/TimerRules.cs", "using Dapper;")]
    public void A_wrong_arrow_is_found(string name, string text) => Assert.NotEmpty(Wrong(new SourceFile(name, text)));

    [Theory]
    [InlineData("core/Standup/A.cs", "using Core.TimeLog; // Core.Billing.X")]
    [InlineData("core/Desk.cs", "using Core.Standup;")]
    [InlineData("core/Speech/A.cs", "using Core.Speech; using NodaTime; using System.Data.Common;")]
    public void A_right_arrow_is_not(string name, string text) => Assert.Empty(Wrong(new SourceFile(name, text)));

    [Theory]
    [InlineData("core/Core.csproj", """<Project><ItemGroup><PackageReference Include="Npgsql" /></ItemGroup></Project>""")]
    [InlineData("bots/Slack/Slack.csproj", """<Project><ItemGroup><ProjectReference Include="../Web/Web.csproj" /></ItemGroup></Project>""")]
    [InlineData("bots/Mail/Mail.csproj", "<Project />")]
    public void A_wrong_reference_is_found(string name, string text) => Assert.NotEmpty(WrongProject(new SourceFile(name, text)));

    private static IEnumerable<string> Wrong(SourceFile file)
    {
        var code = CSharpText.Of(file.Text).Code;
        foreach (Match use in Using().Matches(code))
            if (use.Groups[1].Value is not ("System" or "Core" or "NodaTime" or "Dapper"))
                yield return $"{file.Name}: the core may not use {use.Groups[1].Value}";
        if (file.Name.EndsWith("Rules.cs", StringComparison.Ordinal) && Impure().IsMatch(code))
            yield return $"{file.Name}: rules are pure and know no store";

        if (file.Folders is not [_, var module, ..]) yield break;
        if (!MayUse.TryGetValue(module, out var allowed))
        {
            yield return $"{file.Name}: whom may {module} know? Say it in ArrowLint";
            yield break;
        }
        foreach (var used in Module().Matches(code).Select(m => m.Groups[1].Value).Distinct())
            if (used != module && MayUse.ContainsKey(used) && !allowed.Contains(used))
                yield return $"{file.Name}: {module} may not know {used}";
    }

    private static IEnumerable<string> WrongProject(SourceFile project)
    {
        if (!Projects.TryGetValue(project.Name, out var allowed))
            return [$"{project.Name}: whom may it know? Say it in ArrowLint"];
        return
            from item in XDocument.Parse(project.Text).Descendants()
            where item.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference" or "Reference"
            let target = item.Attribute("Include")?.Value ?? ""
            let used = item.Name.LocalName is "ProjectReference" ? Resolve(project.Name, target) : target
            where !allowed.Contains(used)
            select $"{project.Name}: may not know {used}";
    }

    private static string Resolve(string project, string target) =>
        Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, target)).Replace('\\', '/');

    [GeneratedRegex(@"\busing\s+(?:static\s+)?(?:\w+\s*=\s*)?(?:global::)?([A-Z]\w*)[.\w<>, ]*;")]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![.\w])Core\.([A-Z]\w*)")]
    private static partial Regex Module();

    [GeneratedRegex(@"\bCore\.Store\b|\busing (Dapper|System\.Data|System\.Net|System\.IO)\b")]
    private static partial Regex Impure();
}
