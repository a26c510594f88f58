package org.monograph.content.labelimport;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelType;
import org.monograph.content.medicine.IngredientSet;

/// Chooses one label of those with the same ingredients, type and routes. The newest would often be that of a
/// repackager.
final class Representatives {

    /// Sections that only labels in the regulator's new format have.
    private static final Set<String> NEW_FORMAT = Set.of("43678-2", "43684-0", "43685-7");

    private final Map<Group, Candidate> best = new HashMap<>();
    private final Comparator<Candidate> order;

    /// @param ingredients what acts, without salts
    private record Group(List<String> ingredients, LabelType type, Set<String> routes) {}

    private record Candidate(
            String setId,
            boolean hasApplication,
            boolean isFirstPackager,
            LabelApproval approval,
            boolean isNewFormat,
            LocalDate effectiveOn) {}

    Representatives(LocalDate today) {
        order = Comparator.comparing(Candidate::hasApplication)
                .thenComparing(Candidate::isFirstPackager)
                .thenComparing(candidate -> isLicence(candidate.approval))
                .thenComparing(Candidate::isNewFormat)
                .thenComparing(candidate -> !candidate.effectiveOn.isAfter(today))
                .thenComparing(Candidate::effectiveOn)
                .thenComparing(Candidate::setId, Comparator.reverseOrder());
    }

    /// A label whose ingredients are not coded is nobody's representative.
    void add(LabelDocument label) {
        var group = group(label);
        if (!group.ingredients.isEmpty()) {
            best.merge(group, candidate(label), (one, other) -> order.compare(one, other) >= 0 ? one : other);
        }
    }

    Set<String> setIds() {
        return best.values().stream().map(Candidate::setId).collect(toSet());
    }

    private static Group group(LabelDocument label) {
        var profile = label.profile();
        return new Group(IngredientSet.of(profile).names(), profile.type(), new TreeSet<>(profile.routes()));
    }

    private static Candidate candidate(LabelDocument label) {
        var profile = label.profile();
        return new Candidate(
                label.version().setId(),
                profile.approval() != LabelApproval.NONE_NAMED,
                Boolean.FALSE.equals(profile.repackaged()),
                profile.approval(),
                label.content().sections().stream().anyMatch(section -> isOfNewFormat(section.loinc())),
                label.version().effectiveOn());
    }

    private static boolean isOfNewFormat(String loinc) {
        return loinc != null && NEW_FORMAT.contains(loinc);
    }

    private static boolean isLicence(LabelApproval approval) {
        return approval == LabelApproval.NEW_DRUG || approval == LabelApproval.BIOLOGIC;
    }
}
