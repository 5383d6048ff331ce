namespace Core.Language;

internal sealed partial class English
{
    // One line for each listed verb, module by module, in the order of the grammar.
    public override string? Usage(string verb) => verb switch
    {
        "setup" => "opens your desk, with the code that the host printed when it was started",
        "hi" => "says hello",
        "help" => "tells more about one word",
        "home" => "shows where everything begins",
        "privacy" => "tells what I keep, and who sees it",
        "language" => "sets the language I speak to you",
        "zone" => "sets your time zone",
        "link" => "makes you the same person here and in another app where I am",
        "hours" => "sets your working hours; the owner’s are the desk’s",
        "holidays" => "says whose public holidays you keep, and shows the next ones; the owner’s are the desk’s",
        "day off" => "takes days off; bare, it shows those that are planned",
        "promise" => "tells within how much working time an answer is promised, and how often that was kept",
        "away" => "says until when you are away, with a note if you like: your clients read it, and nothing counts as your working time",
        "back" => "ends it at once, and tells what came in",
        "team add" => "makes a colleague a member of the desk",
        "team list" => "shows who works here",
        "team remove" => "ends a colleague’s membership",

        "client" => "shows a client, or changes one thing about them: zone, hours, holidays, day off, promise, language, rate, currency, handle, name",
        "client add" => "adds a client; bare, it opens a form",
        "client list" => "shows your clients and what time it is there",
        "client invite" => "makes a link, good once, for that client’s own workspace",
        "client room" => "makes this channel that client’s",
        "client archive" => "archives a client; their history stays",

        "request" => "asks for something: what, and if you like by when, how urgent, how long, and tags",
        "request list" => "shows requests: all open ones, or those waiting or done",
        "R-#" => "shows that request",
        "R-# change" => "opens the request’s form",
        "R-# confirm" => "says that I understood the request correctly",
        "R-# due" => "moves the date",
        "R-# note" => "writes a note on the request",
        "R-# cancel" => "withdraws the request",
        "R-# more" => "shows what else can be done with it",
        "R-# approve" => "says that the work is good: it is done",
        "R-# changes" => "says what should be different",
        "R-# answer" => "answers the question on it",
        "R-# take" => "makes it yours",
        "R-# assign" => "gives it to a colleague",
        "R-# start" => "says that you have begun",
        "R-# ask" => "asks the client a question",
        "R-# review" => "asks a colleague to look at it",
        "R-# deliver" => "hands the work over to the client",
        "R-# done" => "closes it",
        "R-# decline" => "says no, and why",
        "R-# est" => "says how long it will take",
        "R-# reopen" => "opens it again",

        "timer" => "shows what your timer does",
        "timer start" => "starts your timer; another one that runs stops at the same instant",
        "timer stop" => "stops your timer",
        "timer switch" => "goes on with something else",
        "timer pause" => "stops the clock and remembers what it was",
        "timer resume" => "goes on with what you paused",
        "timer status" => "shows what runs, and since when",
        "timer cancel" => "throws the running entry away",
        "timer log" => "writes down time by hand",
        "timer edit" => "changes an entry",
        "timer split" => "cuts an entry in two",
        "timesheet" => "adds up the time: today, a week, a month, one client; `csv` for a file",

        "deadlines" => "shows everything that is due, soonest first, and your meetings; `deadlines feed` puts them into your own calendar",
        "when" => "proposes times for a meeting within everybody’s hours, each on their own clock; `weekly` for every week; `when list` shows those that are agreed",
        "remind" => "reminds you, a colleague or a client, once or by a rule such as every weekday; `remind list` shows what is to come",
        "snooze" => "puts off the last reminder: a while, until a day, until a client’s morning, or until they answer",
        "deadline R-#" => "sets when a request is due",

        "standup" => "shows the draft of today’s update; `standup edit` changes it, even after posting; `standup weekly` is the week’s; `standup auto on` posts by itself",
        "standup now" => "drafts today’s update now",
        "standup preview" => "shows what each client would read",
        "standup post" => "sends each client their part",
        "standup skip" => "leaves today’s update out",
        "standup at" => "sets when the draft comes",

        "undo" => "takes back the last thing you did, for ten minutes",
        "share" => "shows something to the whole channel",
        _ => null,
    };

    public override string HelpAlso(IReadOnlyList<string> others) => Say($"(also: {string.Join(", ", others)})");
    public override string NoHelpOn => "I do not know that word. `help` shows what you can say here.";
}
