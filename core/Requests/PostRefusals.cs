using Core.Language;

namespace Core.Requests;

/// <param name="Bind">The command that gives it to a client.</param>
internal sealed record RoomIsNobodys(string Bind) : Refusal
{
    public override string In(Phrases say) => say.RoomIsNobodys(Bind);
}

internal sealed record PostIsOver : Refusal
{
    public override string In(Phrases say) => say.PostIsOver;
}

/// <param name="Author">Null where nobody is known.</param>
internal sealed record NotTheAuthor(string? Author, string Agency) : Refusal
{
    public override string In(Phrases say) => say.NotTheAuthor(Author, Agency);
}
