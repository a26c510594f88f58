package org.monograph.door.page;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.door.template.PagesConfig;
import org.monograph.door.template.Templates;
import org.monograph.engine.answers.ErrorForm;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.operation.MediaType;
import org.monograph.engine.operation.RequestTelemetry;

/// The page for a request that failed.
@Singleton
class ErrorPage implements ErrorForm {

    private final PagesConfig config;
    private final Templates templates;

    ErrorPage(PagesConfig config, Templates templates) {
        this.config = config;
        this.templates = templates;
    }

    @Override
    public Reply of(Throwable failure, RequestTelemetry telemetry) {
        if (!config.enabled()) {
            return UncachedAnswer.of(failure, MediaType.JSON, telemetry);
        }
        var answer = UncachedAnswer.of(failure, MediaType.HTML, telemetry);
        var message = answer.body()
                .toJsonObject()
                .getJsonArray("errors")
                .getJsonObject(0)
                .getString("message");
        var status = failure instanceof ContentException e && e.code() == ErrorCode.NOT_FOUND ? 404 : answer.status();
        Map<String, Object> data = Map.of("status", status, "message", message);
        var page = templates.render("error.html", Map.of(), data);
        return new PageReply(new UncachedAnswer(status, MediaType.HTML, answer.headers(), Buffer.buffer(page)), status);
    }
}
