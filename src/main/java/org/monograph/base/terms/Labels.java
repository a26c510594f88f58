package org.monograph.base.terms;

/// Reads the `@Label` of a value of an enum.
public final class Labels {

    private Labels() {}

    /// Null when it has none.
    public static String of(Enum<?> value) {
        try {
            var label = value.getDeclaringClass().getField(value.name()).getAnnotation(Label.class);
            return label == null ? null : label.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /// In the middle of a sentence: it begins with a small letter.
    public static String inSentence(Enum<?> value) {
        var label = of(value);
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
