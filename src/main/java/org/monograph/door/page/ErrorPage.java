package org.monograph.door.page;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.door.template.Templates;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RequestTelemetry;

/// The page for a request that failed. It needs no database.
@Singleton
class ErrorPage {

    private final Templates templates;

    ErrorPage(Templates templates) {
        this.templates = templates;
    }

    Reply of(Throwable failure, RequestTelemetry telemetry) {
        var answer = UncachedAnswer.of(failure, MediaType.HTML, telemetry);
        var message = answer.body()
                .toJsonObject()
                .getJsonArray("errors")
                .getJsonObject(0)
                .getString("message");
        Map<String, Object> data = Map.of("status", answer.status(), "message", message);
        var page = templates.render("error.html", Map.of(), data);
        return new PageReply(
                new UncachedAnswer(answer.status(), MediaType.HTML, answer.headers(), Buffer.buffer(page)),
                answer.status());
    }
}
