package org.monograph.sideeffect;

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
import org.monograph.schema.Node;
import org.monograph.schema.NodeId;
import org.monograph.schema.Publication;
import org.monograph.schema.Published;

@Entity
@Description("A side effect, whichever drug has it.")
public class SideEffect extends Published implements Node {

    /// By slug, as they are now.
    public static final Batch<String, SideEffect> BY_SLUG = new Batch<>("SideEffect", SideEffect::bySlugs, null);

    @NonNull
    @Description("permanent name, in lower-case kebab-case")
    public String slug;

    @Ignore
    public Publication publication;

    @NonNull
    @Description("its name in medicine")
    public String name;

    @NonNull
    @Description("its name for patients, such as unsteadiness for ataxia")
    public String plainName;

    @NonNull
    @Description("the part of the body that it affects, such as nervous system")
    public String bodySystem;

    @Override
    protected NodeId nodeId() {
        return NodeId.of("SideEffect", slug);
    }

    @Override
    protected boolean current() {
        return publication.supersededAt() == null;
    }

    static Map<String, SideEffect> bySlugs(Set<String> slugs) {
        return SideEffect.<SideEffect>list("slug in ?1 and " + CURRENT, slugs).stream()
                .collect(toMap(row -> row.slug, identity()));
    }
}
