package org.monograph.content.document;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.clinical.Contraindication;
import org.monograph.content.clinical.Dose;
import org.monograph.content.clinical.Monitoring;
import org.monograph.content.clinical.Pharmacokinetics;
import org.monograph.content.clinical.Product;
import org.monograph.content.clinical.Taper;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.scope.Scope;

/// Finds the parts of a drug document. Items that are null have a constraint, and must not hide other problems.
final class DrugParts {

    private DrugParts() {}

    static List<PresentPart> of(DrugDocument drug) {
        var clinical = drug.clinical() == null ? Clinical.NONE : drug.clinical();
        var products = present(clinical.products())
                .filter(product -> product.form() != null)
                .toList();
        return Stream.of(
                        drug.presentSections().stream()
                                .map(section -> new PresentPart(section.part(), section.scope())),
                        present(drug.unknownParts()).map(unknown -> new PresentPart(unknown.part(), unknown.scope())),
                        parts(MonographPart.PRODUCTS, products, Product::getScope),
                        products.stream()
                                .filter(product -> !product.excipients().isEmpty())
                                .map(product -> new PresentPart(MonographPart.EXCIPIENTS, product.getScope())),
                        parts(MonographPart.DOSES, clinical.doses(), Dose::scope),
                        parts(MonographPart.TAPERING, clinical.tapering(), Taper::scope),
                        parts(MonographPart.MONITORING, clinical.monitoring(), Monitoring::scope),
                        parts(MonographPart.CONTRAINDICATIONS, clinical.contraindications(), Contraindication::scope),
                        parts(MonographPart.PHARMACOKINETICS, clinical.pharmacokinetics(), Pharmacokinetics::scope))
                .flatMap(parts -> parts)
                .toList();
    }

    private static <T> Stream<PresentPart> parts(MonographPart part, List<T> items, Function<T, Scope> scope) {
        return present(items).map(item -> new PresentPart(part, scope.apply(item)));
    }

    private static <T> Stream<T> present(Collection<T> items) {
        return items.stream().filter(Objects::nonNull);
    }
}
