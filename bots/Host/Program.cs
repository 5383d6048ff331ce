return await Bots.Host.Opening.Run(args, Console.Error);
