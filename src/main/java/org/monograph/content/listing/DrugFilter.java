package org.monograph.content.listing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Slug;
import org.monograph.content.warning.WarningKind;

@Input("DrugFilter")
@Description("Conditions for drugs. A drug must fulfil all of them. Null fields are ignored.")
public record DrugFilter(
        @Nullable
        @Description(
                "Only the drugs with these slugs, up to 100. An empty list matches none; unknown slugs are ignored.")
        List<@NonNull String> slugs,

        @Description(
                "Part of the name, up to 100 characters. Case and accents are ignored. An empty text matches all drugs. Use `search` to find brands.")
        String nameContains,

        @Description("The complete pharmacological class, up to 100 characters. Case is ignored.")
        String drugClass,

        @Description(
                "Slug of a condition. Matches drugs that are used for it, but not drugs that are only advised against for it.")
        String conditionSlug,

        @Description("Slug of a side effect. Matches drugs that have it.")
        String sideEffectSlug,

        @Description("Matches drugs with a warning of this kind.")
        WarningKind warningKind,

        @Description("True for drugs whose `reviewDue` is before today (UTC), false for the others.")
        Boolean reviewOverdue) {

    static final DrugFilter NONE = new DrugFilter(null, null, null, null, null, null, null);

    /// With a slug that nothing has for each text that is no slug.
    DrugFilter withSlugsOrNone() {
        return new DrugFilter(
                slugs == null ? null : slugs.stream().map(Slug::orNone).toList(),
                nameContains,
                drugClass,
                Slug.orNone(conditionSlug),
                Slug.orNone(sideEffectSlug),
                warningKind,
                reviewOverdue);
    }

    /// Whether the drugs are named, and nothing else limits them.
    boolean hasOnlySlugs() {
        return slugs != null && equals(new DrugFilter(slugs, null, null, null, null, null, null));
    }
}
