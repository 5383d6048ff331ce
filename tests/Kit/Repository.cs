using System.Runtime.CompilerServices;

namespace Tests.Kit;

internal static class Repository
{
    /// <summary>The folder that holds BotHost.sln, with no slash at its end.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Every source file below a folder, without what a build leaves there; paths as in the repository, with '/'.</summary>
    public static IEnumerable<SourceFile> Files(string folder, string pattern = "*.cs") =>
        Directory.Exists(PathOf(folder))
            ? from path in Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
              let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
              where !name.Split('/').Any(part => part is "bin" or "obj" or "node_modules")
              orderby name
              select new SourceFile(name, File.ReadAllText(path))
            : [];

    private static string Here([CallerFilePath] string path = "") => path;
}

/// <param name="Name">From the repository's root: <c>core/Desk.cs</c>.</param>
internal sealed record SourceFile(string Name, string Text)
{
    public string[] Folders => Name.Split('/')[..^1];

    public string[] Lines => Text.Split('\n');
}
