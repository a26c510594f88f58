package org.monograph.engine.validation;

import graphql.i18n.I18n;
import graphql.validation.ValidationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/// Words the errors of validation in place of graphql-java, whose messages hold values that were sent. The messages are
/// in `messages/validation.properties`; suggestions follow them.
final class ValidationMessages extends I18n {

    private static final String UNKNOWN = "the document does not fit the schema here";
    private static final int LONGEST_NAME = 100;
    private static final Properties MESSAGES = read();

    private ValidationSuggestions suggestions;

    ValidationMessages() {
        super(BundleType.Validation, Locale.ROOT);
    }

    /// @param context where the validation is in the document
    void suggestFor(ValidationContext context) {
        suggestions = new ValidationSuggestions(context);
    }

    private static Properties read() {
        var messages = new Properties();
        try (var file = ValidationMessages.class.getResourceAsStream("/messages/validation.properties")) {
            messages.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    @Override
    public String msg(String key, List<Object> arguments) {
        return msg(key, arguments.toArray());
    }

    @Override
    public String msg(String key, Object... arguments) {
        var names = Stream.of(arguments).map(ValidationMessages::name).toArray();
        var message = new MessageFormat(MESSAGES.getProperty(key, UNKNOWN), Locale.ROOT).format(names);
        return suggestions == null ? message : message + suggestions.of(key, arguments);
    }

    /// Clients choose names, which may be as long as a document.
    private static String name(Object argument) {
        var name = String.valueOf(argument);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
