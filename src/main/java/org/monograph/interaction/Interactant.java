package org.monograph.interaction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.schema.NodeId;
import org.monograph.schema.Publication;
import org.monograph.schema.Published;

@Entity
@Description("What can interact: a drug, held here or not, a class, alcohol, a food, a laboratory test.")
public class Interactant extends Published {

    @NonNull
    @Description("permanent name, in lower-case kebab-case")
    public String slug;

    @Ignore
    public Publication publication;

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
    public boolean membersComplete;

    @Override
    protected NodeId nodeId() {
        return NodeId.of("Interactant", slug);
    }

    @Override
    protected boolean current() {
        return publication.supersededAt() == null;
    }
}
