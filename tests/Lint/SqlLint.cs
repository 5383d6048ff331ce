using System.Text.RegularExpressions;
using Tests.Kit;

namespace Tests.Lint;

/// <summary>Rules about SQL that no reviewer should have to remember. Read from the source, so no statement hides in a method.</summary>
public sealed partial class SqlLint
{
    private const string AllThatDiffers = "core/Store/Engine.cs";
    private const string Listed = "tests/Lint/sql-without-tenant.txt";

    [Fact]
    public void Every_statement_names_its_tenant_and_speaks_the_common_dialect() =>
        Findings.None(Statements().SelectMany(s => Wrong(s, Exempt().ContainsKey(s.Name))));

    [Fact]
    public void Every_migration_speaks_the_common_dialect() =>
        Findings.None(Repository.Files("core/Store/migrations", "*.sql").SelectMany(WrongMigration));

    [Fact]
    public void Whoever_is_listed_as_without_a_tenant_exists_and_has_a_reason()
    {
        var names = Statements().Where(s => !s.IsPart && !s.Text.Contains("@Agency", StringComparison.Ordinal)).Select(s => s.Name).ToHashSet();
        Assert.All(Exempt(), pair =>
        {
            Assert.Contains(pair.Key, names);
            Assert.True(pair.Value.Length > 10, $"{pair.Key}: why?");
        });
    }

    [Theory]
    [InlineData("select id from clients where id = @Id", "tenant")]
    [InlineData("select * from clients where agency_id = @Agency", "columns")]
    [InlineData("select id from clients where agency_id = @Agency and id in @Ids", "in @list")]
    [InlineData("update clients set archived_at = now() where agency_id = @Agency", "now()")]
    [InlineData("Select id from clients where agency_id = @Agency", "lower-case")]
    [InlineData("select id from clients where agency_id = @Agency and closed is true", "boolean")]
    public void A_wrong_statement_is_found(string sql, string why) =>
        Assert.Contains(Wrong(new Statement("A.B", sql, Constant: true), exempt: false), w => w.Contains(why, StringComparison.Ordinal));

    [Fact]
    public void A_statement_that_is_no_constant_is_found() =>
        Assert.Single(Wrong(new Statement("A.B", "select 1 where @Agency = ''", Constant: false), exempt: false));

    [Theory]
    [InlineData("create table a (id text primary key, agency_id text not null, open boolean)")]
    [InlineData("create table a (id bigserial, agency_id text not null)")]
    [InlineData("create table a (id text primary key, agency_id text, at timestamptz default now())")]
    public void A_wrong_migration_is_found(string sql) =>
        Assert.NotEmpty(WrongMigration(new SourceFile("core/Store/migrations/001_a.sql", sql)));

    [Fact]
    public void A_statement_is_found_with_its_name_wherever_it_stands()
    {
        var file = new SourceFile("core/Clients/ClientStore.cs", """"
            class ClientStore
            {
                private const string ByKey = """
                    select id from clients
                    """;
                void M() => Do($"delete from clients where id = {id}"); // "select me not"
                string Say() => "select a client first";
            }
            """");
        Assert.Equal(
            [("ClientStore.ByKey", true), ("ClientStore.line 6", false)], StatementsIn(file).Select(s => (s.Name, s.Constant)));
    }

    [Fact]
    public void A_part_that_several_statements_share_is_read_with_them()
    {
        var file = new SourceFile("core/Clients/ClientStore.cs", """"
            class ClientStore
            {
                private const string Columns = "c.*, 'Now()' as said";
                private const string ByKey = $"""
                    select {Columns} from clients c where id = @Id
                    """;
            }
            """");
        Assert.Equal(
            ["ClientStore.ByKey: forgets its tenant, @Agency; or list it with its reason in " + Listed, "ClientStore.Columns: name the columns"],
            StatementsIn(file).SelectMany(s => Wrong(s, exempt: false)).Order());
    }

    private static IEnumerable<string> Wrong(Statement statement, bool exempt)
    {
        var (name, sql, constant) = (statement.Name, statement.Text, statement.Constant);
        if (!constant) yield return $"{name}: SQL is a const string at the top of its store";
        if (!exempt && !statement.IsPart && !sql.Contains("@Agency", StringComparison.Ordinal))
            yield return $"{name}: forgets its tenant, @Agency; or list it with its reason in {Listed}";
        foreach (var wrong in WrongDialect(name, sql)) yield return wrong;
    }

    private static IEnumerable<string> WrongMigration(SourceFile file)
    {
        // A script for one database alone may speak its dialect: the reader sees it in the name.
        var sql = Comment().Replace(file.Text, "");
        return file.Name.Contains(".postgres.", StringComparison.Ordinal) ? [] : WrongDialect(file.Name, sql);
    }

    private static IEnumerable<string> WrongDialect(string name, string sql)
    {
        var words = Quoted().Replace(sql, "''");
        if (Star().IsMatch(words)) yield return $"{name}: name the columns";
        if (InList().IsMatch(words)) yield return $"{name}: `in @list` means an array on PostgreSQL";
        if (Foreign().Match(words) is { Success: true } foreign)
            yield return $"{name}: `{foreign.Value}` means something else, or nothing, on the other database (boolean, now() and the like)";
        if (UpperCase().IsMatch(words)) yield return $"{name}: SQL is written in lower-case";
    }

    private static IEnumerable<Statement> Statements() =>
        Repository.Files("core").Concat(Repository.Files("bots")).Where(f => f.Name != AllThatDiffers).SelectMany(StatementsIn);

    private static IEnumerable<Statement> StatementsIn(SourceFile file)
    {
        var text = CSharpText.Of(file.Text);
        foreach (var literal in text.Literals)
        {
            var (constant, isWhole) = (Constant().Match(text.Before(literal.At)), IsSql().IsMatch(literal.Text));
            // What stands between `select` and `from` in others is read as if it stood there.
            var isPart = !isWhole && constant.Success && file.Text.Contains($"select {{{constant.Groups[1].Value}}}", StringComparison.Ordinal);
            if (!isWhole && !isPart) continue;
            var name = constant.Success ? constant.Groups[1].Value : $"line {text.LineOf(literal.At)}";
            yield return new Statement(
                $"{Path.GetFileNameWithoutExtension(file.Name)}.{name}", isPart ? $"select {literal.Text}" : literal.Text, constant.Success)
            { IsPart = isPart };
        }
    }

    private static Dictionary<string, string> Exempt() =>
        File.ReadLines(Repository.PathOf(Listed))
            .Where(line => line.Contains(':') && !line.StartsWith('#'))
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(pair => pair[0], pair => pair[1]);

    private sealed record Statement(string Name, string Text, bool Constant)
    {
        /// <summary>Of statements, which name their tenants themselves.</summary>
        public bool IsPart { get; init; }
    }

    [GeneratedRegex(
        @"^\s*(select\s.*\sfrom\s|select\s+\w+\(|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|" +
        @"with\s+(recursive\s+)?\w+\s*(\([\w, ]*\))?\s*as\s*\()",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex IsSql();

    [GeneratedRegex(@"const\s+string\s+(\w+)\s*=\s*$")]
    private static partial Regex Constant();

    [GeneratedRegex(@"\bselect\s+(\w+\.)?\*", RegexOptions.IgnoreCase)]
    private static partial Regex Star();

    [GeneratedRegex(@"\bin\s+@", RegexOptions.IgnoreCase)]
    private static partial Regex InList();

    [GeneratedRegex(
        @"\b(boolean|true|false|now\(\)|current_timestamp|datetime\(|(small|big)?serial|autoincrement|identity|" +
        @"timestamptz?|ilike|jsonb?|real|float|numeric)(?!\w)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|AND|OR|JOIN|ORDER|GROUP|Select|Insert|Update|Delete|From|Where)\b")]
    private static partial Regex UpperCase();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex("--.*")]
    private static partial Regex Comment();
}
