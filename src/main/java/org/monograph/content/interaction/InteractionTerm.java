package org.monograph.content.interaction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.naming.TermProblem;

@Description("A term of an interaction check, and the interactant that it means.")
public record InteractionTerm(
        @NonNull @Description("The term as sent.") String term,

        @Description(
                "Interactant with this exact name. Null when there is none or more than one; then the term was not checked.")
        Interactant interactant,

        @NonNull
        @Description("Up to 5 interactants that the term may mean, for the user to choose from. They were not checked.")
        List<@NonNull Interactant> suggestions,

        @Description("Why the term was not looked up. Null when it was.")
        TermProblem problem) {}
