namespace Core.Language;

public abstract partial class Phrases
{
    /// <summary>On a button, and in a sentence that says it cannot be pressed.</summary>
    public abstract string Move(RequestMove move);

    /// <summary>A state as the client reads it: whose turn it is, and no matter of the house.</summary>
    public abstract string StateForClient(RequestState state);

    public abstract string More { get; }
    public abstract string Timer { get; }
    public abstract string NewRequest { get; }
    public abstract string RequestList { get; }

    public abstract string NoSuchRequest(long number);

    /// <param name="since">When it came to be so, in the reader's zone.</param>
    public abstract string NotNow(string request, string move, string state, string since);
}
