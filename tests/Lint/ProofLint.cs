using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>What proves something is compared in a time that does not tell how much of it was right: no test by a clock could see that.</summary>
public sealed partial class ProofLint
{
    [Fact]
    public void Proofs_are_compared_in_constant_time()
    {
        var proving = Repository.Files("bots").Concat(Repository.Files("core")).Where(file => Proves().IsMatch(file.Text)).ToList();
        Assert.NotEmpty(proving);
        Assert.Empty(proving.SelectMany(file => Wrong(file.Text).Select(what => $"{file.Name}: {what}")));
    }

    [Theory]
    [InlineData("HMACSHA256.HashData(k, b); return right == claimed;", 2)]
    [InlineData("HMACSHA256.HashData(k, b); return right.SequenceEqual(claimed);", 2)]
    [InlineData("HMACSHA256.HashData(k, b); CryptographicOperations.FixedTimeEquals(a, b); return a.Equals(b);", 1)]
    [InlineData("if (key.Length == 0 || x != null) no(); HMACSHA256.HashData(k, b); CryptographicOperations.FixedTimeEquals(a, b);", 0)]
    public void The_lint_sees(string code, int wrong) => Assert.Equal(wrong, Wrong(code).Count());

    private static IEnumerable<string> Wrong(string code)
    {
        if (!code.Contains("CryptographicOperations.FixedTimeEquals(", StringComparison.Ordinal)) yield return "nothing is compared in constant time";
        foreach (Match quick in Quick().Matches(code)) yield return quick.Value.Trim();
    }

    [GeneratedRegex(@"HMACSHA\d+|CreateHMAC|RSA\.Create|VerifyData")]
    private static partial Regex Proves();

    // A length or null is no secret.
    [GeneratedRegex(@"(==|!=)\s*(?!null|\d)\S+|(?<!FixedTime)Equals\(|SequenceEqual\(")]
    private static partial Regex Quick();
}
