using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bots.Teams;

/// <summary>The app as Teams takes it: a zip of the manifest, with our id and address in it, the icons, and a file for each language.</summary>
public static class TeamsPackage
{
    private const string Manifest = "manifest.json", Languages = "languages/", Default = Languages + "en.json", Ending = ".json";

    /// <summary>What stands in the manifest until the host is known.</summary>
    private const string NoId = "00000000-0000-0000-0000-000000000000", NoAddress = "YOUR-ADDRESS";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The same app is the same file, whenever it was made.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="address">What the world calls the host, with https.</param>
    /// <param name="targeted">Whether the tenant has messages that one person in a room sees: then commands stand behind <c>/</c> too.</param>
    public static void Write(Stream to, Guid appId, Uri address, bool targeted)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, Manifest, Encoding.UTF8.GetBytes(Written(appId, address, targeted).ToJsonString(Readable)));
        foreach (var name in Names().Where(n => n is not Manifest)) Add(zip, name, Read(name));
    }

    internal static JsonObject Written(Guid appId, Uri address, bool targeted)
    {
        var here = address.IsDefaultPort ? address.Host : address.Authority;
        var text = Encoding.UTF8.GetString(Read(Manifest))
            .Replace(NoId, appId.ToString(), StringComparison.Ordinal)
            .Replace(NoAddress, here, StringComparison.Ordinal);
        var manifest = JsonNode.Parse(text)!.AsObject();
        manifest["localizationInfo"]!["additionalLanguages"] = new JsonArray(
        [
            .. from name in Names()
               where name.StartsWith(Languages, StringComparison.Ordinal) && name is not Default
               select new JsonObject { ["languageTag"] = name[Languages.Length..^Ending.Length], ["file"] = name },
        ]);
        if (targeted) AllowSlash(manifest);
        return manifest;
    }

    // In a personal chat there is nobody to hide from, and no such menu.
    private static void AllowSlash(JsonObject manifest)
    {
        var bot = manifest["bots"]![0]!;
        bot["supportsTargetedMessages"] = true;
        foreach (var list in bot["commandLists"]!.AsArray().Where(l => l!["scopes"]![0]!.GetValue<string>() is not "personal"))
            list!["triggers"] = new JsonArray("mention", "slash");
        foreach (var action in manifest["composeExtensions"]![0]!["commands"]!.AsArray().Where(c => c!["type"]!.GetValue<string>() is "action"))
            action!["triggers"] = new JsonArray("slash");
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Always;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static IEnumerable<string> Names() =>
        typeof(TeamsPackage).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        var assembly = typeof(TeamsPackage).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.Replace('\\', '/') == name))!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
