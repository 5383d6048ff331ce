using Core;
using Core.Language;
using Core.Speech;
using Core.Views;
using NodaTime;

namespace Bots.Web;

/// <summary>A thing done on the page: something typed, a button pressed, or a form sent.</summary>
/// <param name="As">Who does it.</param>
/// <param name="Say">What is said.</param>
/// <param name="Message">The message whose button it was; null when typed.</param>
/// <param name="Thread">The message beneath which it is written.</param>
public sealed record Gesture(string As, string Room, string Say, string? Message, string? Thread, IReadOnlyDictionary<string, string>? Fields);

/// <summary>What the page does next: open a form, keep it open with what was wrong, or nothing.</summary>
/// <param name="Form">HTML; null where no form is to be shown.</param>
/// <param name="Lang">The form's language.</param>
public sealed record Reaction(string? Form, string? Lang = null, string? Dir = null);

/// <summary>The playground's door: what is done on the page becomes an utterance, as any chat platform would make it.</summary>
public sealed class Playground(Desk desk, Wall wall, IClock clock)
{
    private const string BotName = "@VA Desk";

    /// <summary>Typed into a room: with a slash or a mention it is for the bot, and so is all in a direct conversation.</summary>
    public async Task<Reaction> Type(Gesture gesture)
    {
        var text = gesture.Say.Trim();
        if (text is "") return new Reaction(null);
        var direct = gesture.Room == Cast.Direct(gesture.As);
        var asked = direct || text.StartsWith('/') || text.StartsWith(BotName, StringComparison.OrdinalIgnoreCase);
        var own = asked && !direct && text.StartsWith('/') ? gesture.As : null;
        var posted = wall.Post(gesture.Room, gesture.As, text, view: null, onlyFor: own, gesture.Thread, clock.GetCurrentInstant());
        return await Answer(gesture, Sentence(text), posted.Id, asked ? Manner.Asked : Manner.Overheard, replaces: null);
    }

    /// <summary>A pressed button: its answer takes the place of what only the presser sees, and stands beside a posted card.</summary>
    public Task<Reaction> Press(Gesture gesture)
    {
        var pressed = gesture.Message is { } id ? wall.Find(id) : null;
        var replaces = pressed is { OnlyFor: not null, By: null } ? pressed : null;
        return Answer(gesture, gesture.Say, NewDelivery(), Manner.Asked, replaces);
    }

    public Task<Reaction> Submit(Gesture gesture) => Answer(gesture, gesture.Say, NewDelivery(), Manner.Asked, replaces: null);

    /// <summary>Opens the agency on the first start; on later ones shows where it stands.</summary>
    public async Task Opens(string setup)
    {
        var home = new Gesture(Cast.Assistant.User, Cast.Direct(Cast.Assistant.User), "home", null, null, null);
        if (await desk.Hear(Said(home, setup, NewDelivery(), Manner.Asked)) is { Refused: false } opened) Show(home, opened, direct: true, replaces: null);
        else await Press(home);
    }

    /// <summary>What has greeted the assistant, in the language that we have learnt since: if she has read nothing else yet.</summary>
    public async Task Retells()
    {
        var home = new Gesture(Cast.Assistant.User, Cast.Direct(Cast.Assistant.User), "home", null, null, null);
        if (wall.In(home.Room, home.As) is not [{ By: null } greeting]) return;
        if (await desk.Hear(Said(home, home.Say, NewDelivery(), Manner.Asked)) is { Refused: false } view)
            wall.Redraw(greeting.Id, view, clock.GetCurrentInstant());
    }

    /// <summary>The words of somebody's language.</summary>
    public async Task<Phrases> WordsOf(Player player) =>
        Phrases.In(await desk.LanguageOf(Platform.Web, Cast.Workspace, new Speaker(Cast.Workspace, player.User)) ?? Phrases.English.Tag);

    private async Task<Reaction> Answer(Gesture gesture, string say, string delivery, Manner manner, Posted? replaces)
    {
        var direct = gesture.Room == Cast.Direct(gesture.As);
        var said = Said(gesture, say, delivery, manner);
        var view = await desk.Hear(said) ?? await desk.HearLater(said);
        if (view.Silent) return new Reaction(null);
        if (view.Form is { } form) return new Reaction(Html.Form(view, form, Phrases.In(view.Lang).Cancel), view.Lang, view.Dir);
        Show(gesture, view, direct, replaces);
        return new Reaction(null);
    }

    private static Utterance Said(Gesture gesture, string say, string delivery, Manner manner) => new(
        Platform.Web,
        new Place(Cast.Workspace, gesture.Room, gesture.Room == Cast.Direct(gesture.As), gesture.Thread),
        new Speaker(Cast.Workspace, gesture.As), say, delivery)
    {
        Manner = manner, Fields = gesture.Fields ?? new Dictionary<string, string>(),
    };

    private void Show(Gesture gesture, View view, bool direct, Posted? replaces)
    {
        var now = clock.GetCurrentInstant();
        var onPostedCard = gesture.Message is not null && replaces is null && view is { Card: not null, Refused: false, Unmoved: false };
        if (onPostedCard) return; // the card itself is drawn anew, wherever it stands
        if (replaces is not null && wall.Redraw(replaces.Id, view, now)) return;
        var onlyFor = direct || view.Audience is Audience.Room ? null : gesture.As;
        wall.Post(gesture.Room, by: null, text: null, view, onlyFor, gesture.Thread, now);
    }

    private static string Sentence(string text)
    {
        var bare = text.StartsWith(BotName, StringComparison.OrdinalIgnoreCase) ? text[BotName.Length..] : text;
        var sentence = bare.Trim().TrimStart('/').TrimStart();
        return sentence.StartsWith("va ", StringComparison.OrdinalIgnoreCase) ? sentence[3..] : sentence;
    }

    private static string NewDelivery() => Guid.NewGuid().ToString("N");
}
