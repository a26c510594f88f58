package org.monograph.content.clinical;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
@Description(
        "The dose for some conditions and people. A doctor sets the dose of a patient, who must not change it alone.")
public record Dose(
        @NonNull
        @NotNull
        @Pattern(regexp = Slug.FORM)
        @Description("Permanent identifier, unique within the list, in lower-case kebab-case.")
        String key,

        @Ignore @JsonProperty("conditions") @Size(max = 20)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> conditionSlugs,

        @OmittedEverywhere @NonNull @Valid @Description("Where and for whom it holds.")
        Scope scope,

        @Valid @Description("First dose. Null when the source gives none.")
        Amount start,

        @Valid @Description("By how much it is raised each time. Null when the source does not say.")
        Amount step,

        @Valid @Description("Days between two steps. Null when the source does not say.")
        Range stepDays,

        @Valid @Description("Usual dose, after all steps. Null when the source gives none.")
        Amount usual,

        @Valid @Description("Highest amount in a day. Null when the source gives none: that does not mean no limit.")
        Amount maxDaily,

        @Valid @Description("Highest amount at one time. Null when the source gives none: that does not mean no limit.")
        Amount maxSingle,

        @Pattern(regexp = Words.TEXT, message = Words.TEXT_NEEDED)
        @Size(max = 1_000)
        @Description("How to take it. Null when the source does not say.")
        String howToTake,

        @Pattern(regexp = Words.TEXT, message = Words.TEXT_NEEDED)
        @Size(max = 2_000)
        @Description("What the numbers do not say. Null for nothing.")
        String note,

        @Ignore @JsonProperty("citations") @NotEmpty(message = Cited.NEEDED)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> citationSlugs) {

    public Dose {
        conditionSlugs = Lists.asEmpty(conditionSlugs);
        scope = Scope.orEverywhere(scope);
    }

    @AssertTrue(message = "a dose needs an amount or a note")
    boolean isValidNote() {
        return note != null || Stream.of(start, usual, maxDaily, maxSingle).anyMatch(Objects::nonNull);
    }

    @AssertTrue(message = Range.DAYS)
    boolean isValidStepDays() {
        return Range.isDays(stepDays);
    }

    @AssertTrue(message = "must be an amount in a day (per: DAY), not below start and usual")
    boolean isValidMaxDaily() {
        return maxDaily == null
                || maxDaily.per() != DosePer.DOSE
                        && Stream.of(start, usual).filter(Objects::nonNull).noneMatch(dose -> dose.exceeds(maxDaily));
    }

    @AssertTrue(message = "must be an amount at one time (per: DOSE), without timesADay")
    boolean isValidMaxSingle() {
        return maxSingle == null || maxSingle.per() != DosePer.DAY && maxSingle.timesADay() == null;
    }

    /// @param condition null for any
    public boolean isFor(String condition) {
        return condition == null || conditionSlugs.isEmpty() || conditionSlugs.contains(condition);
    }

    @NonNull
    @Description("The amounts in words, such as \"Starting dose: 0.25 mg twice a day. Maximum: 4 mg a day.\" Empty when"
            + " there is none; then `note` is not null.")
    public String getText() {
        return Words.sentences(
                start == null ? null : "Starting dose: %s.".formatted(start.getText()),
                step == null ? null : "Each increase: %s.".formatted(step.getText() + steps()),
                usual == null ? null : "Usual dose: %s.".formatted(usual.getText()),
                maxDaily == null ? null : "Maximum: %s.".formatted(maxDaily.getText()),
                maxSingle == null ? null : "Maximum at one time: %s.".formatted(maxSingle.amount()));
    }

    private String steps() {
        return stepDays == null ? "" : ", " + stepDays.everyDays();
    }

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return "doses." + key;
    }
}
