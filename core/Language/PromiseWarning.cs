namespace Core.Language;

/// <summary>How much of the time is gone in which an answer was promised.</summary>
public enum PromiseWarning { Half, NineTenths, Breach }
