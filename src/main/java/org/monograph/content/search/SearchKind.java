package org.monograph.content.search;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.graph.NodeId;
import org.monograph.base.terms.Label;
import org.monograph.base.terms.PageKind;

@Description("The kinds of entries that a search finds.")
public enum SearchKind {
    @Label("Drug")
    @Description("A drug, by its names, codes, class, summary and sections.")
    DRUG("Drug", PageKind.DRUG, null),
    @Label("Condition")
    @Description("A condition that drugs are used for.")
    CONDITION("Condition", PageKind.CONDITION, null),
    @Label("Side effect")
    @Description("A side effect, by its medical or plain name.")
    SIDE_EFFECT("SideEffect", PageKind.SIDE_EFFECT, null),
    @Label("Warning")
    @Description("A warning about a drug.")
    WARNING("Warning", PageKind.DRUG, "warnings."),
    @Label("Question")
    @Description("A question about a drug, with its answer.")
    FAQ_ENTRY("FaqEntry", PageKind.DRUG, "faq."),
    @Label("Emergency advice")
    @Description("What to do in an emergency with any drug.")
    EMERGENCY("EmergencyAdvice", PageKind.EMERGENCY, null);

    private final String type;
    private final PageKind page;
    private final String list;

    /// @param list start of the anchors on the page; null for entries that are the page
    SearchKind(String type, PageKind page, String list) {
        this.type = type;
        this.page = page;
        this.list = list;
    }

    /// @param key of the statement; null for a whole document
    String path(String slug, String key) {
        return list == null ? page.path(slug) : page.path(slug, list + key);
    }

    /// Whether entries of this kind are about one drug. Their slug is that of the drug.
    boolean isOfADrug() {
        return switch (this) {
            case DRUG, WARNING, FAQ_ENTRY -> true;
            case CONDITION, SIDE_EFFECT, EMERGENCY -> false;
        };
    }

    /// @param key of the statement; null for a whole document
    NodeId nodeId(String slug, String key) {
        return key == null ? NodeId.of(type, slug) : NodeId.of(type, slug).statement(type, key);
    }

    /// The content of the id, before it is encoded.
    String nodeText(String slug, String key) {
        return type + ":" + slug + (key == null ? "" : "/" + key);
    }
}
