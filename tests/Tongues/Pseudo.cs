using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Core.Language;

namespace Tests.Tongues;

/// <summary>
/// A language that nobody speaks: each of its phrases is the English one between two brackets, so that a sentence which no phrase has said
/// stands without them. Made when it is asked for, so that a new phrase is in it without being written.
/// </summary>
public static class Pseudo
{
    /// <summary>For private use, by the register of languages.</summary>
    public const string Tag = "qps";

    public const char Begin = '⟦', End = '⟧';

    private static readonly List<MethodInfo> Methods =
        [.. typeof(Phrases).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(m => m.IsAbstract)];

    private static readonly Lazy<Phrases> Made = new(Make);

    internal static Phrases Language => Made.Value;

    public static string Marked(string text) => text is "" ? text : $"{Begin}{text}{End}";

    /// <summary>What the language made of it, and outside of brackets nothing.</summary>
    public static string WithoutMarked(string text)
    {
        var (left, depth) = (new System.Text.StringBuilder(), 0);
        foreach (var letter in text)
        {
            if (letter is Begin) depth++;
            else if (letter is End) depth--;
            else if (depth == 0) left.Append(letter);
        }
        return left.ToString();
    }

    public static object? Say(int phrase, object?[] arguments)
    {
        var method = Methods[phrase];
        if (method.Name is "get_Tag") return Tag;
        return Marked(method.Invoke(Phrases.English, arguments), method.Name);
    }

    // Numbers and money are what they are; what is typed back is not read.
    private static object? Marked(object? said, string phrase) => said switch
    {
        string text when phrase is nameof(Phrases.Amount) => text,
        string text => Marked(text),
        IReadOnlyList<string> texts when phrase.Contains("Tries", StringComparison.Ordinal) => texts,
        IReadOnlyList<string> texts => texts.Select(Marked).ToList(),
        _ => said,
    };

    private static Phrases Make()
    {
        // As the tests are called, so that it may see what they see.
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Tests"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Pseudo").DefineType("PseudoPhrases", TypeAttributes.Class | TypeAttributes.Public, typeof(Phrases));
        foreach (var (index, method) in Methods.Index()) Override(type, method, index);
        return (Phrases)RuntimeHelpers.GetUninitializedObject(type.CreateType());
    }

    private static void Override(TypeBuilder type, MethodInfo method, int index)
    {
        var parameters = method.GetParameters().Select(p => p.ParameterType).ToArray();
        var attributes = (method.Attributes & ~(MethodAttributes.Abstract | MethodAttributes.NewSlot)) | MethodAttributes.Virtual;
        var made = type.DefineMethod(method.Name, attributes, method.ReturnType, parameters);
        var code = made.GetILGenerator();
        code.Emit(OpCodes.Ldc_I4, index);
        code.Emit(OpCodes.Ldc_I4, parameters.Length);
        code.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < parameters.Length; i++)
        {
            code.Emit(OpCodes.Dup);
            code.Emit(OpCodes.Ldc_I4, i);
            code.Emit(OpCodes.Ldarg, (short)(i + 1));
            code.Emit(OpCodes.Box, parameters[i]);
            code.Emit(OpCodes.Stelem_Ref);
        }
        code.Emit(OpCodes.Call, typeof(Pseudo).GetMethod(nameof(Say))!);
        code.Emit(OpCodes.Unbox_Any, method.ReturnType);
        code.Emit(OpCodes.Ret);
        type.DefineMethodOverride(made, method);
    }
}
