package org.monograph.content.labeldocument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.monograph.base.terms.Lists;
import org.monograph.content.drug.DrugIdentifier;

/// Names and codes of a label. openFDA joins them from other sources: they come and go while the text stays
/// the same.
///
/// @param type null is UNKNOWN
/// @param approval null is NONE_NAMED
/// @param applicationNumbers as given, such as `NDA017533`
/// @param labeler who put it on the market; null: not told
/// @param repackaged whether somebody else packed it anew; null: not told
/// @param brandNames names that are not only the substance's
/// @param routes in the regulator's words
/// @param pharmacologicClasses with their kind, such as `Benzodiazepine [EPC]`
/// @param deaSchedules as coded, such as `C-IV`; empty: not coded
/// @param ingredients what acts; empty: not coded
/// @param products empty: not told by this origin
/// @param given openFDA's own block as it came, for writing it again; empty for other origins
public record LabelProfile(
        LabelType type,
        LabelApproval approval,
        List<String> applicationNumbers,
        String labeler,
        Boolean repackaged,
        List<String> brandNames,
        List<String> genericNames,
        List<String> routes,
        List<String> pharmacologicClasses,
        List<String> deaSchedules,
        List<LabelIngredient> ingredients,
        List<DrugIdentifier> identifiers,
        List<LabelProduct> products,
        Map<String, List<String>> given) {

    /// Of a label whose source tells nothing.
    public static final LabelProfile EMPTY =
            new LabelProfile(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public LabelProfile {
        type = type == null ? LabelType.UNKNOWN : type;
        approval = approval == null ? LabelApproval.NONE_NAMED : approval;
        applicationNumbers = Lists.asEmpty(applicationNumbers);
        brandNames = Lists.asEmpty(brandNames);
        genericNames = Lists.asEmpty(genericNames);
        routes = Lists.asEmpty(routes);
        pharmacologicClasses = Lists.asEmpty(pharmacologicClasses);
        deaSchedules = Lists.asEmpty(deaSchedules);
        ingredients = Lists.asEmpty(ingredients);
        identifiers = Lists.asEmpty(identifiers);
        products = Lists.asEmpty(products);
        given = given == null ? Map.of() : given;
    }

    /// Whether nothing is told. Such a profile never replaces another one of the same label.
    @JsonIgnore
    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
