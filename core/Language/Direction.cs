namespace Core.Language;

/// <summary>Where a line begins.</summary>
internal enum Direction { LeftToRight, RightToLeft }
