package org.monograph.content.medication;

/// What a word or phrase beside the name of a medicine says. The words are in
/// `content-rules/medication-words.yaml`.
public enum WordKind {
    FORM,
    /// A form that is counted, as in "30 tablets".
    COUNTED_FORM,
    ROUTE,
    FREQUENCY,
    /// Not directly after a name, where it may be part of it, as in "Tylenol PM".
    PART_OF_DAY,
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
    /// Between the ends of a range, as in "5 to 10 mg", or before its upper end.
    RANGE,
    /// A salt after the name of a substance. No substance is a salt of two acids.
    SALT,
    /// Water in the crystals of a substance or salt.
    HYDRATE,
    /// A salt before it, as in "clorhidrato de".
    SALT_OF,
    MAKER,
    /// The end of the name of a company: "(Qwertz Pharma Ltd)" is a maker, though nobody knows it.
    LEGAL_FORM,
    MARKET,
    /// Packages, and what stands before the number of them.
    PACKAGE,
    /// Before the number of a product in a register.
    PRODUCT_CODE,
    FILLER,
    /// Between two names of one drug only: "clonazepam substituted for Klonopin". Alone, "substituted for
    /// Klonopin" may be anything.
    INSTEAD_OF,
    /// A second medicine may follow or be meant, as after "and" or "plus".
    COMBINED,
    /// The same, or what a package holds: "with 30 tablets". "Plus 30 tablets" are of another product.
    WITH
}
