package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import graphql.language.NullValue;
import graphql.language.VariableDefinition;
import java.util.Map;
import org.monograph.base.terms.ContentException;

/// A position in an operation that must not be null, with a nullable variable or a literal null.
///
/// @param name for messages, such as "the argument slug of the field drug"
/// @param variable null where the position has a literal null
/// @param hasDefault whether the position has a default, which applies where the variable is absent
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
                "%s%s must not be null: %s"
                        .formatted(subject(), name, mayBeOmitted() ? "omit it or send a value" : "send a value"));
    }

    private String subject() {
        return variable == null ? "" : "variable $%s is null, but ".formatted(variable.getName());
    }

    private boolean mayBeOmitted() {
        return variable == null ? hasDefault : !isNullWhenAbsent();
    }
}
