package org.monograph.content.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.monograph.content.interaction.InteractionChecks.check;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.StatementDocuments;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.Membership;
import org.monograph.content.publishing.Editor;

/// Two members of a class are one therapy twice, if the class says so.
@MonographTest
class DuplicateTherapyTest {

    @Inject
    Editor editor;

    /// Sleepers are Zeds or Benzos; Sleepers and Benzos are one therapy, Zeds and the Calming class are not.
    @BeforeEach
    void publish() {
        editor.publish(
                document("dup-calming", InteractantKind.DRUG_CLASS, false),
                document("dup-sleepers", InteractantKind.DRUG_CLASS, true, "dup-calming"),
                document("dup-benzos", InteractantKind.DRUG_CLASS, true, "dup-sleepers"),
                document("dup-zeds", InteractantKind.DRUG_CLASS, false, "dup-sleepers"),
                document("dup-one", InteractantKind.DRUG, null, "dup-benzos"),
                document("dup-two", InteractantKind.DRUG, null, "dup-benzos"),
                document("dup-three", InteractantKind.DRUG, null, "dup-zeds"),
                document("dup-herb", InteractantKind.SUPPLEMENT, null, "dup-sleepers"),
                document("dup-other", InteractantKind.DRUG, null, "dup-calming"),
                document("dup-gin", InteractantKind.ALCOHOL, null, "dup-sleepers"),
                document("dup-milk", InteractantKind.FOOD, null, "dup-sleepers"));
    }

    private static InteractantDocument document(
            String slug, InteractantKind kind, Boolean oneTherapy, String... classes) {
        var memberships = Stream.of(classes)
                .map(drugClass -> new Membership(drugClass, List.of(StatementDocuments.REFERENCE_BOOK)))
                .toList();
        return new InteractantDocument(slug, slug, null, kind, null, memberships, null, null, oneTherapy, null, null);
    }

    @Test
    void theMostSpecificClassIsReportedOnce() {
        check("dup-one", "alcohol", "dup-two")
                .body("check.duplicates.sharedClass.slug", contains("dup-benzos"))
                .body("check.duplicates.terms", contains(List.of("dup-one", "dup-two")))
                .body(
                        "check.duplicates[0].message",
                        startsWith("dup-one, dup-two: these belong to one class, dup-benzos."));
    }

    @Test
    void membersOfSubclassesAreMembersOfTheClass() {
        check("dup-one", "dup-three", "dup-herb")
                .body("check.duplicates.sharedClass.slug", contains("dup-sleepers"))
                .body("check.duplicates.terms", contains(List.of("dup-one", "dup-three", "dup-herb")));
    }

    @Test
    void aWiderClassIsReportedWhenMoreTermsBelongToIt() {
        check("dup-three", "dup-one", "dup-two")
                .body("check.duplicates.sharedClass.slug", contains("dup-benzos", "dup-sleepers"))
                .body(
                        "check.duplicates.terms",
                        contains(List.of("dup-one", "dup-two"), List.of("dup-three", "dup-one", "dup-two")));
    }

    @Test
    void aDrugAndItsClassAreNotTwoTherapies() {
        check("dup-one", "dup-benzos", "dup-sleepers").body("check.duplicates", empty());
        check("dup-benzos", "dup-one", "dup-three")
                .body("check.duplicates.sharedClass.slug", contains("dup-sleepers"))
                .body("check.duplicates.terms", contains(List.of("dup-one", "dup-three")));
    }

    /// An antibiotic, a dye and an antidepressant are not one therapy, but must not be combined.
    @Test
    void maoInhibitorsForDifferentPurposesAreNoDuplicate() {
        check("linezolid", "methylene blue", "MAOIs", "phenelzine").body("check.duplicates", empty());
        check("linezolid", "phenelzine").body("check.pairs[0].interactions[0].action", equalTo("CONTRAINDICATED"));
        check("phenelzine", "Parnate")
                .body("check.duplicates.sharedClass.slug", contains("mao-inhibitor-antidepressants"));
    }

    @Test
    void twoClassesOfOneTherapyAreADuplicate() {
        check("dup-benzos", "dup-zeds").body("check.duplicates.sharedClass.slug", contains("dup-sleepers"));
    }

    @Test
    void alcoholAndFoodAreNoTherapyAndOtherClassesDoNotCount() {
        check("dup-one", "dup-gin", "dup-milk", "dup-other").body("check.duplicates", empty());
    }

    @Test
    void theSameDrugTwiceIsOneFindingWithoutAClass() {
        check("Klonopin", "clonazepam")
                .body("check.duplicates.terms", contains(List.of("Klonopin", "clonazepam")))
                .body("check.duplicates.sharedClass", contains((Object) null));
    }
}
