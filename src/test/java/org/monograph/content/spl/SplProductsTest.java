package org.monograph.content.spl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.spl.SplFiles.label;
import static org.monograph.content.spl.SplFiles.read;
import static org.monograph.content.spl.SplFiles.xml;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelPackage;
import org.monograph.content.labeldocument.LabelProduct;
import org.monograph.content.labeldocument.LabelType;

class SplProductsTest {

    @Test
    void productsHaveStrengthsFormsAndPackages() {
        var profile = label("lipitor-repack").profile();

        assertThat(profile.type()).isEqualTo(LabelType.PRESCRIPTION);
        assertThat(profile.approval()).isEqualTo(LabelApproval.NEW_DRUG);
        assertThat(profile.applicationNumbers()).containsExactly("NDA020702");
        assertThat(profile.repackaged()).isTrue();
        assertThat(profile.brandNames()).containsExactly("Lipitor");
        assertThat(profile.genericNames()).containsExactly("atorvastatin calcium trihydrate");
        assertThat(profile.routes()).containsExactly("ORAL");
        assertThat(profile.products().getFirst())
                .isEqualTo(new LabelProduct(
                        "Lipitor",
                        "TABLET, FILM COATED",
                        "55289-800",
                        List.of(new LabelIngredient(
                                "atorvastatin calcium trihydrate", "48A5M73Z4Q", "atorvastatin", "20 mg in 1")),
                        List.of(
                                "calcium carbonate",
                                "candelilla wax",
                                "croscarmellose sodium",
                                "hydroxypropyl cellulose",
                                "lactose monohydrate",
                                "magnesium stearate",
                                "cellulose, microcrystalline",
                                "hypromelloses",
                                "polyethylene glycols",
                                "talc",
                                "titanium dioxide",
                                "polysorbate 80"),
                        List.of(new LabelPackage("55289-800-30", "30 TABLET in 1 BOTTLE, PLASTIC"))));
    }

    @Test
    void partsOfKitsAreProducts() {
        assertThat(label("humira").profile().products())
                .extracting(LabelProduct::form)
                .containsExactly(
                        "KIT",
                        "INJECTION, SOLUTION",
                        "SWAB",
                        "KIT",
                        "INJECTION, SOLUTION",
                        "SWAB",
                        "KIT",
                        "INJECTION, SOLUTION",
                        "SWAB",
                        "INJECTION, SOLUTION");
        assertThat(label("humira").profile().brandNames()).containsExactly("Humira");
        assertThat(label("humira").profile().ingredients())
                .containsExactly(new LabelIngredient("ADALIMUMAB", "FYS6T7F842", "ADALIMUMAB", null));
    }

    @Test
    void schedulesAreTakenWhereTheyAreCoded() {
        var read = read(xml("""
                <component><section><subject><manufacturedProduct><manufacturedProduct><name>A</name></manufacturedProduct>
                <subjectOf><policy classCode="DEADrugSchedule"><code code="C48677" displayName="CIV"/></policy></subjectOf>
                </manufacturedProduct></subject></section></component>"""));

        assertThat(read.labels.getFirst().profile().deaSchedules()).containsExactly("C-IV");
    }
}
