package org.monograph.content.comparison;

import org.monograph.content.clinical.Product;
import org.monograph.content.scope.Scope;

/// Creates the cell of the forms and strengths of a drug's products.
record FormCell(ComparedDrug compared) {

    ComparisonCell cell() {
        return ScopedText.cell(
                compared,
                Scope.in(compared.jurisdiction(), compared.clinical().products(), Product::getScope).stream()
                        .map(this::text)
                        .toList());
    }

    private ScopedText text(Product product) {
        return new ScopedText(
                ComparisonAttribute.FORMS.label(),
                product.getText(),
                new Scope(product.jurisdictions(), null, null, null, null),
                compared.drug().path(product.getAnchor()),
                product.citationSlugs());
    }
}
