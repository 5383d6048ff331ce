using System.Text.RegularExpressions;
using Core;
using Core.Speech;

namespace Tests.Leaks;

/// <summary>Nothing can be said, shown or sent that the matrix does not try.</summary>
public sealed partial class ExamplesTests
{
    /// <summary>Commands that only refuse.</summary>
    private static readonly HashSet<string> Refusing = ["NotYet", "NotATimerWord"];

    private static readonly IReadOnlySet<string> Later = LaterVerbs.Verbs.Select(v => v.Name).ToHashSet();

    [Fact]
    public void Every_verb_has_an_example_for_each_role_that_it_is_meant_for()
    {
        var missing =
            from verb in Desk.Grammar.Verbs
            where !Later.Contains(verb.Name)
            from role in Examples.Roles(verb.Who)
            where !Examples.All.Any(e => e.Verb == verb.Name && (e.As & role) != 0)
            where !(Examples.Never.TryGetValue(verb.Name, out var never) && (never.Who & role) != 0)
            select $"{verb.Name} as {role}";
        Assert.Equal([], missing);
    }

    [Fact]
    public void Every_example_is_a_sentence_of_its_verb_and_of_nobody_else()
    {
        var wrong =
            from example in Examples.All
            let read = Read(example)
            where read?.Verb.Name != example.Verb || (example.As & ~read.Verb.Who) != 0 || Later.Contains(example.Verb)
            select $"{example.Say} is no {example.Verb} of {example.As}";
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Every_command_is_read_from_an_example()
    {
        var read = Examples.All.Select(e => Read(e)!.Command.GetType()).ToHashSet();
        var missing =
            from type in typeof(Command).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(Command)) && !type.IsAbstract && !read.Contains(type) && !Refusing.Contains(type.Name)
            select type.Name;
        Assert.Equal([], missing);
    }

    private static Sentence? Read(Example example)
    {
        var say = Number().Replace(example.Say, "R-1").Replace("{press}", "draft AAAAAAAA sure yes", StringComparison.Ordinal);
        return Desk.Grammar.Read(Braces().Replace(say, "x"), new Dictionary<string, string>());
    }

    [GeneratedRegex(@"R-\{[a-z]+\}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\{[a-z -]+\}")]
    private static partial Regex Braces();
}
