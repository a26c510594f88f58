/// Terms that all packages share: jurisdiction, route, severity, certainty of evidence, slugs, error codes.
package org.monograph.base.terms;
