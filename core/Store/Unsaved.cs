using System.Data.Common;

namespace Core.Store;

/// <summary>The disk did not take it. Nothing was recorded; the same may be asked again.</summary>
public sealed class NotSavedException(Exception why) : DbException("It could not be saved, and nothing was recorded.", why);

/// <summary>The commit itself failed: only a look at the database after a new start tells whether it was recorded.</summary>
public sealed class UnsureException(Exception why) : DbException("The commit failed, and whether it was recorded is not known.", why);
