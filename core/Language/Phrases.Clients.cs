namespace Core.Language;

public abstract partial class Phrases
{
    public abstract string NoSuchClient(string said);
    public abstract string ClientNeeded { get; }
    public abstract string WhichClient { get; }
    public abstract string ClientThere(string name, bool archived);
    public abstract string ClientShow(string name);
    public abstract string ClientRestore(string name);
    public abstract string ClientRestored(string name);
    public abstract string ClientArchive { get; }
    public abstract string ClientArchiveSure(string name);
    public abstract string ClientArchived(string name);
    public abstract string ClientAdd { get; }
    public abstract string ClientChange { get; }
    public abstract string ClientAdded(string name, string handle, string zone, string clock);
    public abstract string ClientSaved(string name);
    public abstract string HandleTaken(string handle);
    public abstract string NoRate(string said);
    public abstract string NoSuchDetail(string said);
    public abstract string NoClients { get; }
    public abstract string ClientCount(int clients);
    public abstract string ClientsMore(int more);

    public abstract string FactHandle { get; }
    public abstract string FactZone { get; }
    public abstract string FactHours { get; }
    public abstract string FactLanguage { get; }
    public abstract string FactRate { get; }
    public abstract string FactRooms { get; }
    public abstract string FactContacts { get; }
    public abstract string LabelName { get; }
    public abstract string LabelCurrency { get; }
    public abstract string ZoneHint { get; }
    public abstract string RateHint { get; }
    public abstract string HoursUntilTold(string hours);
    public abstract string RateAnHour(string money);
    public abstract string NoRateYet(string currency);
    public abstract string NobodyYet { get; }
    public abstract string NoRoomYet { get; }
    public abstract string RoomCount(int rooms);

    public abstract string RoomNext { get; }
    public abstract string RoomOnlyInChannel(string typed);
    public abstract string RoomBound(string client);
    public abstract string RoomWasBound(string client);
    public abstract string InviteMe { get; }

    public abstract string Welcome(string agency);
    public abstract string WelcomeWho(string owner, string agency);
    public abstract string WelcomeHow { get; }

    /// <summary>What one might ask for, after the word <c>request</c>; each can be typed as it stands.</summary>
    public abstract string WelcomeExampleOne { get; }
    public abstract string WelcomeExampleTwo { get; }
    public abstract string WelcomeExampleThree { get; }
}
