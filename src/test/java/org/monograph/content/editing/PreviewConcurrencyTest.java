package org.monograph.content.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.done;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

@MonographTest
class PreviewConcurrencyTest {

    private static final int THREADS = 4;
    private static final int PREVIEWS = 100;
    private static final int PUBLICATIONS = 8;
    /// With a comment that makes each document a new one, which no cache has.
    private static final String PAGE = """
        query { drug(slug: "%s") { name summary revision citations { title } warnings { title text citations { title } }
            faq { question } } } # %d""";

    @Inject
    Editor editor;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }

    @Test
    void noAnswerToReadersChangesWhileAHundredPreviewsRun() throws Exception {
        EditorClient.publish("beside-1", 0, drug("read-beside").name("Before").build());
        done(ANNA.save(
                "beside-2",
                0,
                1,
                drug("read-beside").name("After").summary("Other").build()));
        var before = GraphQL.ask(PAGE.formatted("read-beside", -1)).extract().asString();
        var work = new ArrayList<Callable<String>>();
        IntStream.range(0, PREVIEWS).forEach(number -> {
            work.add(() -> "reader "
                    + GraphQL.ask(PAGE.formatted("read-beside", number))
                            .extract()
                            .asString());
            work.add(() -> "editor "
                    + ANNA.preview("beside-2", PAGE.formatted("read-beside", number))
                            .extract()
                            .asString());
        });
        Collections.shuffle(work, new Random(3));

        assertThat(all(work))
                .allSatisfy(answer -> assertThat(answer)
                        .satisfiesAnyOf(
                                reader -> assertThat(reader).isEqualTo("reader " + before),
                                preview -> assertThat(preview)
                                        .startsWith("editor ")
                                        .contains("\"name\":\"After\"")
                                        .contains("\"summary\":\"Other\"")));
        assertThat(GraphQL.ask(PAGE.formatted("read-beside", PREVIEWS))
                        .extract()
                        .asString())
                .isEqualTo(before);
    }

    /// One waits for the other; a preview that comes second is tried again.
    @Test
    void previewsAndPublicationsOfOneDocumentDoNotFailEachOther() throws Exception {
        EditorClient.publish("meet", 0, drug("meeting").build());
        done(ANNA.save("meet-preview", 0, 1, drug("meeting").name("Preview").build()));
        var work = new ArrayList<Callable<String>>();
        work.add(() -> {
            for (var number = 1; number <= PUBLICATIONS; number++) {
                EditorClient.publish(
                        "meet-" + number,
                        number,
                        drug("meeting").name("Number " + number).build());
            }
            return "\"name\":\"Preview\"";
        });
        IntStream.range(0, PREVIEWS / 2)
                .forEach(number -> work.add(() -> ANNA.preview("meet-preview", PAGE.formatted("meeting", number))
                        .extract()
                        .asString()));

        assertThat(all(work)).allSatisfy(answer -> assertThat(answer).contains("\"name\":\"Preview\""));
        GraphQL.ask("{ drug(slug: \"meeting\") { revision } }").body("data.drug.revision", equalTo(PUBLICATIONS + 1));
    }
}
