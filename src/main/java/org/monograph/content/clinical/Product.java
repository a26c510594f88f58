package org.monograph.content.clinical;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Route;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.scope.DosageForm;
import org.monograph.content.scope.Release;
import org.monograph.content.scope.Scope;

@ComponentsOnly
@Description("A kind of product: one form and release of the drug, with its strengths and brands.")
public record Product(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the list, in lower-case kebab-case.")
        String key,

        @NonNull @NotNull @Description("Form.") DosageForm form,

        @Description("Kind of release. Null when it is not known.")
        Release release,

        @NonNull @Description("Routes of administration. Empty when they are not known.")
        List<@NonNull @NotNull Route> routes,

        @NonNull @Size(max = 40) @Description("Strengths. Empty when they are not known.")
        List<@NonNull @NotNull @Valid Strength> strengths,

        @NonNull @Size(max = 60) @Description("Brand names. Empty when none is known, or when it has none.")
        List<@NonNull @NotBlank String> brands,

        @NonNull @Description("Jurisdictions in which it is sold. Empty when it is sold everywhere.")
        List<@NonNull @NotNull Jurisdiction> jurisdictions,

        @NonNull
        @Size(max = 40)
        @Description("Other substances in it that matter to some people. Empty when none is "
                + "known: see `unknownParts` of the drug.")
        List<@NonNull @NotNull @Valid Excipient> excipients,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public Product {
        routes = Lists.asEmpty(routes);
        strengths = Lists.asEmpty(strengths);
        brands = Lists.asEmpty(brands);
        jurisdictions = Lists.asEmpty(jurisdictions);
        excipients = Lists.asEmpty(excipients);
    }

    @NonNull
    @Description("Its jurisdictions, routes, form and release, as statements about it have them.")
    public Scope getScope() {
        return new Scope(jurisdictions, routes, List.of(form), release == null ? null : List.of(release), null);
    }

    @NonNull
    @Description("The product in words, such as \"Capsules, extended release: 15 mg and 30 mg\".")
    public String getText() {
        var words = form.words() + (release == null ? "" : ", " + release.words());
        var kind = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return strengths.isEmpty()
                ? kind
                : kind + ": "
                        + Words.list(strengths.stream().map(Strength::getText).toList());
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "products." + key;
    }
}
