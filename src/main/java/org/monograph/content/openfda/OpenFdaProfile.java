package org.monograph.content.openfda;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monograph.base.terms.Folded;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelType;

/// Names and codes from the block that openFDA joins.
final class OpenFdaProfile {

    private static final List<String> CLASSES =
            List.of("pharm_class_epc", "pharm_class_moa", "pharm_class_pe", "pharm_class_cs");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OTC_MONOGRAPH =
            Pattern.compile("M[0-9]{3}|part[0-9].*|505G.*", Pattern.CASE_INSENSITIVE);

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
                approval(values("application_number")),
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
    static LabelApproval approval(List<String> applications) {
        return applications.stream()
                .map(OpenFdaProfile::approval)
                .min(LabelApproval::compareTo)
                .orElse(LabelApproval.NONE_NAMED);
    }

    private static LabelApproval approval(String application) {
        if (application.startsWith("NDA")) {
            return LabelApproval.NEW_DRUG;
        }
        if (application.startsWith("BLA")) {
            return LabelApproval.BIOLOGIC;
        }
        if (application.startsWith("ANDA")) {
            return LabelApproval.GENERIC;
        }
        return OTC_MONOGRAPH.matcher(application).matches() ? LabelApproval.OTC_MONOGRAPH : LabelApproval.NONE_NAMED;
    }

    private Boolean isRepackaged() {
        if (values("is_original_packager").contains("true")) {
            return false;
        }
        return values("original_packager_product_ndc").isEmpty() ? null : (Boolean) true;
    }

    /// A name that has only words of the substances is none.
    private List<String> brandNames() {
        var substances = Stream.of("generic_name", "substance_name")
                .flatMap(name -> values(name).stream())
                .flatMap(name -> words(name).stream())
                .collect(Collectors.toCollection(HashSet::new));
        substances.add("and");
        return values("brand_name").stream()
                .filter(name -> !substances.containsAll(words(name)))
                .toList();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(NOT_IN_WORDS.split(Folded.of(name)))
                .filter(not(String::isEmpty))
                .collect(Collectors.toSet());
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
