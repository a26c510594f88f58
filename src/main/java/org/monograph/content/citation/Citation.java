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
@Description("A source. Statements of the past also show the current description of their sources.")
public class Citation extends Term implements Node {

    /// Current citations by slug.
    public static final Vocabulary<Citation> BY_SLUG = new Vocabulary<>(Citation.class);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Kind of source.")
    public CitationKind kind;

    @NonNull
    @Description("Title of the source.")
    public String title;

    @Description("Publisher. Null when the source names none.")
    public String publisher;

    @Description("Web address. Null when it is not on the web, or when its address is lost.")
    public String url;

    @Description("Section or page. Null for the whole source.")
    public String locator;

    @Description("Date of the edition. Null when the source gives none.")
    public LocalDate publishedOn;

    @Description("Date on which the editors last read it. Null when that was not recorded.")
    public LocalDate retrievedOn;
}
