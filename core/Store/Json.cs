using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Core.Store;

/// <summary>How rows and views are written down inside the database.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Four of six languages would be written at three times their length. No browser reads this.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // What is not there is null: a third of what would be written.
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new IdAsText<AgencyId>(id => new(id), id => id.Value), new IdAsText<PersonId>(id => new(id), id => id.Value),
            new IdAsText<ClientId>(id => new(id), id => id.Value), new IdAsText<RoomId>(id => new(id), id => id.Value),
            new IdAsText<RequestId>(id => new(id), id => id.Value), new IdAsText<EntryId>(id => new(id), id => id.Value),
            new InstantAsNumber(), new DateAsText(), new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
