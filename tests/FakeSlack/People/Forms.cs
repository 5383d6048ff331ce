using System.Net;

namespace Tests.FakeSlack.People;

internal static class Forms
{
    /// <summary>As a browser encodes a form: a space is <c>+</c>.</summary>
    public static string Encode(IEnumerable<(string Name, string Value)> fields) =>
        string.Join(
            '&', fields.Select(each => $"{WebUtility.UrlEncode(each.Name)}={WebUtility.UrlEncode(each.Value)}"));
}
