package org.monograph.door.page;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monograph.engine.operation.RefusedException;

/// A variable of a page's document. Its value is the parameter of the same name in the address.
/// `$withText: Boolean!` says whether the address has a `text`, `$with2Drugs: Boolean!` whether it has two
/// different `drugs`.
///
/// @param type the name of its type, or of that of its items
record Variable(String name, String type, boolean isList, boolean isRequired) {

    private static final Pattern WITH = Pattern.compile("with(\\d?)(.+)");

    static Variable of(VariableDefinition definition) {
        var type = nullable(definition.getType());
        var isList = type instanceof ListType;
        var item = type instanceof ListType list ? nullable(list.getType()) : type;
        return new Variable(
                definition.getName(),
                ((TypeName) item).getName(),
                isList,
                definition.getType() instanceof NonNullType && definition.getDefaultValue() == null);
    }

    private static Type<?> nullable(Type<?> type) {
        return type instanceof NonNullType nonNull ? nonNull.getType() : type;
    }

    /// @param sent the values of its parameter in the address
    /// @return null for none
    /// @throws RefusedException when they are no value of the variable
    Object value(List<String> sent) {
        if (isList) {
            var items = items(sent);
            return items.isEmpty() && !isRequired ? null : items;
        }
        if (sent.size() > 1) {
            throw new RefusedException(400, "the address may have \"%s\" only once".formatted(name));
        }
        return sent.isEmpty() ? null : type.equals("Int") ? number(sent.getFirst()) : sent.getFirst();
    }

    private static List<String> items(List<String> sent) {
        return sent.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw new RefusedException(400, "\"%s\" in the address has to be a whole number".formatted(name));
        }
    }

    /// Whether the address has enough values of another parameter, if that is what the variable says.
    ///
    /// @param sent the values of a parameter in the address
    Optional<Boolean> answer(Function<String, List<String>> sent) {
        var question = WITH.matcher(name);
        if (!type.equals("Boolean") || !question.matches()) {
            return Optional.empty();
        }
        var other = question.group(2);
        var values = items(sent.apply(other.substring(0, 1).toLowerCase(Locale.ROOT) + other.substring(1)));
        var wanted = question.group(1).isEmpty() ? 1 : Integer.parseInt(question.group(1));
        return Optional.of(values.stream().distinct().count() >= wanted);
    }
}
