package org.monograph.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.SerializedString;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.monograph.base.graph.AsOf;
import org.monograph.base.rows.RowCache;
import org.monograph.content.drug.Drug;
import org.monograph.engine.limits.AnswerSize;

class FragmentsTest {

    private static final UUID CONTENT = UUID.randomUUID();
    private static final AnswerSize.Count COUNT = new AnswerSize.Count(3, 700);
    private static final String LONG = "x".repeat(600);

    private final RowCache cache = new RowCache(1_000_000);
    private final Fragments fragments = of(CONTENT);
    private final Drug drug = new Drug();

    FragmentsTest() {
        drug.key = 7L;
    }

    private Fragments of(UUID content) {
        return new Fragments(cache.of(cache.generation(), content), true);
    }

    private static PlannedField field(long number, boolean isFragment) {
        return new PlannedField(new SerializedString("warnings"), null, null, null, null, null, number, isFragment);
    }

    @Test
    void aFragmentIsFoundAsItWasWrittenUntilTheContentChanges() throws Exception {
        var key = fragments.key(field(1, true), drug, AsOf.TODAY);
        fragments.put(key, COUNT, json(LONG));

        assertThat(fragments.find(key).count()).isEqualTo(COUNT);
        assertThat(fragments.find(key).json()).asString().isEqualTo("\"" + LONG + "\"");
        assertThat(of(CONTENT).find(key)).isNotNull();
        assertThat(of(UUID.randomUUID()).find(key)).isNull();
        assertThat(fragments.find(fragments.key(field(2, true), drug, AsOf.TODAY)))
                .isNull();
    }

    @Test
    void onlyFieldsOfCurrentRowsInCachedPlansAreCached() {
        assertThat(fragments.key(field(1, false), drug, AsOf.TODAY)).isNull();
        assertThat(fragments.key(field(1, true), "no row", AsOf.TODAY)).isNull();
        assertThat(fragments.key(field(1, true), drug, new AsOf(Instant.EPOCH))).isNull();
        assertThat(new Fragments(RowCache.none(), false).key(field(1, true), drug, AsOf.TODAY))
                .isNull();
    }

    @Test
    void aShortFragmentAndOneWithOpenPlacesAreNotCached() throws Exception {
        var key = fragments.key(field(1, true), drug, AsOf.TODAY);

        fragments.put(key, COUNT, json("short"));
        assertThat(fragments.find(key)).isNull();

        var open = new JsonParts();
        open.write(json -> {
            json.writeStartArray();
            json.writeString(LONG);
            open.later(json);
            json.writeEndArray();
        });
        fragments.put(key, COUNT, open);
        assertThat(fragments.find(key)).isNull();
    }

    private static JsonParts json(String text) throws Exception {
        var parts = new JsonParts();
        parts.write(json -> json.writeString(text));
        return parts;
    }
}
