package org.monograph.content.document;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.CitedText;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DocumentProblem;

/// Refuses what the previous build could not read in columns that it reads: it knows three jurisdictions, and no
/// scope of the onset and of stopping. An upgrade can then be undone.
final class FormerColumns {

    private static final Set<Jurisdiction> KNOWN = Set.of(Jurisdiction.US, Jurisdiction.GB, Jurisdiction.EU);

    private FormerColumns() {}

    static Stream<DocumentProblem> problems(DrugDocument drug) {
        var brands = drug.brands().stream()
                .filter(Objects::nonNull)
                .flatMap(brand -> unknown("brands." + brand.name() + ".jurisdictions", brand.jurisdictions()));
        var statuses = drug.legalStatus().stream()
                .filter(status -> status != null && status.jurisdiction() != null)
                .flatMap(status -> unknown("legalStatus." + status.jurisdiction(), List.of(status.jurisdiction())));
        return Stream.of(brands, statuses, scoped("onset", drug.onset()), scoped("stopping", drug.stopping()))
                .flatMap(problems -> problems);
    }

    private static Stream<DocumentProblem> unknown(String path, List<Jurisdiction> jurisdictions) {
        return jurisdictions.stream()
                .filter(jurisdiction -> jurisdiction != null && !KNOWN.contains(jurisdiction))
                .map(jurisdiction -> new DocumentProblem(
                        INVALID_VALUE,
                        path,
                        "%s is for scopes only; here US, GB and EU are allowed".formatted(jurisdiction)));
    }

    private static Stream<DocumentProblem> scoped(String path, CitedText text) {
        return text == null || text.scope().equals(Scope.EVERYWHERE)
                ? Stream.of()
                : Stream.of(
                        new DocumentProblem(
                                INVALID_VALUE,
                                path + ".scope",
                                "this text has to hold everywhere; write what holds in some places as a section or a key point"));
    }
}
