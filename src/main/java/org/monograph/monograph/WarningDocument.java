package org.monograph.monograph;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.monograph.drug.Drug;
import org.monograph.schema.Absent;
import org.monograph.schema.Jurisdiction;
import org.monograph.schema.Route;
import org.monograph.schema.Severity;
import org.monograph.schema.Slug;
import org.monograph.warning.Warning;
import org.monograph.warning.WarningKind;

record WarningDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String key,
        @NotNull WarningKind kind,
        @NotBlank String title,
        @NotBlank String text,
        List<@NotBlank String> parts,
        @NotNull Severity severity,
        Jurisdiction jurisdiction,
        List<@NotNull Route> routes,
        String authority,
        LocalDate effectiveFrom,
        @NotEmpty(message = "a statement needs a source") List<@NotNull @Pattern(regexp = Slug.FORM) String> citations)
        implements StatementDocument {

    WarningDocument {
        parts = Absent.asEmpty(parts);
        routes = Absent.asEmpty(routes);
        citations = Absent.asEmpty(citations);
    }

    @Override
    public Warning published(Drug drug, int position) {
        var warning = new Warning();
        warning.belongTo(drug, key, position, citations);
        warning.kind = kind;
        warning.title = title;
        warning.text = text;
        warning.parts = parts;
        warning.severity = severity;
        warning.jurisdiction = jurisdiction;
        warning.routes = routes;
        warning.authority = authority;
        warning.effectiveFrom = effectiveFrom;
        return warning;
    }
}
