namespace Tests.Kit;

/// <summary>Trials that load the machine: one after the other, when all other tests are done.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
