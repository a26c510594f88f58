package org.monograph.content.condition;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.terms.PageKind;
import org.monograph.content.editorial.NamedTerm;
import org.monograph.content.editorial.PageHead;

@Entity
@Description("A condition that drugs are used for.")
public class Condition extends NamedTerm implements Node, SearchNode {

    /// Current conditions by slug.
    public static final Vocabulary<Condition> BY_SLUG = new Vocabulary<>(Condition.class);

    @NonNull
    @Description("Description for patients, in one or two sentences.")
    public String description;

    @Basic
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("Therapies that help without a prescription drug. Empty when none is known.")
    public List<@NonNull Therapy> therapies;

    /// @return null when the condition has no therapy with this slug
    Therapy therapy(String therapySlug) {
        return therapies.stream()
                .filter(therapy -> therapy.slug().equals(therapySlug))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected PageKind page() {
        return PageKind.CONDITION;
    }

    @Override
    protected String madeTitle() {
        return PageHead.title(name + ": treatment with and without medicines", name);
    }

    @Override
    protected String madeDescription() {
        return PageHead.description(description);
    }
}
