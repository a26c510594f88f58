package org.monograph.content.spl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelPackage;
import org.monograph.content.labeldocument.LabelProduct;

/// The products of a label, and the parts of kits.
final class SplProducts {

    private static final String NDC = "2.16.840.1.113883.6.69";
    private static final String UNII = "2.16.840.1.113883.4.9";
    private static final String INACTIVE = "IACT";

    private SplProducts() {}

    static List<LabelProduct> of(XmlElement label) {
        return label.all("subject")
                .flatMap(subject -> subject.elements("manufacturedProduct"))
                .flatMap(SplProducts::products)
                .flatMap(product -> Stream.concat(
                        Stream.of(product),
                        product.elements("part")
                                .flatMap(part ->
                                        Stream.concat(part.elements("partProduct"), part.elements("partMedicine")))))
                .map(SplProducts::product)
                .toList();
    }

    private static Stream<XmlElement> products(XmlElement outer) {
        return Stream.concat(outer.elements("manufacturedProduct"), outer.elements("manufacturedMedicine"));
    }

    private static LabelProduct product(XmlElement product) {
        return new LabelProduct(
                product.first("name").map(SplProducts::name).orElse(""),
                product.value("displayName", "formCode"),
                code(product, NDC),
                ingredients(product)
                        .filter(each -> !isInactive(each))
                        .map(SplProducts::active)
                        .toList(),
                ingredients(product)
                        .filter(SplProducts::isInactive)
                        .map(each -> substance(each)
                                .flatMap(one -> one.first("name"))
                                .map(XmlWords::of)
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .toList(),
                packages(product));
    }

    /// A suffix stands apart when it is shown.
    private static String name(XmlElement name) {
        var words = new StringBuilder();
        for (var node : name.nodes()) {
            words.append(node instanceof XmlElement ? " " : "").append(XmlWords.of(node));
        }
        return XmlWords.collapsed(words);
    }

    private static String code(XmlElement coded, String system) {
        return system.equals(coded.value("codeSystem", "code")) ? coded.value("code", "code") : null;
    }

    private static Stream<XmlElement> ingredients(XmlElement product) {
        return Stream.of("ingredient", "activeIngredient", "inactiveIngredient").flatMap(product::elements);
    }

    private static boolean isInactive(XmlElement ingredient) {
        return INACTIVE.equals(ingredient.attribute("classCode"))
                || ingredient.name().equals("inactiveIngredient");
    }

    private static Optional<XmlElement> substance(XmlElement ingredient) {
        return Stream.of("ingredientSubstance", "activeIngredientSubstance", "inactiveIngredientSubstance")
                .flatMap(ingredient::elements)
                .findFirst();
    }

    private static LabelIngredient active(XmlElement ingredient) {
        var substance = substance(ingredient).orElse(ingredient);
        return new LabelIngredient(
                substance.first("name").map(XmlWords::of).orElse(""),
                code(substance, UNII),
                substance
                        .first("activeMoiety", "activeMoiety", "name")
                        .map(XmlWords::of)
                        .orElse(null),
                ingredient.first("quantity").map(SplProducts::amount).orElse(null));
    }

    /// Such as `0.5 mg in 1 mL`. A unit of 1 is a piece.
    private static String amount(XmlElement quantity) {
        var amount = part(quantity, "numerator");
        var of = part(quantity, "denominator");
        return amount == null || of == null ? amount : "%s in %s".formatted(amount, of);
    }

    private static String part(XmlElement quantity, String name) {
        var value = quantity.value("value", name);
        var unit = quantity.value("unit", name);
        if (value == null) {
            return null;
        }
        if (unit == null || unit.equals("1")) {
            unit = quantity.value("displayName", name, "translation");
        }
        return unit == null ? value : value + " " + unit;
    }

    private static List<LabelPackage> packages(XmlElement product) {
        var packages = new ArrayList<LabelPackage>();
        product.elements("asContent").forEach(content -> packages(content, "", packages));
        return packages;
    }

    /// A package in a package: `10 TABLET in 1 BLISTER PACK; 3 in 1 CARTON`.
    private static void packages(XmlElement content, String inner, List<LabelPackage> packages) {
        content.elements("containerPackagedProduct").forEach(container -> {
            var amount = content.first("quantity").map(SplProducts::amount).orElse("");
            var form = Objects.toString(container.value("displayName", "formCode"), "");
            var description = (inner.isEmpty() ? "" : inner + "; ") + XmlWords.collapsed(amount + " " + form);
            var ndc = code(container, NDC);
            if (ndc != null || container.elements("asContent").findAny().isEmpty()) {
                packages.add(new LabelPackage(ndc, description));
            }
            container.elements("asContent").forEach(outer -> packages(outer, description, packages));
        });
    }
}
