using Tests.Trials;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LastOfAll))]

namespace Tests.Trials;

/// <summary>What looks at what the whole run has left behind comes when everything else is done.</summary>
public sealed class LastOfAll : ITestCollectionOrderer
{
    /// <summary>How many collections this run has: a class is one, or belongs to one.</summary>
    public static int Collections { get; private set; }

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection
    {
        Collections = testCollections.Count;
        // The sort is stable: the rest stays as the runner has it.
        return [.. testCollections.OrderBy(collection => collection.TestCollectionDisplayName == nameof(AtTheEnd))];
    }
}

[CollectionDefinition(nameof(AtTheEnd), DisableParallelization = true)]
public sealed class AtTheEnd;
