package org.monograph.door.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Values as readers read them.
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int DATE_LENGTH = 10;

    /// Behind the mark of a preview.
    private static final Pattern FIRST_LETTER = Pattern.compile("^\\p{Co}?.");

    /// A day, such as 28 November 2026.
    ///
    /// @param date or a date with a time
    public String date(String date) {
        return DATE.format(LocalDate.parse(date.substring(0, DATE_LENGTH)));
    }

    /// A number of people of 100, such as "37 of 100 people" or "10 to 25 of 100 people".
    ///
    /// @param max null for an open end
    public String per100(Number min, Number max) {
        return People.words(min, max);
    }

    /// The same as a picture.
    ///
    /// @param max null for an exact number
    public People people(Number min, Number max) {
        return People.of(min, max);
    }

    /// With a capital at its start.
    public String capital(String text) {
        return FIRST_LETTER.matcher(text).replaceFirst(first -> first.group().toUpperCase(Locale.ENGLISH));
    }
}
