package org.monograph.content.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;
import org.monograph.content.document.Document;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

@MonographTest
class ScheduleTest {

    @Inject
    Editor editor;

    @Inject
    Session session;

    @BeforeEach
    void publishWhatDraftsCite() {
        editor.publish();
    }

    private static void schedule(String key, int base, Document document) {
        done(ANNA.save(key, 0, base, document));
        done(ANNA.move("submitChange", key, 1));
        done(RITA.move("approveChange", key, 1));
        done(PAUL.move(
                "scheduleChange", key, 1, "at: \"%s\"".formatted(Instant.now().plus(Duration.ofDays(1)))));
    }

    /// As if a day had passed.
    private void comes(String key) {
        QuarkusTransaction.requiringNew().run(() -> {
            change(
                    "update change_event set scheduled_for = now() where move = 'SCHEDULE' and change_id ="
                            + " (select id from change where key = :key)",
                    key);
            change("update change set scheduled_for = now() where key = :key", key);
        });
    }

    private void change(String sql, String key) {
        assertThat(session.createNativeMutationQuery(sql)
                        .setParameter("key", key)
                        .executeUpdate())
                .isOne();
    }

    private static String status(String key) {
        return ANNA.ask("{ change(key: \"%s\") { status } }".formatted(key))
                .extract()
                .path("data.change.status");
    }

    private static List<String> moves(String key) {
        return ANNA.ask("{ change(key: \"%s\") { events { move } } }".formatted(key))
                .extract()
                .path("data.change.events.move");
    }

    @Test
    void aChangeIsPublishedAtItsTimeAndOnce() throws Exception {
        schedule("timed", 0, drug("timed").name("Timed").build());
        comes("timed");

        Patience.await("the publication", () -> status("timed").equals("PUBLISHED"));

        assertThat(moves("timed")).containsExactly("SAVE", "SUBMIT", "APPROVE", "SCHEDULE", "PUBLISH");
        GraphQL.ask("{ drug(slug: \"timed\") { name revision } }")
                .body("data.drug.name", equalTo("Timed"))
                .body("data.drug.revision", equalTo(1));
    }

    @Test
    void nobodyPublishesBeforeTheTime() {
        schedule("embargo", 0, drug("embargo").build());

        PAUL.move("publishChange", "embargo", 1).body("errors.extensions.code", contains("EDIT_CONFLICT"));

        assertThat(status("embargo")).isEqualTo("SCHEDULED");
        GraphQL.ask("{ drug(slug: \"embargo\") { name } }").body("data.drug", nullValue());
        PAUL.move("scheduleChange", "embargo", 1, "at: null").body("data.scheduleChange.status", equalTo("APPROVED"));
        PAUL.move("publishChange", "embargo", 1).body("data.publishChange.status", equalTo("PUBLISHED"));
    }

    @Test
    void aTimeInThePastIsRefused() {
        done(ANNA.save("past", 0, 0, drug("time-past").build()));
        done(ANNA.move("submitChange", "past", 1));
        done(RITA.move("approveChange", "past", 1));

        for (var at : List.of("2020-01-01T00:00:00Z", "2100-01-01T00:00:00Z")) {
            PAUL.move("scheduleChange", "past", 1, "at: \"%s\"".formatted(at))
                    .body("errors.extensions.code", contains("BAD_USER_INPUT"));
        }
        assertThat(moves("past")).containsExactly("SAVE", "SUBMIT", "APPROVE");
    }

    /// Something else of the document was published after the approval.
    @Test
    void aRefusedPublicationIsSeen() throws Exception {
        schedule("refused", 0, drug("refused").name("Late").build());
        EditorClient.publish("in-between", 0, drug("refused").name("In between").build());
        comes("refused");

        Patience.await("the refusal", () -> moves("refused").contains("FAIL"));

        ANNA.ask(
                        "{ change(key: \"refused\") { status scheduledFor events { move problems { code slug } by { name } } } }")
                .body("data.change.status", equalTo("APPROVED"))
                .body("data.change.scheduledFor", nullValue())
                .body("data.change.events[4].by.name", equalTo("schedule"))
                .body("data.change.events[4].problems.code", contains("OUTDATED_BASE"))
                .body("data.change.events[4].problems.slug", contains("refused"));
        GraphQL.ask("{ drug(slug: \"refused\") { name } }").body("data.drug.name", equalTo("In between"));
        Patience.await("the health detail", () -> failedSchedules() > 0);
        given().get("/q/metrics").then().body(containsString("monograph_schedules_failed 1.0"));

        done(ANNA.save(Map.of("key", "refused", "version", 1, "title", "Again")));
        Patience.await("the end of the health detail", () -> failedSchedules() == 0);
    }

    private static int failedSchedules() {
        return given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .path("checks.find { it.name == 'Content' }.data.failedSchedules");
    }
}
