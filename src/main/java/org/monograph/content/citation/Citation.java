package org.monograph.content.citation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.Node;
import org.monograph.base.published.Term;
import org.monograph.base.published.Vocabulary;

@Entity
@Description("A source. A statement names its sources, and shows them as they are described today.")
public class Citation extends Term implements Node {

    /// Sources by slug, as they are now.
    public static final Vocabulary<Citation> BY_SLUG = new Vocabulary<>(Citation.class);

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
}
