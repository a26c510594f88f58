package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import graphql.language.NullValue;
import graphql.language.VariableDefinition;
import java.util.Map;
import org.monograph.base.terms.ContentException;

/// A place in an operation that takes no null, where a variable stands that may be null, or a null.
///
/// @param name what the place is, for a message
/// @param variable null where a null stands
/// @param hasDefault whether the place has a default, which holds where the variable is absent
record NullPosition(String name, VariableDefinition variable, boolean hasDefault) {

    /// @param variables as they were sent
    boolean isNull(Map<String, Object> variables) {
        if (variable == null) {
            return true;
        }
        return variables.containsKey(variable.getName())
                ? variables.get(variable.getName()) == null
                : isNullWhenAbsent();
    }

    private boolean isNullWhenAbsent() {
        return variable.getDefaultValue() == null ? !hasDefault : variable.getDefaultValue() instanceof NullValue;
    }

    ContentException refusal() {
        return new ContentException(
                BAD_USER_INPUT,
                "%s%s takes no null: %s"
                        .formatted(subject(), name, mayBeLeftOut() ? "leave it out or send a value" : "send a value"));
    }

    private String subject() {
        return variable == null ? "" : "variable $%s is null, and ".formatted(variable.getName());
    }

    private boolean mayBeLeftOut() {
        return variable == null ? hasDefault : !isNullWhenAbsent();
    }
}
