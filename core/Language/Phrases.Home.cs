namespace Core.Language;

/// <summary>The personal page.</summary>
public abstract partial class Phrases
{
    /// <param name="day">As <see cref="Day"/> says it.</param>
    public abstract string HomeToday(string day);
    public abstract string HomeTotal { get; }
    public abstract string HomeNothingToday { get; }
    public abstract string HomeDue { get; }
    public abstract string HomeNothingDue { get; }

    /// <summary>Nothing waits for whoever reads it.</summary>
    public abstract string HomeNothingForYou { get; }
    public abstract string HomeAsked { get; }
    public abstract string HomeNothingAsked { get; }

    /// <summary>On the button that leads to the whole of a list.</summary>
    public abstract string HomeAll { get; }
    public abstract string HomeDone { get; }
    public abstract string HomeStandup { get; }
    public abstract string HomeHelp { get; }
    public abstract string TimerSwitchTo(string client);
}
