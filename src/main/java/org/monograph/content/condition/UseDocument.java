package org.monograph.content.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DocumentReference;
import org.monograph.content.statement.StatementDocument;

public record UseDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotNull @Pattern(regexp = Slug.FORM) String condition,
        @OmittedEverywhere @Valid Scope scope,
        @NotNull ApprovalStatus approval,
        @NotNull TreatmentLine line,
        @NotBlank String summary,
        String onset,
        String duration,
        @NotNull EvidenceLevel evidence,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    public UseDocument {
        scope = Scope.orEverywhere(scope);
        citations = Lists.asEmpty(citations);
    }

    @Override
    public Stream<DocumentReference> references() {
        return Stream.of(new DocumentReference(Condition.class, condition, "uses." + key + ".condition"));
    }

    @Override
    public DrugUse published(Drug drug, int position) {
        var statement = new DrugUse();
        statement.assignTo(drug, key, position, scope, citations);
        statement.conditionSlug = condition;
        statement.jurisdiction = scope.onlyArea();
        statement.routes = scope.routes();
        statement.approval = approval;
        statement.line = line;
        statement.summary = summary;
        statement.onset = onset;
        statement.duration = duration;
        statement.evidence = evidence;
        return statement;
    }
}
