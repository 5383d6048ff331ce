namespace Tests.Kit;

/// <summary>What clients read of who is away.</summary>
internal static class AwayLetters
{
    /// <summary>Acme's room and then Bolt's.</summary>
    public static async Task<IReadOnlyList<Carried>> Rooms(this Office office) =>
        [.. (await office.Letters()).Where(l => !l.Again && l.To.Room is "C-ACME" or "C-BOLT").OrderBy(l => l.To.Room, StringComparer.Ordinal)];

    public static (string? Room, string Said) Told(this Carried letter) => (letter.To.Room, letter.View.Fallback);
}
