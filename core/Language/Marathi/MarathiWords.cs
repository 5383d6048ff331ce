namespace Core.Language.Marathi;

/// <summary>What one may type instead of the fixed words that stand behind a verb.</summary>
internal static class MarathiWords
{
    public static readonly IReadOnlyDictionary<string, string[]> Fixed = new Dictionary<string, string[]>
    {
        ["zone"] = ["टाइम झोन", "टाइमझोन"],
        ["language"] = ["भाषा"],
        ["rate"] = ["तासाचा दर", "दर"],
        ["currency"] = ["चलन"],
        ["hours"] = ["कामाची वेळ", "कामाचे तास"],
        ["urgent"] = ["तातडीचे"],
        ["holidays"] = ["सार्वजनिक सुट्ट्या", "सार्वजनिक सुट्टी"],
        ["promise"] = ["प्रतिसादाची हमी", "हमी"],
        ["day off"] = ["सुट्टी", "सुट्टीचा दिवस", "सुट्टीचे दिवस"],
        ["name"] = ["नाव"],
        ["handle"] = ["छोटे नाव"],
        ["change"] = ["बदला", "बदल"],
        ["cancel"] = ["रद्द", "रद्द करा"],
        ["any time"] = ["कधीही", "कोणत्याही वेळी"],
        ["in hours"] = ["कामाच्या वेळेत", "फक्त कामाच्या वेळेत"],
        ["as agency"] = ["एजन्सीप्रमाणे", "सर्वांसारखी"],
        ["on"] = ["चालू"],
        ["off"] = ["बंद"],
        ["new"] = ["नवीन"],
        ["buffer"] = ["राखीव वेळ", "राखीव"],
        ["today"] = ["आज"],
        ["week"] = ["आठवडा", "हा आठवडा", "या आठवड्यात"],
        ["all"] = ["सर्व"],
        ["open"] = ["चालू", "खुल्या"],
        ["waiting"] = ["प्रतीक्षेत"],
        ["done"] = ["पूर्ण", "पूर्ण झालेल्या"],
        ["list"] = ["यादी"],
        ["me"] = ["मला"],
        ["here"] = ["येथे", "इथे", "या चॅनेलमध्ये"],
        ["to"] = ["की"],
        ["subcontractor"] = ["उपकंत्राटदार"],
        ["weekly"] = ["साप्ताहिक", "दर आठवड्याला"],
        ["they answer"] = ["उत्तर येईपर्यंत"],
        ["my morning"] = ["माझ्या सकाळपर्यंत"],
        ["client's morning"] = ["क्लायंटच्या सकाळपर्यंत"],
    };
}
