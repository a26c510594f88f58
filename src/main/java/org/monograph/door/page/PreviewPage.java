package org.monograph.door.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.monograph.door.template.Links;
import org.monograph.door.template.Templates;
import org.monograph.engine.answers.AnswerForm;
import org.monograph.engine.answers.AnswerService;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.operation.RefusedException;

/// A page with the drafts of a change, for everybody who has the text of a shared preview. What differs
/// from the published page is marked, and its links lead to previews of other pages. Nothing of it is
/// cached.
@Singleton
class PreviewPage {

    private static final String NO_TEXT =
            "the address has to have the text that an editor has shared as its parameter \"share\"";

    private final Templates templates;
    private final PageAnswers pages;
    private final AnswerService answers;

    PreviewPage(Templates templates, PageAnswers pages, AnswerService answers) {
        this.templates = templates;
        this.pages = pages;
        this.answers = answers;
    }

    static String path(Page page) {
        return Links.PREVIEW + (page.path().equals("/") ? "" : page.path());
    }

    /// May block.
    Reply answer(RoutingContext http, ClientRequest request, Page page) {
        var share = PageRequest.sent(http, Links.SHARE).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(400, NO_TEXT));
        var operation = pages.operation(http, page);
        var published = published(request, operation);
        var reply = answers.answer(
                PageRequest.preview(request, share),
                operation,
                json -> StandardCharsets.UTF_8.encode(html(page, share, operation, published, json)));
        return new PageReply(reply, page.status());
    }

    private Map<String, Object> published(ClientRequest request, OperationRequest operation) {
        var part = PageRequest.part(request, "published " + request.uri());
        return PageForm.data(ByteBuffer.wrap(
                answers.answer(part, operation, AnswerForm.JSON).body().getBytes()));
    }

    private String html(
            Page page, String share, OperationRequest operation, Map<String, Object> published, ByteBuffer json) {
        var variables = new HashMap<>(operation.variables());
        variables.put(Links.SHARE, share);
        var marks = PreviewMarks.of(published, PageForm.data(page, json));
        var data = new HashMap<>(marks.data());
        data.put("preview", marks);
        data.put("problems", PageForm.problems(json));
        return marks.marked(templates.render(page.template(), variables, data));
    }
}
