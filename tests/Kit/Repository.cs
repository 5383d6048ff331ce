using System.Runtime.CompilerServices;

namespace Tests.Kit;

internal static class Repository
{
    /// <summary>The folder that holds BotHost.sln, with no slash at its end.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    /// <summary>What working with the repository leaves in it; .gitignore names the same.</summary>
    public static IReadOnlyList<string> Leftovers { get; } =
        ["Directory.Build.rsp", ".git", ".vs", ".idea", "TestResults", "artifacts", "bin", "node_modules", "obj"];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Every file below a folder but leftovers, by name.</summary>
    public static IEnumerable<SourceFile> Files(string folder, string pattern = "*.cs") =>
        Directory.Exists(PathOf(folder))
            ? from path in Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
              let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
              where !name.Split('/').Any(part => Leftovers.Contains(part))
              orderby name
              select new SourceFile(name, new Lazy<string>(() => File.ReadAllText(path)))
            : [];

    private static string Here([CallerFilePath] string path = "") => path;
}

/// <param name="name">From the repository's root, with '/': <c>core/Desk.cs</c>.</param>
internal sealed class SourceFile(string name, Lazy<string> text)
{
    public SourceFile(string name, string text) : this(name, new Lazy<string>(text)) { }

    public string Name => name;

    public string Text => text.Value;

    public string[] Folders => name.Split('/')[..^1];

    public string[] Lines => Text.Split('\n');
}
