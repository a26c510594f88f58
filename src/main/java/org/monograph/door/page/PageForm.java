package org.monograph.door.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.ErrorCode;
import org.monograph.door.template.Templates;
import org.monograph.engine.answers.AnswerForm;

/// Makes a page of the answer to its document.
@Singleton
class PageForm {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Templates templates;

    PageForm(Templates templates) {
        this.templates = templates;
    }

    /// @param values of the variables: all that the page shows follows from them and from the content
    AnswerForm of(Page page, Map<String, Object> values) {
        return json -> StandardCharsets.UTF_8.encode(html(page, values, json));
    }

    private String html(Page page, Map<String, Object> values, ByteBuffer json) {
        return templates.render(page.template(), values, data(page, json));
    }

    /// @throws ContentException when the first field is null: what the page is about does not exist
    static Map<String, Object> data(Page page, ByteBuffer json) {
        var data = data(json);
        if (data.values().iterator().next() == null) {
            throw new ContentException(ErrorCode.NOT_FOUND, "there is no such page");
        }
        return data;
    }

    static Map<String, Object> data(ByteBuffer json) {
        return answer(json).get("data");
    }

    /// Null where the drafts of a preview have no problems.
    static Object problems(ByteBuffer json) {
        return answer(json).getOrDefault("extensions", Map.of()).get("problems");
    }

    /// @param json an answer without errors
    private static Map<String, Map<String, Object>> answer(ByteBuffer json) {
        try {
            return MAPPER.readValue(
                    json.array(),
                    json.arrayOffset() + json.position(),
                    json.remaining(),
                    new TypeReference<Map<String, Map<String, Object>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
