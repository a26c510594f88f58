package org.monograph.drug;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.monograph.schema.Publication.CURRENT;

import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.schema.Batch;
import org.monograph.schema.NodeId;
import org.monograph.schema.Publication;
import org.monograph.schema.Published;

@Entity
@Description("What to bear in mind with all content.")
public class Disclaimer extends Published {

    /// There is one.
    public static final String SLUG = "disclaimer";

    /// By slug, as it is now.
    static final Batch<String, Disclaimer> BY_SLUG = new Batch<>("Disclaimer", Disclaimer::bySlugs, null);

    @NonNull
    @Description("permanent name, in lower-case kebab-case")
    public String slug;

    @Ignore
    public Publication publication;

    @NonNull
    @Description("the text")
    public String text;

    @Override
    protected NodeId nodeId() {
        return NodeId.of("Disclaimer", slug);
    }

    @Override
    protected boolean current() {
        return publication.supersededAt() == null;
    }

    static Map<String, Disclaimer> bySlugs(Set<String> slugs) {
        return Disclaimer.<Disclaimer>list("slug in ?1 and " + CURRENT, slugs).stream()
                .collect(toMap(row -> row.slug, identity()));
    }
}
