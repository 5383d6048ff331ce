using Core.Language;
using NodaTime;

namespace Core.Time.Holidays;

/// <param name="IsExpected">It was counted ahead, and whether it is so is only announced.</param>
internal sealed record Holiday(LocalDate On, Feast Feast, bool IsExpected);
