package org.monograph.content.comparison;

import java.util.List;
import java.util.PrimitiveIterator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.RatingLevel;

@Description("One attribute of one drug.")
public record ComparisonCell(
        @NonNull @Description("The drug.") Drug drug,
        @NonNull @Description("What is known.") CellStatus status,

        @Description("Plain text. Null when there is no text, as in most cells with status UNKNOWN or NOT_APPLICABLE.")
        String text,

        @Description("Rating. Null in rows without ratings.")
        RatingLevel level,

        @NonNull @Description("The statements of which the text is made. Empty when there is no text.")
        List<@NonNull CellPart> parts,

        @Ignore List<String> citationSlugs) {

    /// A cell of one statement.
    static ComparisonCell of(Drug drug, CellStatus status, CellPart part, List<String> citations) {
        return new ComparisonCell(drug, status, part.value(), null, List.of(part), citations);
    }

    /// @param text of all statements
    static ComparisonCell of(Drug drug, CellStatus status, String text, List<ScopedText> statements) {
        return new ComparisonCell(
                drug,
                status,
                text,
                null,
                statements.stream().map(ScopedText::part).toList(),
                ScopedText.citations(statements));
    }

    ComparisonCell with(CellStatus other) {
        return new ComparisonCell(drug, other, text, level, parts, citationSlugs);
    }

    /// @param other null in cells that are cached, which do not contain the drug
    ComparisonCell with(Drug other) {
        return new ComparisonCell(other, status, text, level, parts, citationSlugs);
    }

    static ComparisonCell without(Drug drug, CellStatus status) {
        return new ComparisonCell(drug, status, null, null, List.of(), List.of());
    }

    static ComparisonCell unknown(Drug drug) {
        return without(drug, CellStatus.UNKNOWN);
    }

    /// Whether it has the same level, or else the same text without case and spacing. Only for known cells.
    boolean isLike(ComparisonCell other) {
        return level == null && other.level == null ? isSame(text, other.text) : level == other.level;
    }

    private static boolean isSame(String one, String other) {
        var these = letters(one);
        var others = letters(other);
        while (these.hasNext() && others.hasNext()) {
            if (these.nextInt() != others.nextInt()) {
                return false;
            }
        }
        return !these.hasNext() && !others.hasNext();
    }

    private static PrimitiveIterator.OfInt letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .map(Character::toLowerCase)
                .iterator();
    }
}
