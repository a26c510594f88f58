package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.openfda.OpenFdaJson.document;
import static org.monograph.content.openfda.OpenFdaJson.fields;
import static org.monograph.content.openfda.OpenFdaJson.label;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelType;

class OpenFdaProfileTest {

    @Test
    void namesAndCodesAreTakenAsGiven() {
        var label = document(fields(
                "spl_product_data_elements",
                        List.of("Halcyon ziprasidone ZIPRASIDONE HYDROCHLORIDE ZIPRASIDONE LACTOSE"),
                "openfda",
                        Map.ofEntries(
                                Map.entry("application_number", List.of("ANDA000001", "NDA000002")),
                                Map.entry("brand_name", List.of("Halcyon", "Ziprasidone HCl")),
                                Map.entry("generic_name", List.of("ZIPRASIDONE HYDROCHLORIDE")),
                                Map.entry("substance_name", List.of("ZIPRASIDONE HYDROCHLORIDE")),
                                Map.entry("unii", List.of("216X081ORU")),
                                Map.entry("product_type", List.of("HUMAN PRESCRIPTION DRUG")),
                                Map.entry("is_original_packager", List.of(true)),
                                Map.entry("manufacturer_name", List.of("Maker")),
                                Map.entry("pharm_class_epc", List.of("Atypical Antipsychotic [EPC]")),
                                Map.entry("route", List.of("ORAL")))));

        assertThat(label.profile())
                .isEqualTo(new LabelProfile(
                        LabelType.PRESCRIPTION,
                        LabelApproval.NEW_DRUG,
                        List.of("ANDA000001", "NDA000002"),
                        "Maker",
                        false,
                        List.of("Halcyon"),
                        List.of("ZIPRASIDONE HYDROCHLORIDE"),
                        List.of("ORAL"),
                        List.of("Atypical Antipsychotic [EPC]"),
                        List.of(),
                        List.of(new LabelIngredient("ZIPRASIDONE HYDROCHLORIDE", "216X081ORU", "ZIPRASIDONE", null)),
                        List.of(new DrugIdentifier(IdentifierSystem.UNII, "216X081ORU", IdentifierScope.INGREDIENT)),
                        List.of(),
                        label.profile().given()));
        assertThat(label.profile().given()).hasSize(10).containsEntry("is_original_packager", List.of("true"));
    }

    /// openFDA sorts them in different orders: the first code may be that of the second name.
    @Test
    void ofSeveralSubstancesNoCodeIsGuessed() {
        var label = document(fields(
                "openfda",
                Map.of("substance_name", List.of("B SUBSTANCE", "ACETAMINOPHEN"), "unii", List.of("362O9ITL9D", "X"))));

        assertThat(label.profile().ingredients())
                .extracting(LabelIngredient::unii)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "POTASSIUM CHLORIDE,K Brand POTASSIUM CHLORIDE POTASSIUM CATION,",
        "CARBIDOPA,Carbidopa CARBIDOPA CARBIDOPA ANHYDROUS,CARBIDOPA",
        "ZINC CITRATE,Zinc ZINC CITRATE ZINC CATION,",
        "DIFENOXIN HYDROCHLORIDE,Motofen DIFENOXIN HYDROCHLORIDE DIFENOXIN ATROPINE,DIFENOXIN",
        "MOTOFEN ACID,other text,",
    })
    void thePartThatActsIsTakenWhereTheSourceNamesIt(String substance, String productData, String moiety) {
        var label = document(fields(
                "spl_product_data_elements",
                List.of(productData),
                "openfda",
                Map.of("substance_name", List.of(substance))));

        assertThat(label.profile().ingredients().getFirst().activeMoiety()).isEqualTo(moiety);
    }
}
