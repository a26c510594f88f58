package org.monograph.content.labelstore;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.base.terms.Folded;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelVersion;
import org.monograph.content.medicine.IngredientSet;
import org.monograph.content.medicine.ShowOrder;

/// A label that is to be inserted.
///
/// @param id of its row
/// @param profile that is kept with it
record NewLabel(LabelDecision decision, long id, LabelProfile profile, IngredientSet ingredients) {

    static NewLabel of(LabelDecision decision, long id) {
        var profile = decision.profile();
        return new NewLabel(decision, id, profile, IngredientSet.of(profile));
    }

    LabelDocument document() {
        return decision.label().document();
    }

    LabelVersion version() {
        return document().version();
    }

    List<LabelSectionDocument> sections() {
        return document().content().sections();
    }

    long textId() {
        return decision.isTextHeld() ? decision.held().textId() : id;
    }

    /// A brand name, or else what it is of.
    String name() {
        return Stream.of(
                        profile.brandNames().stream(),
                        Stream.of(ingredients.name()).filter(name -> !name.isEmpty()),
                        profile.genericNames().stream(),
                        Stream.of(version().setId()))
                .flatMap(names -> names)
                .findFirst()
                .orElseThrow();
    }

    String sortName() {
        return Folded.of(name());
    }

    String showOrder() {
        return ShowOrder.of(document(), profile, LocalDate.now(Clock.systemUTC()));
    }

    List<String> uniis() {
        return profile.ingredients().stream()
                .map(LabelIngredient::unii)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    List<String> kinds() {
        return sections().stream()
                .map(section -> section.kind().name())
                .distinct()
                .toList();
    }

    /// What people may write to find its sections.
    String allNames() {
        return String.join(
                "\n",
                Stream.of(profile.brandNames(), profile.genericNames(), ingredients.names())
                        .flatMap(List::stream)
                        .toList());
    }
}
