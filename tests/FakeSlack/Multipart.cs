using System.Text;

namespace Tests.FakeSlack;

internal static class Multipart
{
    /// <summary>The bytes of an upload: raw, or the one file of a multipart form.</summary>
    public static byte[] Content(Arrived request)
    {
        if (request.MediaType != "multipart/form-data") return request.Body;
        // Latin-1 keeps every byte as one character, so offsets in the text are offsets in the body.
        var text = Encoding.Latin1.GetString(request.Body);
        var file = text.IndexOf("filename=", StringComparison.OrdinalIgnoreCase);
        var start = file < 0 ? -1 : text.IndexOf("\r\n\r\n", file, StringComparison.Ordinal);
        if (start < 0) throw SlackError.Fault("invalid_form_data", "no part with a filename");
        var end = text.IndexOf("\r\n--", start + 4, StringComparison.Ordinal);
        return end < 0
            ? throw SlackError.Fault("invalid_form_data", "no closing boundary")
            : request.Body[(start + 4)..end];
    }
}
