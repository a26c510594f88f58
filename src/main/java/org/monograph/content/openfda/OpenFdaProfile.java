package org.monograph.content.openfda;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelType;
import org.monograph.content.labelsource.Applications;
import org.monograph.content.labelsource.ProductNames;

/// Names and codes from the block that openFDA joins.
final class OpenFdaProfile {

    private static final List<String> CLASSES =
            List.of("pharm_class_epc", "pharm_class_moa", "pharm_class_pe", "pharm_class_cs");

    private final OpenFdaRecord label;

    private OpenFdaProfile(OpenFdaRecord label) {
        this.label = label;
    }

    static LabelProfile of(OpenFdaRecord label) {
        return label.joined().isEmpty() ? LabelProfile.EMPTY : new OpenFdaProfile(label).profile();
    }

    private LabelProfile profile() {
        return new LabelProfile(
                type(),
                approval(),
                values("application_number"),
                values("manufacturer_name").stream().findFirst().orElse(null),
                isRepackaged(),
                brandNames(),
                values("generic_name"),
                values("route"),
                CLASSES.stream().flatMap(name -> values(name).stream()).toList(),
                List.of(),
                ingredients(),
                identifiers(),
                List.of(),
                new TreeMap<>(label.joined()));
    }

    private List<String> values(String name) {
        return label.joined().getOrDefault(name, List.of());
    }

    private LabelType type() {
        var types = values("product_type");
        if (types.contains("HUMAN PRESCRIPTION DRUG")) {
            return LabelType.PRESCRIPTION;
        }
        return types.contains("HUMAN OTC DRUG") ? LabelType.OVER_THE_COUNTER : LabelType.UNKNOWN;
    }

    /// Of several products the licence that is preferred.
    private LabelApproval approval() {
        return values("application_number").stream()
                .map(number -> Applications.approval(number, ""))
                .min(LabelApproval::compareTo)
                .orElse(LabelApproval.NONE_NAMED);
    }

    private Boolean isRepackaged() {
        if (values("is_original_packager").contains("true")) {
            return false;
        }
        return values("original_packager_product_ndc").isEmpty() ? null : (Boolean) true;
    }

    private List<String> brandNames() {
        var substances = Stream.of("generic_name", "substance_name")
                .flatMap(name -> values(name).stream())
                .toList();
        return ProductNames.brands(values("brand_name"), substances);
    }

    /// openFDA sorts names and codes in other orders, so only a single code is surely that of the name.
    private List<LabelIngredient> ingredients() {
        var names = values("substance_name");
        var codes = values("unii");
        var moieties = ActiveMoieties.in(label.fields().getOrDefault("spl_product_data_elements", List.of()));
        return names.stream()
                .map(name -> new LabelIngredient(
                        name,
                        names.size() == 1 && codes.size() == 1 ? codes.getFirst() : null,
                        moieties.of(name),
                        null))
                .toList();
    }

    private List<DrugIdentifier> identifiers() {
        var identifiers = new ArrayList<DrugIdentifier>();
        add(identifiers, IdentifierSystem.UNII, "unii", IdentifierScope.INGREDIENT);
        add(identifiers, IdentifierSystem.RXNORM, "rxcui", IdentifierScope.PRODUCT);
        add(identifiers, IdentifierSystem.NDC, "product_ndc", IdentifierScope.PRODUCT);
        return identifiers;
    }

    private void add(List<DrugIdentifier> to, IdentifierSystem system, String name, IdentifierScope scope) {
        values(name).stream().distinct().forEach(code -> to.add(new DrugIdentifier(system, code, scope)));
    }
}
