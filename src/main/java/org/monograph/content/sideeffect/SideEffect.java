package org.monograph.content.sideeffect;

import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.terms.PageKind;
import org.monograph.content.editorial.NamedTerm;
import org.monograph.content.editorial.PageHead;

@Entity
@Description("A side effect (adverse reaction), independent of the drugs that have it.")
public class SideEffect extends NamedTerm implements Node, SearchNode {

    /// Current side effects by slug.
    public static final Vocabulary<SideEffect> BY_SLUG = new Vocabulary<>(SideEffect.class);

    @NonNull
    @Description("Name for patients, such as unsteadiness for ataxia.")
    public String plainName;

    @NonNull
    @Description("Body system that it affects, such as nervous system.")
    public String bodySystem;

    @Override
    protected PageKind page() {
        return PageKind.SIDE_EFFECT;
    }

    @Override
    protected String madeTitle() {
        return PageHead.title(name + ": medicines that can cause it", name);
    }

    @Override
    protected String madeDescription() {
        return PageHead.description(
                "Which medicines can cause %s (%s), how often, and when to call a doctor.".formatted(plainName, name));
    }
}
