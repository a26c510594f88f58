package org.monograph.content.sideeffect;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.base.published.NamedTerm;
import org.monograph.base.published.Vocabulary;

@Entity
@Description("A side effect, whichever drug has it.")
public class SideEffect extends NamedTerm implements Node, SearchNode {

    /// By slug, as they are now.
    public static final Vocabulary<SideEffect> BY_SLUG = new Vocabulary<>(SideEffect.class);

    @NonNull
    @Description("its name for patients, such as unsteadiness for ataxia")
    public String plainName;

    @NonNull
    @Description("the part of the body that it affects, such as nervous system")
    public String bodySystem;
}
