package org.monograph.content.spl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProduct;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelType;
import org.monograph.content.labelsource.Applications;
import org.monograph.content.labelsource.ProductNames;

/// Names and codes of a label.
final class SplProfile {

    private final XmlElement label;
    private final List<LabelProduct> products;

    SplProfile(XmlElement label) {
        this.label = label;
        this.products = SplProducts.of(label);
    }

    LabelProfile profile() {
        var generics = texts(
                "genericMedicine",
                generic -> generic.first("name").map(XmlWords::of).orElse(null));
        return new LabelProfile(
                type(label),
                approval(),
                texts("approval", approval -> approval.value("extension", "id")),
                label.first("author", "assignedEntity", "representedOrganization", "name")
                        .map(XmlWords::of)
                        .filter(name -> !name.isEmpty())
                        .orElse(null),
                isRepackaged(),
                ProductNames.brands(productNames(), names(generics)),
                generics,
                texts("routeCode", route -> route.value("displayName")),
                List.of(),
                schedules(),
                ingredients(),
                identifiers(),
                products,
                null);
    }

    /// Without parts of a kit that have nothing that acts, such as swabs. The kit itself has no ingredients.
    private List<String> productNames() {
        return products.stream()
                .filter(product -> product.inactiveIngredients().isEmpty()
                        || !product.ingredients().isEmpty())
                .map(LabelProduct::name)
                .distinct()
                .toList();
    }

    /// Names of substances.
    private List<String> names(List<String> generics) {
        return Stream.concat(generics.stream(), ingredients().stream().map(LabelIngredient::name))
                .toList();
    }

    private static LabelType type(XmlElement label) {
        var type = String.valueOf(label.value("displayName", "code"));
        if (type.contains("PRESCRIPTION")) {
            return LabelType.PRESCRIPTION;
        }
        return type.contains("OTC") ? LabelType.OVER_THE_COUNTER : LabelType.UNKNOWN;
    }

    static boolean isOverTheCounter(XmlElement label) {
        return type(label) == LabelType.OVER_THE_COUNTER;
    }

    private LabelApproval approval() {
        return label.all("approval")
                .map(approval -> Applications.approval(
                        String.valueOf(approval.value("extension", "id")),
                        String.valueOf(approval.value("displayName", "code"))))
                .min(LabelApproval::compareTo)
                .orElse(LabelApproval.NONE_NAMED);
    }

    /// Each text once.
    private List<String> texts(String element, Function<XmlElement, String> text) {
        return label.all(element)
                .map(text)
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private Boolean isRepackaged() {
        var acts = texts("performance", act -> act.value("displayName", "actDefinition", "code"));
        if (label.all("asEquivalentEntity").findAny().isPresent()
                || acts.stream().map(String::toUpperCase).anyMatch(act -> act.matches("(REPACK|RELABEL).*"))) {
            return true;
        }
        return acts.stream().map(String::toUpperCase).anyMatch("MANUFACTURE"::equals) ? (Boolean) false : null;
    }

    /// The source writes `CIV`.
    private List<String> schedules() {
        return label.all("policy")
                .filter(policy -> "DEADrugSchedule".equals(policy.attribute("classCode")))
                .map(policy -> policy.value("displayName", "code"))
                .filter(Objects::nonNull)
                .map(schedule -> schedule.replaceFirst("^C(?=[IV]+$)", "C-"))
                .distinct()
                .toList();
    }

    /// Each once; the strength only where all products have the same.
    private List<LabelIngredient> ingredients() {
        var strengths = new LinkedHashMap<LabelIngredient, LinkedHashSet<String>>();
        products.stream()
                .flatMap(product -> product.ingredients().stream())
                .forEach(each -> strengths
                        .computeIfAbsent(
                                new LabelIngredient(each.name(), each.unii(), each.activeMoiety(), null),
                                _ -> new LinkedHashSet<>())
                        .add(each.strength()));
        return strengths.entrySet().stream()
                .map(each -> each.getValue().size() > 1
                        ? each.getKey()
                        : new LabelIngredient(
                                each.getKey().name(),
                                each.getKey().unii(),
                                each.getKey().activeMoiety(),
                                each.getValue().getFirst()))
                .toList();
    }

    private List<DrugIdentifier> identifiers() {
        var identifiers = new ArrayList<DrugIdentifier>();
        ingredients().stream()
                .map(LabelIngredient::unii)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code ->
                        identifiers.add(new DrugIdentifier(IdentifierSystem.UNII, code, IdentifierScope.INGREDIENT)));
        products.stream()
                .map(LabelProduct::ndc)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code ->
                        identifiers.add(new DrugIdentifier(IdentifierSystem.NDC, code, IdentifierScope.PRODUCT)));
        return identifiers;
    }
}
