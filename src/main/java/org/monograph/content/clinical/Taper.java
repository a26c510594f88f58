package org.monograph.content.clinical;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
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
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.scope.OmittedEverywhere;
import org.monograph.content.scope.Scope;

@ComponentsOnly
@Description("How the dose is lowered before the drug is stopped.")
public record Taper(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the list, in lower-case kebab-case.")
        String key,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it holds.")
        Scope scope,

        @Valid @Description("By how much the dose is lowered each time. Null when the source gives no amount.")
        Amount step,

        @Valid @Description("The same in percent of the dose, above 0, up to 100. Null when the source gives none.")
        Range percent,

        @Valid @Description("Days between two steps. Null when the source does not say.")
        Range stepDays,

        @NonNull @NotBlank @Size(max = 2_000) @Description("How the dose is lowered, in one to three sentences.")
        String text,

        @Pattern(regexp = Words.TEXT, message = Words.TEXT_NEEDED)
        @Size(max = 2_000)
        @Description("What to do about withdrawal symptoms. Null when the source does not say.")
        String ifSymptoms,

        @Pattern(regexp = Words.TEXT, message = Words.TEXT_NEEDED)
        @Size(max = 2_000)
        @Description("What to do when the medicine runs out. Null when the source does not say.")
        String ifOutOfMedicine,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public Taper {
        scope = Scope.orEverywhere(scope);
    }

    @AssertTrue(message = "must not be above 100")
    boolean isValidPercent() {
        return percent == null || percent.highest() <= 100;
    }

    @AssertTrue(message = Range.DAYS)
    boolean isValidStepDays() {
        return Range.isDays(stepDays);
    }

    @Description(
            "The steps in words, such as \"0.125 mg twice a day less, every 3 days\". Null when the source gives no "
                    + "numbers.")
    public String getSchedule() {
        if (step == null && percent == null) {
            return null;
        }
        var less = step != null ? step.getText() : percent.getText() + " percent";
        return less + " less" + (stepDays == null ? "" : ", " + stepDays.everyDays());
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "tapering." + key;
    }
}
