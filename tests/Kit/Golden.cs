using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests.Kit;

/// <summary>
/// Compares with <c>tests/Drawing/golden/NAME</c>. <c>GOLDEN=write dotnet test</c> accepts what is said now; read the diff like code.
/// </summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Matches(string name, JsonNode? actual) =>
        Same(name + ".json", (actual?.ToJsonString(Readable) ?? "null") + "\n");

    /// <param name="name">With its ending: <c>timesheet.csv</c>, <c>request.html</c>.</param>
    public static void MatchesText(string name, string actual) => Same(name, actual);

    private static void Same(string file, string actual)
    {
        var path = Repository.PathOf("tests/Drawing/golden/" + file);
        if (Environment.GetEnvironmentVariable("GOLDEN") is "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"{file} has no golden file yet: look at it, then GOLDEN=write dotnet test. It says:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
