package org.monograph.condition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.monograph.schema.Publication.CURRENT;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.schema.Batch;
import org.monograph.schema.Node;
import org.monograph.schema.NodeId;
import org.monograph.schema.Publication;
import org.monograph.schema.Published;

@Entity
@Description("A condition that drugs are used for.")
public class Condition extends Published implements Node {

    /// By slug, as they are now.
    public static final Batch<String, Condition> BY_SLUG = new Batch<>("Condition", Condition::bySlugs, null);

    @NonNull
    @Description("permanent name, in lower-case kebab-case")
    public String slug;

    @Ignore
    public Publication publication;

    @NonNull
    @Description("its name")
    public String name;

    @NonNull
    @Description("one or two sentences that a patient understands")
    public String description;

    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("what helps without a prescription drug; empty when we know of nothing")
    public List<@NonNull Therapy> therapies;

    @Override
    protected NodeId nodeId() {
        return NodeId.of("Condition", slug);
    }

    @Override
    protected boolean current() {
        return publication.supersededAt() == null;
    }

    /// @return null when there is none of that slug
    Therapy therapy(String therapySlug) {
        return therapies.stream()
                .filter(therapy -> therapy.slug().equals(therapySlug))
                .findFirst()
                .orElse(null);
    }

    static Map<String, Condition> bySlugs(Set<String> slugs) {
        return Condition.<Condition>list("slug in ?1 and " + CURRENT, slugs).stream()
                .collect(toMap(row -> row.slug, identity()));
    }
}
