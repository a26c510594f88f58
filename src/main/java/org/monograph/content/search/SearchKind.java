package org.monograph.content.search;

import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.graph.NodeId;

@Description("What a search can find.")
public enum SearchKind {
    @Description("a drug: its names, codes, class, summary and long text")
    DRUG("Drug"),
    @Description("a condition that drugs are used for")
    CONDITION("Condition"),
    @Description("a side effect, by its medical or its plain name")
    SIDE_EFFECT("SideEffect"),
    @Description("a warning about a drug")
    WARNING("Warning"),
    @Description("a question about a drug, with its answer")
    FAQ_ENTRY("FaqEntry");

    private final String type;

    SearchKind(String type) {
        this.type = type;
    }

    /// @param key null for what a whole document describes
    NodeId nodeId(String slug, String key) {
        return key == null ? NodeId.of(type, slug) : NodeId.of(type, slug).statement(type, key);
    }

    /// What stands in the id.
    String nodeText(String slug, String key) {
        return type + ":" + slug + (key == null ? "" : "/" + key);
    }
}
