package org.monograph.content.validation;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.Membership;
import org.monograph.content.statement.DocumentProblem;

/// Checks that no class is a member of itself, also not by way of other classes.
@ApplicationScoped
class CycleValidator {

    private final Session session;

    CycleValidator(Session session) {
        this.session = session;
    }

    /// Reads what it needs for all submissions; the function checks one.
    Function<Submission, Stream<DocumentFinding>> over(List<Submission> submissions) {
        if (submissions.stream().allMatch(submission -> written(submission).isEmpty())) {
            return _ -> Stream.of();
        }
        var published = published();
        return submission -> findings(written(submission), new HashMap<>(published));
    }

    private static List<InteractantDocument> written(Submission submission) {
        return submission.changed(InteractantDocument.class).stream()
                .filter(document -> document.type() == InteractantKind.DRUG_CLASS && document.slug() != null)
                .toList();
    }

    private static Stream<DocumentFinding> findings(
            List<InteractantDocument> written, Map<String, List<String>> classes) {
        written.forEach(document -> classes.put(document.slug(), slugs(document.memberOf())));
        return written.stream()
                .filter(document -> isMemberOfItself(document.slug(), classes))
                .map(document -> new DocumentFinding(
                        document,
                        new DocumentProblem(
                                INVALID_VALUE,
                                "memberOf",
                                "makes the class a member of itself; leave one membership out")));
    }

    /// @return the classes that each class is a member of
    private Map<String, List<String>> published() {
        var classes = new HashMap<String, List<String>>();
        session.createSelectionQuery(
                        "from Interactant where kind = :kind and " + Publication.CURRENT, Interactant.class)
                .setParameter("kind", InteractantKind.DRUG_CLASS)
                .getResultList()
                .forEach(row -> classes.put(row.slug, slugs(row.memberships)));
        return classes;
    }

    private static List<String> slugs(List<Membership> memberships) {
        return memberships.stream()
                .filter(Objects::nonNull)
                .map(Membership::interactant)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isMemberOfItself(String slug, Map<String, List<String>> classes) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(classes.get(slug));
        while (!next.isEmpty()) {
            var reached = next.remove();
            if (reached.equals(slug)) {
                return true;
            }
            if (seen.add(reached)) {
                next.addAll(classes.getOrDefault(reached, List.of()));
            }
        }
        return false;
    }
}
