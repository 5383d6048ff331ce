namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string NothingFound { get; }

    /// <summary>On a card in a room of which nobody knows who reads there.</summary>
    public abstract string EachSeesTheirOwn(string agency);

    /// <summary>To somebody of whom nothing is known yet, not even a chat.</summary>
    public abstract string SayHiFirst { get; }
}
