package org.monograph;

import java.util.Locale;

/// A setting that should be different in production.
///
/// @param severe whether it makes the service unfit for production
/// @param problem what is wrong
/// @param value the recommended value of the property
record ProductionFinding(boolean severe, String problem, String property, String value) {

    @Override
    public String toString() {
        var variable = property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return "%s; set %s=%s (%s)".formatted(problem, property, value, variable);
    }
}
