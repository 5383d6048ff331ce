using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bots.Slack;

/// <summary>Reads a form that Slack sent.</summary>
internal static class SlackBody
{
    /// <summary>Reads <c>a=b&amp;c=d</c>; what cannot be decoded becomes U+FFFD.</summary>
    public static Dictionary<string, StringValues> Form(ReadOnlyMemory<byte> body) =>
        QueryHelpers.ParseQuery("?" + Encoding.UTF8.GetString(body.Span));

    /// <returns>Empty when it is not there, or there twice.</returns>
    public static string Text(this IReadOnlyDictionary<string, StringValues> form, string name) =>
        form.TryGetValue(name, out var values) && values is [{ } one] ? one : "";
}
