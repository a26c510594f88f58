package org.monograph.content.interaction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.interactant.Interactant;

@Description("What a term of a check was taken for.")
public record InteractionTerm(
        @NonNull @Description("the term as it was written") String term,

        @Description(
                "what it is, by an exact name; null where it is none, or of more than one: then it was not checked")
        Interactant interactant,

        @NonNull @Description("what it may have meant, up to 5, to ask back; nothing of it was checked")
        List<@NonNull Interactant> suggestions) {}
