package org.monograph.content.interaction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.base.graph.AsOf;
import org.monograph.base.published.Publication;
import org.monograph.content.interactant.ClassHierarchy;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractantKind;

/// A record that content lacks. The rule of a class does not apply to alcohol, so what alcohol does with the
/// members of the class must be written: else the check would find nothing.
///
/// @param alcohol an interactant of the kind ALCOHOL
/// @param drugClass a class with a rule that it belongs to
public record MissingRecord(Interactant alcohol, Interactant drugClass) {

    /// The current content, read when it is needed, and once for several publications that are checked
    /// together.
    public static final class Published {

        private final Map<Set<String>, List<InteractionRecord>> records = new HashMap<>();
        private List<Interactant> classesAndAlcohol;

        private List<Interactant> classesAndAlcohol() {
            if (classesAndAlcohol == null) {
                classesAndAlcohol =
                        Interactant.list("(kind = DRUG_CLASS or kind = ALCOHOL) and " + Publication.CURRENT);
            }
            return classesAndAlcohol;
        }

        private List<InteractionRecord> touching(Set<String> sides) {
            return records.computeIfAbsent(sides, slugs -> InteractionRecord.touching(AsOf.TODAY, slugs));
        }
    }

    /// What the current content will lack after a publication.
    public static List<MissingRecord> after(
            Published published, Collection<Interactant> interactants, Collection<InteractionRecord> records) {
        var hierarchy = ClassHierarchy.of(classesAndAlcohol(published, interactants));
        var needed = hierarchy
                .matching(interactant -> interactant.kind == InteractantKind.ALCOHOL)
                .flatMap(alcohol -> rulesAbove(alcohol, hierarchy))
                .toList();
        var written =
                needed.isEmpty() ? List.<InteractionRecord>of() : recordsOf(published, needed, hierarchy, records);
        return needed.stream()
                .filter(missing -> written.stream().noneMatch(record -> missing.isFoundIn(record, hierarchy)))
                .toList();
    }

    private static Collection<Interactant> classesAndAlcohol(Published published, Collection<Interactant> changed) {
        var all = published.classesAndAlcohol().stream()
                .collect(toMap(interactant -> interactant.slug, identity(), (one, _) -> one, HashMap::new));
        changed.forEach(interactant -> all.put(interactant.slug, interactant));
        return all.values();
    }

    private static Stream<MissingRecord> rulesAbove(Interactant alcohol, ClassHierarchy hierarchy) {
        return hierarchy.pathsOf(alcohol).keySet().stream()
                .map(hierarchy.bySlug()::get)
                .filter(drugClass -> drugClass.amongMembers != null)
                .map(drugClass -> new MissingRecord(alcohol, drugClass));
    }

    private static Collection<InteractionRecord> recordsOf(
            Published published,
            List<MissingRecord> needed,
            ClassHierarchy hierarchy,
            Collection<InteractionRecord> changed) {
        var sides = needed.stream()
                .flatMap(missing -> ClassMembership.of(missing.alcohol, hierarchy).all().stream())
                .collect(toSet());
        var all = published.touching(sides).stream()
                .collect(toMap(record -> record.slug, identity(), (one, _) -> one, HashMap::new));
        changed.forEach(record -> all.put(record.slug, record));
        return all.values();
    }

    /// Whether the record applies to alcohol and each member of the class.
    private boolean isFoundIn(InteractionRecord record, ClassHierarchy hierarchy) {
        return ClassMembership.of(alcohol, hierarchy)
                .interactionOf(record, ClassMembership.of(drugClass, hierarchy))
                .isPresent();
    }

    public String message() {
        return "%s is ALCOHOL and belongs to %s, whose rule does not apply to it; add an interaction of %1$s and %2$s"
                .formatted(alcohol.slug, drugClass.slug);
    }
}
