package org.monograph.content.labelsource;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelVersion;

/// Checks the values that each label has.
public final class LabelValues {

    private static final Pattern SET_ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");
    /// Some labelers write the time of the day, too.
    private static final Pattern DATE = Pattern.compile("([0-9]{8})(?:[0-9]{2,6}(?:\\.[0-9]+)?(?:[+-][0-9]{4})?)?");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private LabelValues() {}

    /// @param setId each value may be null
    /// @throws RejectedLabelException when a value is missing or impossible
    public static LabelVersion version(String setId, String number, String date, String id, LabelOrigin origin) {
        if (setId == null || !SET_ID.matcher(setId).matches()) {
            throw new RejectedLabelException(RejectionCode.NO_SET_ID, "the set id is missing or invalid");
        }
        if (number == null || !VERSION.matcher(number).matches()) {
            throw new RejectedLabelException(RejectionCode.NO_VERSION, "the version is missing or no number from 1");
        }
        return new LabelVersion(setId.toLowerCase(Locale.ROOT), Integer.parseInt(number), day(date), id, origin);
    }

    private static LocalDate day(String date) {
        var parts = DATE.matcher(date == null ? "" : date);
        try {
            if (parts.matches()) {
                var day = LocalDate.parse(parts.group(1), DAY);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            }
        } catch (DateTimeException _) {
            // rejected below
        }
        throw new RejectedLabelException(
                RejectionCode.NO_DATE, "the date is missing, or not in the calendar: it has to be like 20260131");
    }

    /// @throws RejectedLabelException when PostgreSQL cannot store the text
    public static String storable(String text) {
        for (var place = 0; place < text.length(); place++) {
            var character = text.charAt(place);
            if (character == 0 || Character.isSurrogate(character) && !isPair(text, place)) {
                throw new RejectedLabelException(
                        RejectionCode.INVALID_CHARACTER, "the text has NUL or half a character");
            }
        }
        return text;
    }

    private static boolean isPair(String text, int place) {
        var begin = Character.isHighSurrogate(text.charAt(place)) ? place : place - 1;
        return begin >= 0
                && begin + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(begin), text.charAt(begin + 1));
    }
}
