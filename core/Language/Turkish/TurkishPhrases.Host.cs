namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string PlaygroundAt(string url) => Say($"VA Desk: Deneme alanı şu adreste açık: {url}");
    public override string ListeningAt(string url) => Say($"VA Desk şu adreste dinliyor: {url}");
    public override string TeamsCalls(Uri messages) => Say($"Azure’daki botun çağırması gereken adres: {messages.ToString()}");
    public override string SlackCalls(Uri commands, Uri interactivity, Uri events) =>
        Say($"Slack’teki uygulamanın çağırması gereken adresler: {commands.ToString()}, {interactivity.ToString()} ve {events.ToString()}");
    public override string SetupCodeIs(string code) => Say($"VA Desk henüz kimseye ait değil. Sahibi olmak için bota doğrudan mesajla şunu yazın: setup {code}");

    public override string PackageWritten(string file) =>
        Say($"Uygulama şu dosyada: {file}. Kurmak için: Uygulamalar, Uygulamalarınızı yönetin, Uygulama yükleyin.");
    public override string BackedUp(string database, string file, long bytes) => Say($"{database} şu dosyaya yedeklendi: {file}, {bytes} bayt.");

    public override IEnumerable<string> RestoredTo(string database, string file, string? aside, bool carried, long overdue)
    {
        yield return Say($"{file} şuraya geri yüklendi: {database}.");
        if (aside is not null) yield return Say($"Önceki hâli şu adla saklanıyor: {aside}.");
        if (overdue == 0) yield break;
        yield return carried
            ? Say($"Henüz gönderilmemiş {overdue} mesaj, sunucu başladığında gönderilecek.")
            : Say($"Sunucu başladığında {overdue} mesaj gönderilecek; yedek alındıktan sonra gönderilmiş olanlar ikinci kez gider.");
    }
}
