package org.monograph.content.emergency;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.SearchNode;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.terms.PageKind;
import org.monograph.content.editorial.PageHead;
import org.monograph.content.editorial.PageTerm;

@Entity
@Description("What to do in an emergency with any drug.")
public class EmergencyAdvice extends PageTerm implements Node, SearchNode {

    /// Current advice by slug.
    public static final Vocabulary<EmergencyAdvice> BY_SLUG = new Vocabulary<>(EmergencyAdvice.class);

    /// The rank among emergencies that a search names; 1 comes first.
    @Ignore
    public int urgency;

    @NonNull
    @Description("Heading of a few words.")
    public String title;

    @Basic
    @NonNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Description("What to do, in this order. Each step is one or two short sentences.")
    public List<@NonNull String> steps;

    /// Phrases that name the emergency, in the form of `CrisisPhrase`.
    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> phrases;

    /// Phrases within which none of `phrases` counts.
    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> exceptions;

    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> contactSlugs;

    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> citationSlugs;

    @Override
    protected PageKind page() {
        return PageKind.EMERGENCY;
    }

    @Override
    protected String madeTitle() {
        return PageHead.title(title, title);
    }

    @Override
    protected String madeDescription() {
        return PageHead.description(String.join(" ", steps));
    }
}
