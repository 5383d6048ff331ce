using NodaTime;

namespace Core.Language;

internal sealed partial class English
{
    public override string TripAsked(string platform, DateTimeZone zone, Instant now) =>
        Say($"{platform} says you are in {City(zone, now)} ({Offset(zone, now)}). Use that zone until you are back?");
    public override string TripMovesNothingYet(bool member) => member
        ? "Nothing moves before you answer. It would be your working hours, quiet hours, standup and warnings; deadlines stay by each client’s clock."
        : "Nothing moves before you answer. It would be the times I show you and the hours in which I write to you; due dates stay what they are.";
    public override string UseZone(DateTimeZone zone, Instant now) => Say($"Use {City(zone, now)}");
    public override string KeepZone(DateTimeZone zone, Instant now) => Say($"Keep {City(zone, now)}");
    public override string TripMoves(bool member) => member
        ? "Your working hours, quiet hours, standup and warnings go by that clock. Deadlines do not move: each is due by its client’s clock."
        : "The times I show you go by that clock, and so do the hours in which I write to you. Due dates do not move.";
    public override string TripUntilBack(string platform, DateTimeZone home, Instant now) =>
        Say($"Once {platform} says you are back, you are on {Zone(home, now)} again.");
    public override string TripKept(DateTimeZone zone, DateTimeZone told, Instant now) =>
        Say($"You stay on {Zone(zone, now)}, and I do not ask about {City(told, now)} again. Nothing has moved.");
    public override string TripIsUsed(string platform, DateTimeZone zone, Instant now) =>
        Say($"You are on {Zone(zone, now)} until {platform} says you are back.");
    public override string TripIsKept(DateTimeZone zone, Instant now) => Say($"You stay on {Zone(zone, now)}.");
    public override string TripSettled(DateTimeZone told, Instant now, string stands) => Say($"Whether to use {City(told, now)} is settled. {stands}");
    public override string TripIsOver(string platform, DateTimeZone home, Instant now) =>
        Say($"{platform} says you are back: you are on {Zone(home, now)} again, with your hours and warnings.");
    public override string NoSuchTrip => "There is nothing to answer about your time zone any more.";
    public override string MyZone => "My time zone";

    private static string Offset(DateTimeZone zone, Instant at)
    {
        var offset = zone.GetUtcOffset(at);
        var minutes = Math.Abs(offset.Seconds) / 60;
        var sign = offset < NodaTime.Offset.Zero ? "−" : "+";
        return minutes == 0 ? "UTC" : minutes % 60 == 0 ? $"UTC{sign}{minutes / 60}" : $"UTC{sign}{minutes / 60}:{minutes % 60:00}";
    }

    // Of a zone that is no place, what it is called.
    private string City(DateTimeZone zone, Instant at)
    {
        const string suffix = " time";
        var name = Zone(zone, at);
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
    }
}
