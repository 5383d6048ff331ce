using System.Security.Cryptography;
using System.Text;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>A script that ran in somebody's database stays as it is: <c>migrations.txt</c> remembers each.</summary>
public sealed class MigrationLint
{
    [Fact]
    public void Every_script_is_as_it_was_when_it_left() =>
        Assert.Equal(
            File.ReadAllLines(Repository.PathOf("tests/Lint/migrations.txt")).Where(line => !line.StartsWith('#')),
            from script in Repository.Files("core/Store/migrations", "*.sql")
            let hash = SHA256.HashData(Encoding.UTF8.GetBytes(script.Text.ReplaceLineEndings("\n")))
            select $"{Path.GetFileName(script.Name)} {Convert.ToHexStringLower(hash)}");
}
