package org.monograph.content.drug;

import jakarta.persistence.Entity;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Term;
import org.monograph.base.published.Vocabulary;

@Entity
@Description("Disclaimer that applies to all content.")
public class Disclaimer extends Term {

    /// There is only one disclaimer.
    public static final String SLUG = "disclaimer";

    private static final Vocabulary<Disclaimer> BY_SLUG = new Vocabulary<>(Disclaimer.class);

    @NonNull
    @Description("The text.")
    public String text;

    /// The current text. Empty while there is none, and so no drug either.
    public static CompletionStage<String> text(Request request) {
        return BY_SLUG.of(request, SLUG).thenApply(disclaimer -> disclaimer == null ? "" : disclaimer.text);
    }
}
