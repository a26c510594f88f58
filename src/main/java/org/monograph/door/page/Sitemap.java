package org.monograph.door.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.monograph.base.published.KnownContent;
import org.monograph.door.template.PageFiles;
import org.monograph.door.template.Templates;
import org.monograph.engine.answers.AnswerForm;
import org.monograph.engine.answers.AnswerService;
import org.monograph.engine.answers.Reply;
import org.monograph.engine.answers.UncachedAnswer;
import org.monograph.engine.operation.ClientRequest;
import org.monograph.engine.operation.MediaType;

/// The addresses of all pages for crawlers: what the lists of drugs, conditions, side effects and emergencies
/// have, page after page. Made once for each state of the content.
@Singleton
class Sitemap {

    /// What the format allows.
    private static final int MAX_ENTRIES = 50_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Page> lists;
    private final Templates templates;
    private final AnswerService answers;
    private final KnownContent content;
    private volatile Made made = new Made(null, "");

    Sitemap(PageFiles files, Templates templates, AnswerService answers, KnownContent content) {
        this.lists = Page.lists(files);
        this.templates = templates;
        this.answers = answers;
        this.content = content;
    }

    /// May block.
    Reply answer(ClientRequest request) {
        var token = content.content().token();
        if (!token.equals(made.content)) {
            made = new Made(token, templates.render("sitemap.xml", Map.of(), Map.of("entries", entries(request))));
        }
        return new PageReply(new UncachedAnswer(200, MediaType.XML, Map.of(), Buffer.buffer(made.text)), 200);
    }

    private List<Entry> entries(ClientRequest request) {
        var entries = new ArrayList<Entry>();
        for (var list : lists) {
            var after = "";
            do {
                var found = items(request, list, after);
                (found.isArray() ? found : found.path("nodes")).forEach(item -> entries.add(Entry.of(item)));
                after = found.path("pageInfo").path("hasNextPage").asBoolean()
                        ? found.path("pageInfo").path("endCursor").asText()
                        : "";
            } while (!after.isEmpty() && entries.size() < MAX_ENTRIES);
        }
        return entries;
    }

    /// @param after cursor; empty for the beginning
    private JsonNode items(ClientRequest request, Page list, String after) {
        var sent = after.isEmpty() ? List.<String>of() : List.of(after);
        var operation = list.document().request(name -> name.equals("after") ? sent : List.of());
        var part = PageRequest.part(request, list.name() + " " + after);
        var json = answers.answer(part, operation, AnswerForm.JSON).body().getBytes();
        try {
            return MAPPER.readTree(json).path("data").elements().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Made(UUID content, String text) {}

    /// @param changed time of the last change; empty where it is not recorded
    public record Entry(String path, String changed) {

        static Entry of(JsonNode item) {
            return new Entry(item.path("path").asText(), item.path("updatedAt").asText(""));
        }
    }
}
