package org.monograph.content.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DocumentReference;
import org.monograph.content.statement.StatementDocument;

public record AlternativeDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotNull @Pattern(regexp = Slug.FORM) String condition,
        @Pattern(regexp = Slug.FORM) String drug,
        @Pattern(regexp = Slug.FORM) String therapy,
        @NotBlank String reason,
        @OmittedEverywhere @Valid Scope scope,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    public AlternativeDocument {
        scope = Scope.orEverywhere(scope);
        citations = Lists.asEmpty(citations);
    }

    @AssertTrue(message = "name either a drug or a therapy")
    boolean isDrug() {
        return (drug == null) != (therapy == null);
    }

    /// Whether the alternative is a therapy that is not one of these.
    public boolean isUnknownAmong(List<Therapy> therapies) {
        return therapy != null && therapies.stream().noneMatch(known -> known != null && therapy.equals(known.slug()));
    }

    @Override
    public Stream<DocumentReference> references() {
        return Stream.of(
                new DocumentReference(Condition.class, condition, "alternatives." + key + ".condition"),
                new DocumentReference(Drug.class, drug, "alternatives." + key + ".drug"));
    }

    @Override
    public Alternative published(Drug drug, int position) {
        var statement = new Alternative();
        statement.assignTo(drug, key, position, scope, citations);
        statement.conditionSlug = condition;
        statement.drugSlug = this.drug;
        statement.therapySlug = therapy;
        statement.reason = reason;
        return statement;
    }
}
