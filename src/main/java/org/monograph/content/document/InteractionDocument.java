package org.monograph.content.document;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Severity;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.interactant.EffectSize;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Washout;
import org.monograph.content.interaction.InteractionRecord;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;

public record InteractionDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotNull @Pattern(regexp = Slug.FORM) String first,
        @NotNull @Pattern(regexp = Slug.FORM) String second,
        @NotNull Severity severity,
        @NotNull InteractionAction action,
        @NotBlank String effect,
        String mechanism,
        @NotBlank String management,
        @NotNull EvidenceLevel evidence,
        @OmittedEverywhere @Valid Scope scope,
        @Size(max = InteractionRecord.MAX_EFFECT_SIZES) List<@NotNull @Valid EffectSize> effectSizes,
        @Size(max = InteractionRecord.MAX_WASHOUTS) List<@NotNull @Valid Washout> washouts,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements Document {

    static final String KIND = "interaction";

    public InteractionDocument {
        scope = Scope.orEverywhere(scope);
        effectSizes = Lists.asEmpty(effectSizes);
        washouts = Lists.asEmpty(washouts);
        citations = Lists.asEmpty(citations);
    }

    /// A pair is stored once, so its order is fixed.
    @AssertTrue(message = "must come after first in the alphabet")
    boolean isSecond() {
        return first == null || second == null || first.compareTo(second) < 0;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<InteractionRecord> entity() {
        return InteractionRecord.class;
    }

    @Override
    public Stream<DocumentReference> references() {
        return Stream.of(
                new DocumentReference(Interactant.class, first, "first"),
                new DocumentReference(Interactant.class, second, "second"));
    }

    @Override
    public Stream<DocumentProblem> problems() {
        return Stream.concat(
                notSides("effectSizes", "of", effectSizes, EffectSize::ofSlug),
                notSides("washouts", "after", washouts, Washout::afterSlug));
    }

    private <T> Stream<DocumentProblem> notSides(String list, String field, List<T> items, Function<T, String> side) {
        return IntStream.range(0, items.size())
                .filter(number -> items.get(number) != null)
                .filter(number -> !isSide(side.apply(items.get(number))))
                .mapToObj(number -> new DocumentProblem(
                        INVALID_VALUE,
                        "%s.%d.%s".formatted(list, number, field),
                        "must be the slug of first or of second"));
    }

    private boolean isSide(String slug) {
        return slug == null || slug.equals(first) || slug.equals(second);
    }

    @Override
    public List<InteractionRecord> published(Publication publication) {
        var row = new InteractionRecord();
        row.slug = slug;
        row.publication = publication;
        row.firstSlug = first;
        row.secondSlug = second;
        row.severity = severity;
        row.action = action;
        row.effect = effect;
        row.mechanism = mechanism;
        row.management = management;
        row.evidence = evidence;
        row.storedScope = scope;
        row.effectSizes = effectSizes;
        row.washouts = washouts;
        row.citationSlugs = citations;
        return List.of(row);
    }
}
