using System.Text.Json;
using System.Text.Json.Serialization;

namespace Core.Store;

/// <summary>How rows and views are written down inside the database.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new InstantAsNumber(), new DateAsText(), new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
