namespace Core.Language.Turkish;

internal sealed partial class TurkishPhrases
{
    public override string RoomLeft(string client, string invite) => Say($"{client} kanalından çıkarıldım; bu yüzden yazdıklarım oraya ulaşmıyor. Beni yeniden almak için kanalda `{invite}` yazın; kanal hâlâ bu müşteriye ait.");
    public override string RoomArchived(string client, string bind) => Say($"{client} kanalı arşivlendiği için oraya yazamıyorum. Kanalı geri getirin ya da başka bir kanalda `{bind}` yazın.");
    public override string RoomDeleted(string client, string bind) => Say($"{client} kanalı silindi. Başka bir kanal bağlamak için orada `{bind}` yazın.");
    public override string AccountGone(string name) => Say($"{name} adlı kişinin hesabı devre dışı bırakıldı: Yazdıklarım artık kendisine ulaşmıyor. Talepleri ve yaptıkları saklanıyor.");
    public override string AccountGuest(string name) => Say($"{name} artık orada misafir. Siz değiştirene kadar benim için hâlâ ekibinizde ve ekibinizin gördüklerini görüyor.");
    public override string TakeOffTeam(string name) => Say($"Ekipten çıkar: {name}");
    public override string InOneLine(string sentence) => Say($"Ya da tek satırda: `{sentence}`");
    public override string OrInWords => "Sözcüklerle:";
    public override string SayItWhole => "Basacak bir düğme yok mu? Cümlenin tamamını, kastettiğinizi de ekleyerek yeniden yazın.";
}
