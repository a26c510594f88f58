package org.monograph.door.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.Templates;
import org.monograph.engine.answers.AnswerForm;
import org.monograph.engine.answers.AnswerService;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.operation.RefusedException;

/// The page of a drug with the drafts of a change, for everybody who has the text of a shared preview. What
/// differs from the published page is marked. Nothing of it is cached.
@Singleton
class PreviewPage {

    static final String PATH = "/preview/drugs/:slug";

    private static final String NO_TEXT =
            "the address has to have the text that an editor has shared as its parameter \"share\"";

    private final Page drug;
    private final Templates templates;
    private final AnswerService answers;

    PreviewPage(PageFiles files, Templates templates, AnswerService answers) {
        this.drug = Page.drug(files);
        this.templates = templates;
        this.answers = answers;
    }

    /// May block.
    Reply answer(RoutingContext http, ClientRequest request) {
        var share = PageRequest.sent(http, "share").stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(400, NO_TEXT));
        var operation = drug.document().request(name -> PageRequest.sent(http, name));
        var published = published(request, operation);
        var reply = answers.answer(
                PageRequest.preview(request, share),
                operation,
                json -> StandardCharsets.UTF_8.encode(html(operation, published, PageForm.data(json))));
        return new PageReply(reply, 200);
    }

    private Map<String, Object> published(ClientRequest request, OperationRequest operation) {
        var part = PageRequest.part(request, "published " + request.uri());
        return PageForm.data(ByteBuffer.wrap(
                answers.answer(part, operation, AnswerForm.JSON).body().getBytes()));
    }

    private String html(OperationRequest operation, Map<String, Object> published, Map<String, Object> data) {
        PageForm.requireFirst(data);
        var marks = PreviewMarks.of(first(published), first(data));
        var all = new HashMap<>(data);
        all.put("preview", marks);
        return marks.marked(templates.render(drug.template(), operation.variables(), all));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Map<String, Object> data) {
        var first = data.values().iterator().next();
        return first == null ? Map.of() : (Map<String, Object>) first;
    }
}
