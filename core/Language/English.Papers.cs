namespace Core.Language;

internal sealed partial class English
{
    public override string PrivacyLink => "Privacy";
    public override string TermsLink => "Terms";

    public override Paper FrontPaper => new(
        "A bot for virtual assistants",
        "This is the address at which Slack and Microsoft Teams reach VA Desk, with which virtual assistants serve their clients. There is nothing to do here: open the bot there, and write `help` to it.");

    public override Paper RequestPaper(string request) => new(
        "A request in VA Desk",
        Say($"Requests are read where you talk with VA Desk, by those whose business they are. Write {request} to it there."));

    public override Paper PrivacyPaper => new(
        "What VA Desk keeps, and who sees it",
        "VA Desk is a bot with which a virtual assistant serves her clients. Whoever runs this address, the desk, decides about what is kept here and answers for it. In Slack or Teams write `privacy` to the bot, and it says whose desk it is.",
        new Chapter("What is kept",
            "Of you: your name, time zone and language, and the ids by which Slack or Teams know you, your workspace or tenant, and the conversations that the bot is in. No mail address, no telephone number, no picture.",
            "Of the work: requests with their details, links and notes, questions and answers, deadlines, the time that was spent, daily updates, and what the desk has put down about its clients, such as working hours and prices. "
                + "Each change is written down with who made it and when, so that it can be taken back and explained.",
            "Of what is written, only what is said to the bot: in a direct message, by mentioning it, with its buttons and forms, in the thread of a request, and the one message that somebody makes a request of. "
                + "Of the rest of a conversation nothing is kept. Files are not fetched, only their links are kept."),
        new Chapter("Where it is kept",
            "In one database on the computer behind this address, and in the copies that its owner makes of it. The keys to a workspace are sealed there. The bot’s log holds neither messages nor keys.",
            "What is said to the bot and what it answers goes through Slack or Microsoft Teams, under their own terms. Nobody else is given anything: there are no advertisements, no counting of visitors, no artificial intelligence, and this page sets no cookie."),
        new Chapter("Who sees it",
            "The people of the desk see their desk, a subcontractor only what was given to them. A client’s people see what is theirs: never another client, never a price. Another desk on the same computer sees nothing of it. Whoever runs the computer could read the database."),
        new Chapter("How long, and how it is removed",
            "The bot’s answers are removed after three days, and what was begun and never finished after seven. The work itself, the list of changes, and that of what was sent to whom stay until somebody removes them, for they say what was agreed and done.",
            "What is wrong can be corrected in the chat by whoever may change it, and taken back for ten minutes with `undo`. To know what is kept of you, or to have it corrected or removed for good, ask the desk: "
                + "the owner of the database removes it there, and from the copies. The bot has no command for that, so that nobody does it by mistake.",
            "When the bot is removed from a Slack workspace, its key to that workspace is wiped at once. When it is removed from a team, a chat or a person in Teams, it writes there no more. What is recorded stays with the desk."));

    public override Paper TermsPaper => new(
        "The terms of VA Desk",
        "VA Desk is a tool, and this one is run by the desk whose bot you met in Slack or Teams. What you agree upon with them about work and money is between you and them; the bot only writes it down.",
        new Chapter("What it does",
            "It files what you ask for, reminds of deadlines, measures time, and sends updates. It takes no payments, and signs nothing for anybody.",
            "A request that is filed has been received, not accepted: that is said when somebody takes it. Times and dates are as the bot has understood them, and it plays them back: please look at them."),
        new Chapter("What we ask of you",
            "Write nothing into it that others must not read, above all no passwords. What you write as a client is read by the desk; what stands in a shared channel or chat is read by everybody there.",
            "Do not use it to harm somebody, to send what nobody asked for, or to try to see what is not yours."),
        new Chapter("What is not promised",
            "The bot does its best to lose nothing and to say so when it fails, but Slack, Teams, a computer or a line may fail. Do not leave what must not fail to a reminder alone.",
            "The program is free software under the MIT licence and comes without any warranty. Where the law of your country grants you more, that stays so."),
        new Chapter("How it ends",
            "You can stop at any time: remove the bot from your workspace, team or chat, or block it. The desk can end it too. What is kept afterwards, and how it is removed, stands under Privacy."));
}
