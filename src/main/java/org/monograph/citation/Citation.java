package org.monograph.citation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.monograph.schema.Publication.CURRENT;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
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
@Description("A source. A statement names its sources, and shows them as they are described today.")
public class Citation extends Published implements Node {

    /// Sources by slug, as they are now.
    public static final Batch<String, Citation> BY_SLUG = new Batch<>("citations", Citation::bySlugs, null);

    @NonNull
    @Description("the source's permanent name, in lower-case kebab-case")
    public String slug;

    @Ignore
    public Publication publication;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("what sort of source it is")
    public CitationKind kind;

    @NonNull
    @Description("the source's own title")
    public String title;

    @Description("who published it; null when the source names nobody")
    public String publisher;

    @Description("where to read it; null when it is not on the web or its address is lost")
    public String url;

    @Description("section or page; null for the whole source")
    public String locator;

    @Description("the day of its edition; null when the source tells none")
    public LocalDate publishedOn;

    @Description("the day on which our editors last read it; null when that was not recorded")
    public LocalDate retrievedOn;

    @Override
    protected NodeId nodeId() {
        return NodeId.of("Citation", slug);
    }

    @Override
    protected boolean current() {
        return publication.supersededAt() == null;
    }

    static Map<String, Citation> bySlugs(Set<String> slugs) {
        return Citation.<Citation>list("slug in ?1 and " + CURRENT, slugs).stream()
                .collect(toMap(citation -> citation.slug, identity()));
    }
}
