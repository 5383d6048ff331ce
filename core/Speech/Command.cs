using Core.Views;

namespace Core.Speech;

/// <summary>Something that can be asked for. It knows how to carry itself out.</summary>
public abstract record Command
{
    public abstract Task<View> Run(Turn turn);

    /// <summary>The form that asks for the same, filled with what was said; null where there is none.</summary>
    public virtual Task<View?> Form(Turn turn) => Task.FromResult<View?>(null);

    /// <summary>True where the sentence leaves to a form what it does not say: a platform may have to know before it is said.</summary>
    public virtual bool Asks => false;

    /// <summary>What somebody reads who may not say it.</summary>
    public virtual Task<View> NotYours(Turn turn) => Task.FromResult(turn.Refuse(new NotAllowed()));
}

/// <summary>A command that only looks. It is answered beside the writer, and not remembered: asked again, it looks again.</summary>
internal abstract record Question : Command;
