using Tests.Bench;

// Without a word all of it, one line after another; each line can be measured alone.
return args switch
{
    [] or ["all"] => await All.Run(),
    ["seed", .. var rest] => await Seed.Run(Options.Of(rest)),
    ["throughput", ..] => await All.Run("throughput"),
    ["languages", ..] => await All.Run("languages"),
    ["teams", ..] => await All.Run("teams"),
    ["latency", ..] => await All.Run("latency"),
    ["overload", ..] => await All.Run("overload"),
    ["hanging", ..] => await All.Run("hanging"),
    ["triggers", ..] => await All.Run("triggers"),
    ["sockets", ..] => await All.Run("sockets"),
    ["soak", ..] => await All.Run("soak"),
    ["working", ..] => await All.Run("working"),
    ["queue", ..] => await LongQueue.Run(),
    ["when", ..] => await Looking.Run(),
    ["rules", .. var rest] => await MovedRules.Run(Options.Of(rest)),
    ["letters", .. var rest] => await Letters.Run(Options.Of(rest)),
    ["writer", .. var rest] => await WriterCost.Run(Options.Of(rest)),
    // What the lines above start as processes of their own.
    ["host-b", .. var rest] => await BareHost.Run(rest),
    ["host-c", .. var rest] => await LonelyHost.Run(rest),
    ["sink", .. var rest] => await Sink.Run(Options.Of(rest)),
    ["load", .. var rest] => await Load.Run(Options.Of(rest)),
    _ => All.Usage(),
};
