package org.monograph.monograph;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.citation.Cited;
import org.monograph.condition.ApprovalStatus;
import org.monograph.condition.Condition;
import org.monograph.condition.DrugUse;
import org.monograph.condition.TreatmentLine;
import org.monograph.drug.Drug;
import org.monograph.schema.Absent;
import org.monograph.schema.EvidenceLevel;
import org.monograph.schema.Jurisdiction;
import org.monograph.schema.Route;
import org.monograph.schema.Slug;

record UseDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotNull @Pattern(regexp = Slug.FORM) String condition,
        Jurisdiction jurisdiction,
        List<@NotNull Route> routes,
        @NotNull ApprovalStatus approval,
        @NotNull TreatmentLine line,
        @NotBlank String summary,
        String onset,
        String duration,
        @NotNull EvidenceLevel evidence,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    UseDocument {
        routes = Absent.asEmpty(routes);
        citations = Absent.asEmpty(citations);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(new Reference(Condition.class, condition, "uses." + key + ".condition"));
    }

    @Override
    public DrugUse published(Drug drug, int position) {
        var statement = new DrugUse();
        statement.belongTo(drug, key, position, citations);
        statement.conditionSlug = condition;
        statement.jurisdiction = jurisdiction;
        statement.routes = routes;
        statement.approval = approval;
        statement.line = line;
        statement.summary = summary;
        statement.onset = onset;
        statement.duration = duration;
        statement.evidence = evidence;
        return statement;
    }
}
