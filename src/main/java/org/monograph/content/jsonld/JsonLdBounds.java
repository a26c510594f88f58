package org.monograph.content.jsonld;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.TextBound;

/// About how long the texts are. Characters that JSON escapes, and the words of schema.org, are in `ENTITY`.
@Singleton
public class JsonLdBounds implements ListBounds {

    private static final long ENTITY = 400;

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of();
    }

    @Override
    public Map<String, TextBound> texts() {
        return Map.of(
                "Drug.jsonLd", JsonLdBounds::drug,
                "Condition.jsonLd", JsonLdBounds::condition,
                "FaqEntry.jsonLd", sizes -> 2 * ENTITY + question(sizes));
    }

    private static long drug(ContentSizes sizes) {
        return 4 * ENTITY
                + sizes.characters("summary")
                + sizes.items("faq") * question(sizes)
                + sizes.items("warnings") * (sizes.characters("title") + (long) sizes.characters("text"))
                + sizes.items("mechanisms") * (long) sizes.characters("text")
                + sizes.items("products") * sizes.items("strengths") * ENTITY / 2
                + sizes.items("pharmacokinetics") * ENTITY;
    }

    private static long question(ContentSizes sizes) {
        return ENTITY + sizes.characters("question") + sizes.characters("answer");
    }

    private static long condition(ContentSizes sizes) {
        return 4 * ENTITY
                + sizes.items("therapies") * (ENTITY + sizes.characters("description"))
                + PageRequest.MAX_FIRST * ENTITY / 2;
    }
}
