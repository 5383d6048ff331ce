using Bots.Host;

// The product's own host, in a process that a trial may stop at a moment of its choosing.
return await Opening.Run(args, Console.Error);
