package org.monograph.content.medication;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a term says beside the name of the drug, each part as it is written there. Nothing of it is checked:"
        + " a product with this strength or form may not exist.")
public record MedicationDetails(
        @NonNull
        @Description(
                "Strengths and amounts, such as \"0.5 mg\" or \"10 mg/5 ml\". Up to 50; empty when there are none.")
        List<@NonNull String> strengths,

        @NonNull
        @Description(
                "Forms and kinds of release, such as \"Extended Release Capsule\". Up to 50; empty when there are none.")
        List<@NonNull String> forms,

        @NonNull @Description("Routes of administration, such as \"Oral\". Up to 50; empty when there are none.")
        List<@NonNull String> routes,

        @NonNull
        @Description(
                "How often and how long it is taken, such as \"twice daily\" or \"q6h prn\". Up to 50; empty when there is nothing.")
        List<@NonNull String> frequencies) {

    boolean isEmpty() {
        return strengths.isEmpty() && forms.isEmpty() && routes.isEmpty() && frequencies.isEmpty();
    }
}
