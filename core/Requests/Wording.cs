using System.Text.RegularExpressions;

namespace Core.Requests;

/// <summary>What may be kept of what people write.</summary>
internal static partial class Wording
{
    public const int LongestWhat = 300, LongestText = 3000, LongestLink = 2000;

    /// <returns>Why it cannot be kept; null when it can.</returns>
    public static Refusal? Wrong(string text, int longest, string field) =>
        Secret().IsMatch(text) ? new HoldsSecret(field) : text.Length > longest ? new TooLong(longest, field) : null;

    public static Refusal? WrongLink(string link) => link is "" || IsLink(link) ? null : new NotALink();

    public static bool IsLink(string text) =>
        text.Length <= LongestLink && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https"
        && uri.Host.Contains('.', StringComparison.Ordinal);

    // A link to where the password is kept is what we ask for.
    [GeneratedRegex(
        @"(?<![\p{L}\d])" +
        @"(pass(word|wd|code|phrase)?|pwd|pw|passwort|kennwort|parool|mot de passe|contraseña|senha|şifre|parola|סיסמה|كلمة المرور)" +
        @"\s*(is\s*)?[:=]\s*(?!https?://)\S{3}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
