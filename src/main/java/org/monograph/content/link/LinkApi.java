package org.monograph.content.link;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.base.graph.Nodes;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.PageKind;
import org.monograph.content.drug.Section;
import org.monograph.content.text.PlainText;

@GraphQLApi
public class LinkApi {

    private final Nodes nodes;

    public LinkApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @NonNull
    @Description("The links in `body`, in their order; up to 50.")
    public List<@NonNull TextLink> links(@Source Section section) {
        return PlainText.links(section.body()).stream()
                .limit(SectionLinks.MAX_LINKS)
                .map(TextLink::of)
                .toList();
    }

    @Description(
            "What the page is about to which it leads, as of today. Null unless it leads to a page, and when nothing is"
                    + " published there any more.")
    public CompletionStage<Node> page(@Source TextLink link) {
        return PageKind.of(link.address())
                .map(kind -> nodes.of(Request.current(), nodeId(kind, link)))
                .orElseGet(() -> completedFuture(null));
    }

    private static NodeId nodeId(PageKind kind, TextLink link) {
        return NodeId.of(PageTypes.of(kind).getSimpleName(), kind.slug(link.address()));
    }
}
