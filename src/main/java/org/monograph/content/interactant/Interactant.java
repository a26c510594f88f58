package org.monograph.content.interactant;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.published.Term;
import org.monograph.base.published.Vocabulary;

@Entity
@Description("What can interact: a drug, held here or not, a class, alcohol, a food, a laboratory test.")
public class Interactant extends Term implements Node {

    /// By slug, as they are now.
    public static final Vocabulary<Interactant> BY_SLUG = new Vocabulary<>(Interactant.class);

    @NonNull
    @Description("its name")
    public String name;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("what sort of thing it is")
    public InteractantKind kind;

    @Basic
    @NonNull
    @Description("what else it is called; empty when we know of nothing")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull String> synonyms;

    @Ignore
    public String drugSlug;

    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Membership> memberships;

    @Ignore
    @Column(name = "members_complete")
    public boolean complete;

    /// Whether two members of the class are one therapy twice.
    @Ignore
    public boolean oneTherapy;

    /// What two members of the class do to each other; null where no rule says so.
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public AmongMembers amongMembers;

    @Description("for a class, whether all its members are recorded here; null for what is no class")
    public Boolean getMembersComplete() {
        return kind == InteractantKind.DRUG_CLASS ? complete : null;
    }

    /// Those of some interactants that are classes with a rule for their members.
    public static List<Interactant> withRules(AsOf state, Set<String> slugs) {
        var conditions = new HqlFilter("i", state).and("any_is(:slugs, i.slug)", "slugs", slugs.toArray(String[]::new));
        return conditions
                .bindTo(getSession()
                        .createSelectionQuery(
                                "from Interactant i where i.amongMembers is not null and " + conditions,
                                Interactant.class))
                .getResultList();
    }
}
