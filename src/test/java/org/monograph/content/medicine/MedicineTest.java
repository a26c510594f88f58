package org.monograph.content.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.labeldocument.LabelSectionKind.STORAGE;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labelstore.LabelShelf;
import org.monograph.content.labelstore.SampleLabel;
import org.monograph.content.publishing.Editor;

@MonographTest
class MedicineTest {

    private static final String PREFIX = "3ed1c001";

    @Inject
    LabelShelf shelf;

    @Inject
    Editor editor;

    private static SampleLabel label(int number, String... ingredients) {
        return SampleLabel.of(PREFIX, number).ingredients(ingredients).section(STORAGE, "Keep it dry.");
    }

    private static String setId(int number) {
        return SampleLabel.setId(PREFIX, number);
    }

    @Test
    void theLabelToShowIsThatOfTheFirstPackagerByLicenceBeforeCopyThenTheNewestThatHolds() {
        var tomorrow = LocalDate.now().plusDays(2).toString();
        shelf.publish(
                label(1, "MEDICINOL HYDROCHLORIDE").version(1, "2025-01-01"),
                label(2, "MEDICINOL")
                        .version(9, "2025-09-01")
                        .repackaged()
                        .approval(LabelApproval.NEW_DRUG)
                        .brands("Packed"),
                label(3, "MEDICINOL HYDROCHLORIDE")
                        .version(3, "2024-01-01")
                        .approval(LabelApproval.NEW_DRUG)
                        .brands("Medicina"),
                label(4, "MEDICINOL").version(3, "2024-06-01").approval(LabelApproval.NEW_DRUG),
                label(5, "MEDICINOL").version(3, tomorrow).approval(LabelApproval.NEW_DRUG));

        ask("{ medicine(slug: \"medicinol\") { slug name brandNames drug { slug } label { setId } labels(first: 3) {"
                        + " totalCount nodes { setId } } } }")
                .body("errors", nullValue())
                .body("data.medicine.name", equalTo("Medicinol"))
                .body("data.medicine.brandNames", contains("Medicina", "Packed"))
                .body("data.medicine.drug", nullValue())
                .body("data.medicine.label.setId", equalTo(setId(4)))
                .body("data.medicine.labels.totalCount", equalTo(5))
                .body("data.medicine.labels.nodes.setId", contains(setId(4), setId(3), setId(5)));
    }

    @Test
    void aCombinationIsAMedicineOfItsOwnWithoutADrug() {
        editor.publish(drug("combinol").name("Combinol").build());
        shelf.publish(label(11, "COMBINOL SULFATE"), label(12, "PARTNERINE", "COMBINOL SULFATE"));

        ask("{ alone: medicine(slug: \"combinol\") { drug { slug } label { setId } }"
                        + " both: medicine(slug: \"combinol-partnerine\") { name drug { slug } label { drugs { slug } } }"
                        + " none: medicine(slug: \"Not a slug\") { slug } }")
                .body("errors", nullValue())
                .body("data.alone.drug.slug", equalTo("combinol"))
                .body("data.alone.label.setId", equalTo(setId(11)))
                .body("data.both.name", equalTo("Combinol and partnerine"))
                .body("data.both.drug", nullValue())
                .body("data.both.label.drugs.slug", contains("combinol"))
                .body("data.none", nullValue());
    }

    @Test
    void aMedicineGoesWithItsLastLabel() {
        shelf.publish(label(21, "PASSINGOL"));
        shelf.publish(label(21, "LASTINGOL").version(2, "2025-05-01"));

        ask("{ medicine(slug: \"passingol\") { slug } }").body("data.medicine", nullValue());
        ask("{ medicine(slug: \"lastingol\") { slug } }").body("data.medicine.slug", equalTo("lastingol"));
        shelf.withdraw(setId(21));
        ask("{ medicine(slug: \"lastingol\") { slug } }").body("data.medicine", nullValue());
    }

    @Test
    void medicinesAreListedByNameWithAsManyStatementsForManyAsForOne() {
        shelf.publish(label(31, "LISTINOL A"), label(32, "LISTINOL B"), label(33, "LISTINOL C"));

        assertThat(statementsFor(1)).hasSize(statementsFor(3).size()).hasSize(5);
        ask("{ medicines(nameContains: \"Listinol\", first: 2) { totalCount nodes { slug } pageInfo { hasNextPage } } }")
                .body("data.medicines.totalCount", equalTo(3))
                .body("data.medicines.nodes.slug", contains("listinol-a", "listinol-b"))
                .body("data.medicines.pageInfo.hasNextPage", equalTo(true));
    }

    private static List<String> statementsFor(int first) {
        return Statements.sentDuring(() -> ask("{ medicines(nameContains: \"listinol\", first: " + first
                        + ") { nodes { slug label { setId } drug { slug } labels { nodes { setId } } } } }")
                .body("errors", nullValue())
                .body("data.medicines.nodes", hasSize(first)));
    }
}
