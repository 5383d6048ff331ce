namespace Core.Language.Turkish;

/// <summary>What one may type instead of the fixed words that stand behind a verb.</summary>
internal static class TurkishWords
{
    public static readonly IReadOnlyDictionary<string, string[]> Fixed = new Dictionary<string, string[]>
    {
        ["zone"] = ["saat dilimi"],
        ["language"] = ["dil", "dili"],
        ["rate"] = ["saatlik ücret", "saatlik ücreti", "ücret"],
        ["currency"] = ["para birimi"],
        ["hours"] = ["çalışma saatleri", "saatler"],
        ["urgent"] = ["acil", "acil işler"],
        ["holidays"] = ["resmî tatiller", "resmi tatiller", "tatiller"],
        ["promise"] = ["yanıt taahhüdü", "taahhüt"],
        ["day off"] = ["izin", "izin günü", "izin günleri"],
        ["name"] = ["ad", "adı"],
        ["handle"] = ["kısa ad", "kısa adı"],
        ["change"] = ["değiştir", "düzenle"],
        ["cancel"] = ["iptal", "iptal et"],
        ["any time"] = ["her zaman", "her saatte"],
        ["in hours"] = ["çalışma saatlerinde", "yalnızca çalışma saatlerinde"],
        ["as agency"] = ["ajans gibi", "herkes gibi"],
        ["on"] = ["açık", "aç"],
        ["off"] = ["kapalı", "kapat"],
        ["new"] = ["yeni"],
        ["buffer"] = ["pay"],
        ["today"] = ["bugün"],
        ["week"] = ["hafta", "bu hafta"],
        ["all"] = ["hepsi", "tümü"],
        ["open"] = ["açık", "açık olanlar"],
        ["waiting"] = ["bekleyen", "bekleyenler"],
        ["done"] = ["tamamlanan", "tamamlananlar", "biten", "bitenler"],
        ["list"] = ["liste", "listesi", "listele"],
        ["me"] = ["bana"],
        ["here"] = ["burada", "bu kanalda"],
        ["subcontractor"] = ["alt yüklenici"],
        ["weekly"] = ["haftalık", "her hafta"],
        ["they answer"] = ["yanıt gelene kadar", "yanıt gelince"],
        ["my morning"] = ["sabahıma", "benim sabahıma"],
        ["client's morning"] = ["müşterinin sabahı", "müşterinin sabahına"],
    };
}
