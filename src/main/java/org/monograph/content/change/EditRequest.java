package org.monograph.content.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.monograph.base.account.Editor;
import org.monograph.base.terms.Sha256;

/// What an editor asks for. One that has taken effect already is known by its digest, and is not repeated.
///
/// @param key of the change
/// @param version of the change that the editor has looked at
/// @param arguments all others
record EditRequest(Editor editor, Move move, String key, int version, List<Object> arguments) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    String digest() {
        try {
            return Sha256.of(JSON.writeValueAsBytes(new Object[] {move, key, version, arguments}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether it was the last step, or for what is no step the last of its kind by the editor.
    ///
    /// @param events of the change, the oldest first
    boolean hasTakenEffect(List<ChangeEvent> events) {
        return events.stream()
                .filter(event -> move.isStep() ? event.move.isStep() : isOwn(event))
                .reduce((_, later) -> later)
                .filter(event -> event.subject.equals(editor.subject()) && event.request.equals(digest()))
                .isPresent();
    }

    private boolean isOwn(ChangeEvent event) {
        return event.move == move && event.subject.equals(editor.subject());
    }
}
