package org.monograph.content.medication;

/// What a word or phrase beside the name of a medicine says. The words are in
/// `content-rules/medication-words.yaml`.
public enum WordKind {
    FORM,
    /// A form that is counted, as in "30 tablets".
    COUNTED_FORM,
    ROUTE,
    FREQUENCY,
    /// What it is taken for, after "for" or "prn" only.
    REASON,
    /// A unit of an amount of a substance, such as mg or %.
    AMOUNT,
    VOLUME,
    TIME,
    /// What is counted besides forms, such as doses and refills.
    COUNT,
    /// A number in letters. It may repeat the figure before it: "3 (three) times daily".
    NUMBER,
    /// "x" before or after a number.
    MULTIPLIED,
    /// Between the two parts of a strength, as in "5 mg per ml".
    PER,
    /// A salt or hydrate after the name of a substance.
    SALT,
    /// A salt before it, as in "clorhidrato de".
    SALT_OF,
    MAKER,
    MARKET,
    PACKAGE,
    FILLER,
    /// Between two names of one drug only: "clonazepam substituted for Klonopin". Alone, "substituted for
    /// Klonopin" may be anything.
    INSTEAD_OF,
    /// A second medicine may follow or be meant, as after "and" or "plus".
    COMBINED
}
