package org.monograph.content.clinical;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;

@ComponentsOnly
@Description("What the body does with the drug.")
public record Pharmacokinetics(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the list, in lower-case kebab-case.")
        String key,

        @OmittedEverywhere @NonNull @Valid @Description("Where, for which products and for whom it holds.")
        Scope scope,

        @Valid @Description("Hours in which half of it leaves the body. Null when it is not known.")
        Range halfLifeHours,

        @Valid @Description("Hours from a dose to the highest level in the blood. Null when they are not known.")
        Range timeToPeakHours,

        @Valid @Description("Hours for which a dose works. Null when they are not known.")
        Range durationHours,

        @NonNull @Size(max = 20) @Description("Enzymes that break it down. Empty when none is known.")
        List<@NonNull @NotNull @Valid Enzyme> enzymes,

        @Pattern(regexp = Words.TEXT, message = Words.TEXT_NEEDED)
        @Size(max = 2_000)
        @Description("Further information. Null when there is none.")
        String note,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public Pharmacokinetics {
        scope = Scope.orEverywhere(scope);
        enzymes = Lists.asEmpty(enzymes);
    }

    @NonNull
    @Description("The values in words, such as \"Half-life: 30 to 40 hours. Broken down mainly by CYP3A4.\" Empty when "
            + "there is none.")
    public String getText() {
        return Words.sentences(
                hours("Half-life", halfLifeHours),
                hours("Highest level after", timeToPeakHours),
                hours("A dose works for", durationHours),
                brokenDown("mainly by ", Enzyme::isMain),
                brokenDown(enzymes.stream().anyMatch(Enzyme::isMain) ? "also by " : "by ", not(Enzyme::isMain)));
    }

    private static String hours(String what, Range hours) {
        return hours == null ? null : "%s: %s.".formatted(what, hours.in("hour"));
    }

    private String brokenDown(String how, Predicate<Enzyme> which) {
        var names = enzymes.stream().filter(which).map(Enzyme::name).toList();
        return names.isEmpty() ? null : "Broken down " + how + Words.list(names) + ".";
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "pharmacokinetics." + key;
    }
}
