package org.monograph.content.openfda;

import java.util.List;
import org.monograph.content.labelsource.SectionCode;
import org.monograph.content.labelsource.SectionCodes;

/// Whether a label is written for those who buy the product: "Drug Facts".
final class OverTheCounter {

    private OverTheCounter() {}

    static boolean isFor(OpenFdaRecord label) {
        var types = label.joined().getOrDefault("product_type", List.of());
        return types.isEmpty()
                ? label.fields().keySet().stream()
                        .flatMap(field -> SectionCodes.ofField(field).stream())
                        .anyMatch(SectionCode::isOverTheCounter)
                : types.stream().allMatch("HUMAN OTC DRUG"::equals);
    }
}
