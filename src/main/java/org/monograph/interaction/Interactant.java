package org.monograph.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.schema.Batch;
import org.monograph.schema.Node;
import org.monograph.schema.Term;

@Entity
@Description("What can interact: a drug, held here or not, a class, alcohol, a food, a laboratory test.")
public class Interactant extends Term implements Node {

    /// By slug, as they are now.
    static final Batch<String, Interactant> BY_SLUG = Term.bySlug(Interactant.class);

    @NonNull
    @Description("its name")
    public String name;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("what sort of thing it is")
    public InteractantKind kind;

    @Ignore
    public String drugSlug;

    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Membership> memberships;

    @Ignore
    @Column(name = "members_complete")
    public boolean complete;

    @Description("for a class, whether all its members are recorded here; null for what is no class")
    public Boolean getMembersComplete() {
        return kind == InteractantKind.DRUG_CLASS ? complete : null;
    }
}
