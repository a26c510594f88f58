package org.monograph.content.interactant;

import jakarta.persistence.Basic;
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
import org.monograph.base.graph.Node;
import org.monograph.base.published.Term;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.terms.PageKind;

@Entity
@Description("An interactant: a drug with or without a monograph, a class of drugs, alcohol, a food, a supplement or a"
        + " laboratory test.")
public class Interactant extends Term implements Node {

    /// Current interactants by slug.
    public static final Vocabulary<Interactant> BY_SLUG = new Vocabulary<>(Interactant.class);

    @NonNull
    @Description("Name.")
    public String name;

    @Ignore
    public String sortName;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Kind.")
    public InteractantKind kind;

    @Basic
    @NonNull
    @Description("Other names, besides the brands and synonyms of its `drug`. Empty when none are recorded.")
    @JdbcTypeCode(SqlTypes.JSON)
    public List<@NonNull String> synonyms;

    /// The published drug that it is, which has the same slug; null when it is no drug, or a drug without a
    /// monograph.
    @Ignore
    public String drugSlug;

    /// In classes and, for a combination, in its ingredients.
    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Membership> memberships;

    @Ignore
    @Column(name = "members_complete")
    public boolean complete;

    /// Whether two members of the class are a duplicate therapy.
    @Ignore
    public boolean oneTherapy;

    /// The rule for two members of the class; null when it has none.
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public AmongMembers amongMembers;

    /// Sources of the names.
    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> citationSlugs;

    @Description("Whether all members of the class are recorded. Null when it is not a class.")
    public Boolean getMembersComplete() {
        return kind == InteractantKind.DRUG_CLASS ? complete : null;
    }

    @Description(
            "Path of the page of the drug that it is, such as \"/drugs/clonazepam\". Null when it is no drug, or a drug without a"
                    + " monograph.")
    public String getPath() {
        return drugSlug == null ? null : PageKind.DRUG.path(drugSlug);
    }
}
